import LIAVVModel

/// Splitting an action into contributions: one line typed for each, all made as one change.
public struct SplitCard: Sendable {
    let action: Identifier
    private let entry: QuickEntry
    /// The lines, each with what was understood; the last one is the next to be typed.
    private(set) var lines: [QuickEntryCard]
    /// The line that has the cursor.
    private(set) var selected = 0
    /// Whether leaving has been asked for once although something was typed.
    var isLeaving = false

    /// More are refused, so that a paste by mistake does not become hundreds of contributions.
    static let most = 50

    init(_ action: Action, _ state: State) {
        self.action = action.id
        entry = QuickEntry(state.laboratory, today: state.today, viewer: state.viewer, piecesOf: action)
        lines = [QuickEntryCard(entry)]
    }

    /// The line that has the cursor.
    var current: QuickEntryCard {
        get { lines[selected] }
        set { lines[selected] = newValue }
    }

    /// What was typed, without the lines that say nothing.
    var typed: [QuickEntryCard] { lines.filter { !$0.field.text.trimmed.isEmpty } }
    var isEmpty: Bool { typed.isEmpty }
    /// Whether Enter makes the contributions: lines were typed, and the cursor stands in the empty one after them.
    var isReady: Bool { selected == lines.count - 1 && current.field.text.trimmed.isEmpty && !isEmpty }

    /// Goes to another line; one that was emptied is gone.
    mutating func move(by step: Int) { go(to: selected + step) }

    /// Goes to the line that is typed next.
    mutating func moveToEnd() { go(to: lines.count - 1) }

    private mutating func go(to place: Int) {
        let isEmpty = current.field.text.trimmed.isEmpty
        if selected == lines.count - 1, !isEmpty { addLine() }
        var place = min(max(place, 0), lines.count - 1)
        if place != selected, selected < lines.count - 1, isEmpty {
            lines.remove(at: selected)
            if place > selected { place -= 1 }
        }
        selected = place
    }

    /// Keeps the line as it is and goes on to the next one to type.
    mutating func keep() { go(to: lines.count) }

    private mutating func addLine() { lines.append(QuickEntryCard(entry)) }

    /// Takes the line away.
    mutating func drop() {
        lines.remove(at: selected)
        if selected == lines.count { addLine() }
    }

    /// Puts the cursor where the first problem is; false when there is none.
    mutating func goToProblem() -> Bool {
        guard let place = lines.firstIndex(where: { !$0.field.text.trimmed.isEmpty && $0.reading.hasProblems }) else {
            return false
        }
        selected = place
        current.goToProblem()
        return true
    }

    /// Puts text in at the cursor, each of its lines as one of ours.
    mutating func insert(_ text: String) {
        let pasted = text.split(whereSeparator: \.isNewline)
        for (place, line) in pasted.enumerated() where lines.count <= Self.most {
            current.field.insert(String(line))
            current.readAgain()
            if place < pasted.count - 1 { keep() }
        }
    }

    /// The same lines, read with what stands in the records now.
    func readAgain(_ action: Action, _ state: State) -> SplitCard {
        var card = SplitCard(action, state)
        card.lines = lines.map { line in
            var fresh = QuickEntryCard(card.entry)
            fresh.field = line.field
            fresh.readAgain()
            return fresh
        }
        card.selected = selected
        return card
    }
}
