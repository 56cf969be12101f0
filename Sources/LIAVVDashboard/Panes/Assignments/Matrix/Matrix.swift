import LIAVVModel
import TerminalCanvas

/// The columns of the matrix with what they add up to: worked out when something changes, never for a key.
struct Matrix: Sendable, Equatable {
    /// The members, in the order of names; after them those who are gone and still have something.
    var members: [Identifier] = []
    /// What their columns are called where there is little room, and where there is some.
    var initials: [String] = []
    var names: [String] = []
    /// The whole names that the initials were made of.
    private var wholeNames: [String] = []
    /// How many open contributions each has a share in, in what is shown.
    var counts: [Int] = []
    /// How many shares there are in all.
    var total = 0

    init() {}

    init(_ state: State) {
        var counts: [Identifier: Int] = [:]
        var involved: Set<Identifier> = []
        for piece in state.shownPieces {
            for person in piece.people { counts[person.member, default: 0] += 1 }
            involved.formUnion(piece.declined)
        }
        members = state.roster(with: involved.union(counts.keys))
        wholeNames = members.map(state.fullName)
        initials = Self.initials(members, wholeNames, state)
        names = members.map(state.shortName)
        self.counts = members.map { counts[$0] ?? 0 }
        total = self.counts.reduce(0, +)
    }

    /// The initials of those people; the same people keep theirs.
    private static func initials(_ members: [Identifier], _ names: [String], _ state: State) -> [String] {
        let former = state.matrix
        guard former.members != members || former.wholeNames != names else { return former.initials }
        let marks = state.laboratory.initials(of: members)
        return members.map { marks[$0] ?? $0.text }
    }

    /// How wide a cell is in so many columns: names where all have room for them, else initials.
    func cell(in columns: Int) -> (width: Int, labels: [String]) {
        let whole = (names.map { TextWidth.columns(of: $0) }.max() ?? 0) + 1
        if whole >= 4, whole * members.count <= columns { return (min(whole, 12), names) }
        let short = (initials.map { TextWidth.columns(of: $0) }.max() ?? 0) + 1
        return (min(max(4, short), 12), initials)
    }
}

extension Pane {
    /// The open contributions under their actions, in the order of the roadmap.
    func matrixRows(_ state: State) -> [RowItem] {
        var pieces: [Identifier: [RowItem]] = [:]
        for piece in state.shownPieces {
            pieces[piece.reference.action, default: []].append(.contribution(piece.reference))
        }
        guard !pieces.isEmpty else { return [.note(Words.nothingToMatch)] }
        return state.digest.actionsByDate.flatMap { id -> [RowItem] in
            guard let rows = pieces[id], let action = state.laboratory.actions[id] else { return [] }
            return [.section(Phrase(verbatim: action.title), count: rows.count)] + rows
        }
    }
}

extension State {
    /// The place of the member under the cursor.
    var matrixCursor: Int { assignments.column.flatMap { matrix.members.firstIndex(of: $0) } ?? 0 }

    func matrixGrid(_ rect: Rect) -> Grid {
        let total = 6
        let title = max(16, min(60, rect.columns * 3 / 10))
        let cell = matrix.cell(in: rect.columns - title - total).width
        return Grid(
            rect, title: title, cell: cell, total: total, count: matrix.members.count,
            first: assignments.firstColumn[.matrix] ?? 0, cursor: matrixCursor)
    }
}

extension Words {
    static let nothingToMatch = Phrase("Aucune contribution ouverte.", "No open contribution.")
}
