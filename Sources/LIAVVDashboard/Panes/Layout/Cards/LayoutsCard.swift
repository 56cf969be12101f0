import LIAVVLayout
import LIAVVModel
import TerminalCanvas

/// The layouts of a room side by side: what they hold, and what stands elsewhere.
public struct LayoutsCard: Sendable {
    let comparison: LayoutComparison
    var first = 0

    init(_ state: State) throws(Refusal) {
        let room = state.shownLayout?.room
        let shown = state.shownLayout?.id
        let others = state.laboratory.layouts.filter { $0.room == room && $0.id != shown }.map(\.id)
        comparison = try state.laboratory.comparing(layouts: [shown].compactMap(\.self) + others.prefix(3))
    }
}

extension State {
    mutating func press(_ key: Key, in card: LayoutsCard) -> [Effect] {
        var card = card
        if let step = Self.step(key) { card.first = max(0, card.first + step) }
        overlays.append(.layouts(card))
        return []
    }

    func draw(_ card: LayoutsCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let lines = lines(of: card.comparison, columns: min(110, arrangement.body.columns) - 4)
        let title = say(Phrase("Plans de la salle", "Layouts of the room"))
        let rect = panel(110, lines.count + 2, title, on: &canvas, arrangement)
        let first = min(card.first, max(0, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            canvas.write(line, at: rect.origin.offset(rows: row), columns: rect.columns)
        }
        let right = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: first, visible: rect.rows, total: lines.count)
    }

    private func lines(of comparison: LayoutComparison, columns: Int) -> [[Span]] {
        let count = comparison.columns.count
        let head = min(26, columns / 3)
        let width = max(10, (columns - head) / max(1, count))
        func line(_ name: String, _ cells: [String], _ style: Style = .plain) -> [Span] {
            [Span(name.clipped(to: head - 1).padded(to: head), .muted)]
                + cells.map { Span($0.clipped(to: width - 1).padded(to: width), style) }
        }
        let number = { (value: Int?) in value.map(String.init) ?? "?" }
        let studies = comparison.columns.map { self.studies[$0.layout] }
        let necks = studies.map { study in study?.narrowestWay.map { say(.length($0.width)) } ?? "?" }
        return [
            line("", comparison.columns.map(\.title), .strong),
            line(say(Phrase("Invité·es", "Guests")), comparison.columns.map { number($0.guests) }),
            line(say(Phrase("Stands", "Stands")), comparison.columns.map { "\($0.stands)" }),
            line(say(Phrase("Places assises", "Seats")), comparison.columns.map { "\($0.seats)" }),
            line(say(Phrase("Équipe", "Staff")), comparison.columns.map { "\($0.staff)" }),
            line(say(Phrase("Puissance", "Power")), comparison.columns.map { "\($0.power) W" }),
            line(say(Phrase("Constats", "Findings")), studies.map { $0.map(tally) ?? "…" }),
            line(say(Phrase("Passage le plus étroit", "Narrowest way")), necks), [],
        ]
            + comparison.rows.map { row in
                line(say(row.name), row.cells.map { say($0.phrase) }, row.isSame ? .muted : .warning)
            }
    }
}

extension LayoutComparison.Cell {
    /// How it stands, against the first layout.
    fileprivate var phrase: Phrase {
        switch state {
        case .absent: return Phrase(verbatim: "")
        case .removed: return Phrase("absent", "absent")
        case .added: return Phrase("ajouté", "added")
        case .same: return Phrase("en place", "in place")
        case .changed(let difference):
            var words: [Phrase] = []
            if difference.distance > 0 {
                words.append(Phrase("à ", "") + .length(difference.distance) + Phrase("", " off"))
            }
            if difference.turn != 0 { words.append(Phrase(verbatim: "\(difference.turn)°")) }
            if difference.isResized { words.append(Phrase("autre taille", "other size")) }
            guard let first = words.first else { return Phrase("autrement", "otherwise") }
            return words.dropFirst().reduce(first) { $0 + Phrase(verbatim: ", ") + $1 }
        }
    }
}
