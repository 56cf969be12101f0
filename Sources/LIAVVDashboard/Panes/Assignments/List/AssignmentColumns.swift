import LIAVVModel
import TerminalCanvas

/// Where the columns stand in a row of the list and of the groups: the same for heading and rows.
struct AssignmentColumns {
    /// A column beside the title.
    enum Name: CaseIterable { case people, due, effort }

    /// A column with its place from the left of the row.
    struct Place {
        let name: Name
        let start: Int
        let width: Int
    }

    /// The columns that the title takes.
    let titleWidth: Int
    let places: [Place]

    /// As many columns as leave the title a fair part of the row.
    init(columns: Int) {
        let least = min(36, max(18, columns * 35 / 100))
        var room = columns - 1
        var kept: [(Name, Int)] = []
        for name in Name.allCases {
            let width = name.width(columns)
            guard room - width - 2 >= least else { continue }
            kept.append((name, width))
            room -= width + 2
        }
        titleWidth = max(0, room)
        var start = titleWidth
        places = kept.map { name, width in
            defer { start += width + 2 }
            return Place(name: name, start: start + 2, width: width)
        }
    }
}

extension AssignmentColumns.Name {
    var title: Phrase {
        switch self {
        case .people: Phrase("Qui", "Who")
        case .due: Phrase("Échéance", "Due")
        case .effort: Phrase("Effort", "Effort")
        }
    }

    fileprivate func width(_ columns: Int) -> Int {
        switch self {
        case .people: columns < 60 ? 16 : columns < 120 ? 22 : columns / 4
        case .due: 15
        case .effort: 6
        }
    }
}

extension State {
    func drawAssignmentHeading(on canvas: inout Canvas, in rect: Rect) {
        let table = AssignmentColumns(columns: rect.columns)
        let title = " " + say(Phrase("Contribution", "Contribution"))
        canvas.write(title, at: rect.origin, style: .key, columns: table.titleWidth)
        for place in table.places {
            let name = say(place.name.title)
            let text = place.name == .effort ? name.padded(to: place.width, alignment: .right) : name
            let at = rect.origin.offset(columns: place.start)
            canvas.write(text, at: at, style: .key, columns: place.width)
        }
    }

    /// One contribution: its sign, what stands before its title, the columns that there is room for.
    func drawAssignment(
        _ entry: ContributionEntry, _ mark: Span? = nil, on canvas: inout Canvas, in rect: Rect
    ) {
        let table = AssignmentColumns(columns: rect.columns)
        let cells = table.places.map { cell($0.name, of: entry, columns: $0.width) }
        let free = zip(table.places, cells).first { !$0.1.text.isEmpty }?.0.start
        let isMarked = markedPieces.contains(entry.reference)
        var spans = [Span(" "), isMarked ? Span("■", .accent) : entry.contribution.sign, Span(" ")]
        if let mark { spans.append(Span(mark.text.padded(to: 3), mark.style)) }
        spans.append(Span(entry.contribution.title, entry.contribution.status.isClosed ? .muted : .plain))
        // What a column leaves empty the title may take.
        let room = free.map { $0 - 2 } ?? rect.columns - 1
        canvas.write(clipped(spans, room), at: rect.origin, columns: room)
        for (place, cell) in zip(table.places, cells) {
            let at = rect.origin.offset(columns: place.start)
            canvas.write(cell.text, at: at, style: cell.style, columns: place.width)
        }
    }

    /// The spans with the last one cut to the room that there is.
    func clipped(_ spans: [Span], _ columns: Int) -> [Span] {
        guard var last = spans.last else { return [] }
        let before = spans.dropLast().reduce(0) { $0 + TextWidth.columns(of: $1.text) }
        last.text = last.text.clipped(to: max(0, columns - before))
        return spans.dropLast() + [last]
    }

    private func cell(_ name: AssignmentColumns.Name, of entry: ContributionEntry, columns: Int) -> Span {
        switch name {
        case .people: return people(of: entry.contribution, columns: columns)
        case .due: return dueSpan(of: entry)
        case .effort:
            let hours = entry.contribution.effort?.hours(in: language) ?? "?\u{A0}h"
            return Span(hours.padded(to: columns, alignment: .right), .muted)
        }
    }

    /// A date, with a sign before it when it is past and the thing is not done.
    func dueSpan(of entry: ContributionEntry) -> Span {
        guard let day = laboratory.dueDay(of: entry) else { return Span("") }
        let late = laboratory.isLate(entry, today: today)
        return Span((late ? "! " : "  ") + day.brief(in: language, today: today), late ? .bad : .plain)
    }
}
