import LIAVVModel
import TerminalCanvas

/// Choosing how the roadmap is arranged: what groups it, what sorts it, which columns stand in it.
public struct ArrangeCard: Sendable, Equatable {
    /// Something that can be chosen.
    enum Choice: Hashable, Sendable {
        case grouping(RoadmapGrouping)
        case sort(RoadmapColumn)
        case column(RoadmapColumn)
        case contributions
    }

    static let choices: [Choice] =
        RoadmapGrouping.allCases.map(Choice.grouping) + RoadmapColumn.allCases.map(Choice.sort)
        + RoadmapColumn.allCases.map(Choice.column) + [.contributions]

    var selected = 0
    var current: Choice { Self.choices[selected] }

    /// The first choice of each of its three lists.
    private static let starts: [Int] = choices.indices.filter { place in
        place == 0 || choices[place].list != choices[place - 1].list
    }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), Self.choices.count - 1) }

    /// Goes to the next list, or the one before.
    mutating func cross(by step: Int) {
        let here = Self.starts.lastIndex { $0 <= selected } ?? 0
        selected = Self.starts[min(max(here + step, 0), Self.starts.count - 1)]
    }
}

extension ArrangeCard.Choice {
    fileprivate var list: Int {
        switch self {
        case .grouping: 0
        case .sort: 1
        case .column, .contributions: 2
        }
    }
}

extension State {
    mutating func startArranging() {
        var card = ArrangeCard()
        card.selected = ArrangeCard.choices.firstIndex(of: .grouping(roadmap.grouping)) ?? 0
        overlays.append(.arrange(card))
    }

    mutating func press(_ key: Key, in card: ArrangeCard) -> [Effect] {
        var card = card
        switch key {
        case .enter, .character("g"): return []
        case .character(" "): choose(card.current)
        case .left, .right, .tab, .backTab: card.cross(by: key == .left || key == .backTab ? -1 : 1)
        case .character("+"), .character("-"): move(card.current, by: key == .character("+") ? -1 : 1)
        default: if let step = Self.step(key) { card.move(by: step) }
        }
        if case .grouping(let grouping) = card.current, key != .character(" "), roadmap.grouping != grouping {
            choose(card.current)
        }
        overlays.append(.arrange(card))
        return []
    }

    private mutating func choose(_ choice: ArrangeCard.Choice) {
        switch choice {
        case .grouping(let grouping): roadmap.grouping = grouping
        case .sort(let column): roadmap.sort(by: column)
        case .contributions: roadmap.showsContributions.toggle()
        case .column(let column):
            if let place = roadmap.columns.firstIndex(of: column) {
                roadmap.columns.remove(at: place)
            } else {
                roadmap.columns.append(column)
            }
        }
        refreshKeeping()
    }

    /// Moves a column to the left or the right of the others.
    private mutating func move(_ choice: ArrangeCard.Choice, by step: Int) {
        guard case .column(let column) = choice, let place = roadmap.columns.firstIndex(of: column),
            roadmap.columns.indices.contains(place + step)
        else { return }
        roadmap.columns.swapAt(place, place + step)
    }

    /// Puts the rows in place again, the selected action still selected and in sight.
    mutating func refreshKeeping() {
        let chosen = selectedAction
        refresh(.roadmap)
        if let chosen { lists[.roadmap]?.select { $0 == .action(chosen) } }
        let visible = Arrangement(self, pane: .roadmap).list.rows
        lists[.roadmap]?.reveal(visible: visible)
        refreshDetail()
    }

    func draw(_ card: ArrangeCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Présentation de la feuille de route", "How the roadmap is arranged"))
        let rect = panel(76, RoadmapColumn.allCases.count + 4, title, on: &canvas, arrangement)
        let width = rect.columns / 3
        let heads = [
            Phrase("Grouper par", "Group by"), Phrase("Trier par", "Sort by"), Phrase("Montrer", "Show"),
        ]
        for (list, head) in heads.enumerated() {
            let place = Rect(column: rect.column + list * width, row: rect.row, columns: width, rows: rect.rows)
            canvas.write(say(head), at: place.origin, style: .title, columns: width - 1)
            let choices = ArrangeCard.choices.enumerated().filter { $0.element.list == list }
            let room = place.rows - 1
            let current = choices.firstIndex { $0.offset == card.selected } ?? 0
            let first = max(0, min(current - room / 2, choices.count - room))
            for (row, (offset, choice)) in choices.dropFirst(first).prefix(max(0, room)).enumerated() {
                let line = Rect(column: place.column, row: place.row + 1 + row, columns: width - 1, rows: 1)
                canvas.write(text(of: choice), at: line.origin, columns: line.columns)
                guard offset == card.selected else { continue }
                canvas.restyle(line, style: Style(.plain, isSelected: true))
                canvas.cursor = line.origin
            }
        }
    }

    private func text(of choice: ArrangeCard.Choice) -> String {
        switch choice {
        case .grouping(let grouping):
            return (roadmap.grouping == grouping ? "(•) " : "( ) ") + say(grouping.label)
        case .sort(let column):
            let mark = roadmap.sort == column ? (roadmap.isReversed ? "▾" : "▴") : " "
            return "(\(mark)) " + say(column.title)
        case .column(let column):
            let place = roadmap.columns.firstIndex(of: column).map { String($0 + 1) } ?? " "
            return "[\(place.padded(to: 1))] " + say(column.title)
        case .contributions:
            return (roadmap.showsContributions ? "[x] " : "[ ] ") + say(Phrase("contributions", "contributions"))
        }
    }
}
