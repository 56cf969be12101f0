import LIAVVModel
import TerminalCanvas

extension State {
    /// The heading of a group: who, hours against capacity, what waits for an answer, when they are away.
    func drawPerson(_ group: PersonGroup, on canvas: inout Canvas, in rect: Rect) {
        let fold = Span(group.isFolded ? "▸ " : "▾ ", .muted)
        guard let member = group.member else {
            let title = say(Words.nobodysWork) + " (\(group.count))"
            return canvas.put([fold, Span(title, .title)], in: rect)
        }
        let notes = personNotes(member, group, columns: rect.columns)
        var room = rect.columns - 2 - 1
        var kept: [Span] = []
        for note in notes {
            let width = TextWidth.columns(of: note.text) + 2
            guard room - width >= 13 else { continue }
            kept += [Span("  "), note]
            room -= width
        }
        let name = Span(fullName(member).padded(to: min(room, 28)), .title)
        canvas.put([fold, name] + kept, in: rect)
    }

    /// From the most important on; those without room are left out.
    private func personNotes(_ member: Identifier, _ group: PersonGroup, columns: Int) -> [Span] {
        let text = loadText(of: member)
        var notes = [Span(text.text.padded(to: 11, alignment: .right), text.style)]
        if group.waiting > 0 {
            let words = columns < 60 ? "? \(group.waiting)" : say(Words.awaited(group.waiting))
            notes.append(Span(words, .warning))
        }
        let bar = loadBar(of: member, columns: 6)
        if !bar.text.isEmpty { notes.append(bar) }
        if let away = awaySpan(member, isWide: columns >= 90) { notes.append(away) }
        return notes
    }

    /// The absence that is on, or the next one; that someone was excused last time; that they have left.
    func awaySpan(_ id: Identifier, isWide: Bool = true) -> Span? {
        guard let member = laboratory.members[id], !member.hasLeft else { return Span(say(Words.hasLeft), .bad) }
        let ahead = member.absences.filter { ($0.to ?? $0.from ?? .max) >= today && ($0.from ?? $0.to) != nil }
        let next = ahead.min { ($0.from ?? .min) < ($1.from ?? .min) }
        if let next {
            let days = [next.from, next.to].map { $0.map(shortDay) ?? "…" }.joined(separator: "→")
            return Span("– " + (isWide ? say(Words.away) + " " : "") + days, .warning)
        }
        return digest.excused.contains(id) ? Span(say(Words.excused), .warning) : nil
    }
}

extension Canvas {
    /// Writes spans into a row.
    mutating func put(_ spans: [Span], in rect: Rect) { write(spans, at: rect.origin, columns: rect.columns) }
}

extension Day {
    fileprivate static var min: Day { Day(number: .min) }
    fileprivate static var max: Day { Day(number: .max) }
}

extension Words {
    static func awaited(_ count: Int) -> Phrase {
        Phrase("? \(count) attend\(count > 1 ? "ent" : "")", "? \(count) waiting")
    }
    static let hasLeft = Phrase("× a quitté le groupe", "× has left the group")
    static let away = Phrase("absence", "away")
    static let excused = Phrase("excusé·e", "excused")
}
