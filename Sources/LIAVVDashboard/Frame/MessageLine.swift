import LIAVVModel
import TerminalCanvas

extension State {
    func drawMessage(on canvas: inout Canvas, in rect: Rect) {
        if case .search(let field, _)? = overlays.last { return drawSearch(field, on: &canvas, in: rect) }
        if case .hold(let card)? = overlays.last {
            let (phrase, tone) = sentence(of: card)
            drawSentence(Message(phrase, tone), on: &canvas, in: rect)
        } else if case .crowd(let card)? = overlays.last {
            drawSentence(Message(sentence(of: card), .warning), on: &canvas, in: rect)
        } else if let message {
            drawSentence(message, on: &canvas, in: rect)
        } else if let query = queries[pane] {
            let words = say(
                Phrase(
                    "Filtre\u{A0}: «\u{A0}\(query)\u{A0}» · Échap\u{A0}: tout montrer",
                    "Filter: “\(query)” · Esc: show all"))
            canvas.write(" " + words, at: rect.origin, style: .accent, columns: rect.columns)
        } else if saysFilterBelow {
            drawFilter(on: &canvas, in: rect)
        } else {
            canvas.write(" " + hintOfPlace, at: rect.origin, style: .muted, columns: rect.columns)
        }
    }

    /// What is longer than the line goes on over the rows above it: an error is never cut.
    private func drawSentence(_ message: Message, on canvas: inout Canvas, in rect: Rect) {
        let (ordinary, style) = message.tone.look
        let sign = message.sign ?? ordinary
        let lines = say(message.phrase).wrapped(to: max(10, rect.columns - 4)).prefix(5)
        for (place, line) in lines.enumerated() {
            let row = Rect(column: rect.column, row: rect.row - lines.count + 1 + place, columns: rect.columns, rows: 1)
            canvas.fill(row)
            canvas.write(
                place == 0 ? " \(sign) \(line)" : "   \(line)", at: row.origin, style: style, columns: row.columns)
        }
    }

    /// A sentence on what one is looking at, for those who have never seen it.
    private var hintOfPlace: String {
        guard overlays.isEmpty else { return "" }
        if let sentence = matrixSentence ?? weekSentence { return sentence }
        guard !isPresenting else { return "" }
        if pane == .home, viewer == nil, !laboratory.members.isEmpty {
            return say(
                Phrase(
                    "Dites qui vous êtes (\(keyLabel(.identify))) pour voir d’abord ce qui vous attend.",
                    "Say who you are (\(keyLabel(.identify))) to see first what waits for you."))
        }
        if answerable != nil {
            return say(
                Phrase(
                    "On vous le propose\u{A0}: \(keyLabel(.accept)) accepte, \(keyLabel(.decline)) décline.",
                    "You are offered this: \(keyLabel(.accept)) accepts, \(keyLabel(.decline)) declines."))
        }
        if let row = CommandTable.row(.assign), row.disabled(self) == nil, pane != .minutes {
            return say(
                Phrase(
                    "Touche \(keyLabel(.assign))\u{A0}: proposer la contribution choisie à un membre.",
                    "Key \(keyLabel(.assign)): offer the selected contribution to a member.")
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
