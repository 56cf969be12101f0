import LIAVVModel
import TerminalCanvas

extension State {
    func drawMessage(on canvas: inout Canvas, in rect: Rect) {
        if case .search(let field)? = overlays.last { return drawSearch(field, on: &canvas, in: rect) }
        if let message {
            let (sign, style) = message.tone.look
            canvas.write(
                [Span(" \(sign) ", style), Span(say(message.phrase), style)], at: rect.origin, columns: rect.columns)
        } else if let query = queries[pane] {
            let words = say(
                Phrase(
                    "Filtre\u{A0}: «\u{A0}\(query)\u{A0}» · Échap\u{A0}: tout montrer",
                    "Filter: “\(query)” · Esc: show all"))
            canvas.write(" " + words, at: rect.origin, style: .accent, columns: rect.columns)
        } else {
            canvas.write(" " + hintOfPlace, at: rect.origin, style: .muted, columns: rect.columns)
        }
    }

    /// A sentence on what one is looking at, for those who have never seen it.
    private var hintOfPlace: String {
        if pane == .home, viewer == nil, !laboratory.members.isEmpty {
            return say(
                Phrase(
                    "Dites qui vous êtes (i) pour voir d’abord ce qui vous attend.",
                    "Say who you are (i) to see first what waits for you."))
        }
        if let row = CommandTable.row(.assign), row.disabled(self) == nil, pane != .minutes {
            return say(
                Phrase(
                    "a propose la contribution choisie à un membre.", "a offers the selected contribution to a member.")
            )
        }
        return ""
    }

    private func drawSearch(_ field: Field, on canvas: inout Canvas, in rect: Rect) {
        let label = " " + say(Phrase("Chercher\u{A0}: ", "Search: "))
        let width = canvas.write(label, at: rect.origin, style: .key)
        let place = rect.origin.offset(columns: width)
        let room = max(1, rect.columns - width - 1)
        canvas.write(field.text.padded(to: room), at: place, style: Style(.input), columns: room)
        canvas.cursor = place.offset(columns: min(field.columnsBefore, room - 1))
    }
}

extension Message.Tone {
    var look: (String, Style) {
        switch self {
        case .info: ("·", .info)
        case .good: ("✓", .good)
        case .warning: ("!", .warning)
        case .bad: ("×", .bad)
        }
    }
}
