import LIAVVModel
import TerminalCanvas

extension State {
    func drawMessage(on canvas: inout Canvas, in rect: Rect) {
        if case .search(let field, _)? = overlays.last { return drawSearch(field, on: &canvas, in: rect) }
        if let shown = shownMessage {
            drawSentence(shown, on: &canvas, in: rect)
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

    /// The sentence at the bottom: of what is in the hand or being watched, else the last message.
    private var shownMessage: Message? {
        switch overlays.last {
        case .search: return nil
        case .hold(let card):
            let (phrase, tone) = sentence(of: card)
            return Message(phrase, tone)
        case .crowd(let card): return Message(sentence(of: card), .warning)
        default: return message
        }
    }

    /// Whether the sentence is about what is moving on the plan.
    private var isOverPlan: Bool {
        switch overlays.last {
        case .hold, .crowd: true
        default: false
        }
    }

    private func lines(of message: Message, _ columns: Int) -> [String] {
        Array(say(message.phrase).wrapped(to: max(10, columns - 4)).prefix(5))
    }

    /// Moves what stands right above the message up by the lines that it needs beyond its own: frames stay closed, and the
    /// exercise whole.
    func makeRoomForMessage(on canvas: inout Canvas, _ arrangement: Arrangement) {
        guard let shown = shownMessage else { return }
        let more = lines(of: shown, arrangement.message.columns).count - 1
        let border = arrangement.body.maxRow - 1
        guard more > 0, border - more > arrangement.body.row else { return }
        let drawn = canvas
        // A border may cover rows, but never the one that was chosen, nor the scale of a plan.
        let columns = 0..<arrangement.message.columns
        let isChosen = (border - more..<border).contains { row in
            columns.contains { drawn[Point(column: $0, row: row)].style.isSelected }
        }
        let first = isChosen || isOverPlan ? border + 1 : border
        let edge = Rect(
            column: arrangement.message.column, row: first, columns: columns.count,
            rows: arrangement.message.row - first)
        canvas.copy(edge, of: drawn, to: edge.origin.offset(rows: -more))
    }

    /// What is longer than the line goes on over the rows above it: an error is never cut.
    private func drawSentence(_ message: Message, on canvas: inout Canvas, in rect: Rect) {
        let (ordinary, style) = message.tone.look
        let sign = message.sign ?? ordinary
        let lines = lines(of: message, rect.columns)
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
