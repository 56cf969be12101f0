import LIAVVModel

/// What a section of the home pane has no room for, and where all of it is.
public enum MoreRows: Hashable, Sendable {
    case unassigned(Int)
    case past(Int)
    case questions(Int)
    case findings(Int)
    case orphans(Int)

    private var count: Int {
        switch self {
        case .unassigned(let count), .past(let count), .questions(let count), .findings(let count),
            .orphans(let count):
            count
        }
    }

    private var place: Phrase {
        switch self {
        case .unassigned: Pane.assignments.title
        case .past: Phrase("Historique", "History")
        case .questions: Pane.minutes.title
        case .findings: Pane.layout.title
        case .orphans: Pane.roadmap.title
        }
    }

    var phrase: Phrase {
        Phrase("… encore \(count)\u{A0}: ", "… \(count) more: ") + place
    }
}

extension Pane {
    /// A section of at most so many rows, with a row that leads to the others.
    static func section(
        _ title: Phrase, _ rows: [RowItem], most: Int, more: (Int) -> MoreRows
    ) -> [RowItem] {
        guard rows.count > most else { return section(title, rows) }
        return [.section(title, count: rows.count)] + rows.prefix(most) + [.more(more(rows.count - most)), .blank]
    }
}

extension State {
    /// Goes to where all of it is.
    mutating func open(_ more: MoreRows) -> [Effect] {
        rememberPlace()
        jumps.append(Place(pane: pane, row: list.current, isInDetail: isInDetail, minutes: minutes.form))
        switch more {
        case .unassigned:
            assignments.form = .list
            refresh(.assignments)
            show(.assignments)
        case .past: return [.readHistory(of: nil)]
        case .questions:
            minutes.form = .questions
            refresh(.minutes)
            show(.minutes)
        case .orphans: show(.roadmap)
        case .findings:
            planView.form = .findings
            refresh(.layout)
            show(.layout)
        }
        return []
    }
}
