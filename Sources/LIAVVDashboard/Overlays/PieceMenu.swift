import LIAVVModel

/// Choosing one of the contributions of an action, those that nobody has taken first.
public struct PieceMenu: Sendable {
    let action: Identifier
    let pieces: [ContributionReference]
    private(set) var selected = 0

    init(action: Identifier, pieces: [ContributionReference]) {
        self.action = action
        self.pieces = pieces
    }

    var current: ContributionReference? { pieces.indices.contains(selected) ? pieces[selected] : nil }

    mutating func move(by step: Int) {
        selected = min(max(selected + step, 0), max(0, pieces.count - 1))
    }
}
