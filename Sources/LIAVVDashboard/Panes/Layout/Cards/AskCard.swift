import LIAVVModel
import TerminalCanvas

/// One line that is asked for, with what is understood of it; a refusal keeps what was typed.
public struct AskCard: Sendable {
    /// What is asked.
    enum Question: Sendable, Equatable {
        case waive(String)
        case guests
        case array([Identifier])
        case rows(Identifier)
        case layoutTitle
        case rule(String)
        case blockReason(Identifier)
        case build(State.Piece)
    }

    let question: Question
    let layout: Identifier
    var field = Field()
    var refusal: Phrase?

    init(_ question: Question, of layout: Identifier) { (self.question, self.layout) = (question, layout) }

    var title: Phrase {
        switch question {
        case .waive: Phrase("Accepter ce constat", "Accept this finding")
        case .guests: Phrase("Invité·es présent·es à la fois", "Guests at once")
        case .array: Phrase("Répéter", "Repeat")
        case .rows: Phrase("Rangées de chaises", "Rows of chairs")
        case .layoutTitle: Phrase("Nouveau plan", "New layout")
        case .rule: Phrase("Valeur du laboratoire", "The laboratory’s figure")
        case .blockReason: Phrase("Bloquer la porte", "Block the door")
        case .build(let piece): piece.title
        }
    }

    var label: Phrase {
        switch question {
        case .waive, .blockReason: Phrase("Motif\u{A0}: ", "Reason: ")
        case .guests: Phrase("Combien\u{A0}: ", "How many: ")
        case .array, .rows: Phrase("Combien\u{A0}: ", "How many: ")
        case .layoutTitle: Phrase("Titre\u{A0}: ", "Title: ")
        case .rule: Phrase("Valeur\u{A0}: ", "Figure: ")
        case .build: Phrase(verbatim: "> ")
        }
    }

    var note: Phrase {
        switch question {
        case .waive:
            Phrase(
                "Dit qui l’accepte, pourquoi et quand\u{A0}; le constat reste, marqué ✓. La commission décide.",
                "Says who accepts it, why and when; the finding stays, marked ✓. The commission decides.")
        case .guests: Phrase("Vide\u{A0}: on ne sait pas encore.", "Empty: nobody knows yet.")
        case .array:
            Phrase(
                "Colonnes x rangées, puis l’espace libre entre eux\u{A0}: 3x2 1,4",
                "Columns x rows, then the free space between them: 3x2 1.4")
        case .rows: Phrase("Rangées x chaises par rangée\u{A0}: 12x8", "Rows x chairs in each: 12x8")
        case .layoutTitle:
            Phrase("Un plan vide de la même salle.", "An empty layout of the same room.")
        case .rule:
            Phrase("Vide\u{A0}: comme dans l’article.", "Empty: as the article has it.")
        case .build(let piece): piece.note
        case .blockReason:
            Phrase("Facultatif. La salle, elle, ne change pas.", "Optional. The room itself does not change.")
        }
    }
}

extension State {
    mutating func press(_ key: Key, in card: AskCard) -> [Effect] {
        var card = card
        guard key == .enter else {
            if card.field.press(key) { card.refusal = nil }
            overlays.append(.ask(card))
            return []
        }
        do throws(Refusal) { return make(try answer(card)) } catch {
            card.refusal = error.phrase
            overlays.append(.ask(card))
            return []
        }
    }

    private mutating func answer(_ card: AskCard) throws(Refusal) -> Change {
        let text = card.field.text.trimmed
        switch card.question {
        case .waive(let key):
            return try laboratory.waiving(
                finding: key, in: card.layout, reason: text, day: today, stamp: stamp(), using: &random
            ).change
        case .guests:
            guard text.isEmpty || Int(text) != nil else { throw .layout(.notALength(text)) }
            return try laboratory.settingGuests(Int(text), in: card.layout, stamp: stamp())
        case .array(let items):
            let (columns, rows, gap) = try Self.array(text)
            return try laboratory.arraying(
                items: items, in: card.layout, columns: columns, rows: rows, gapX: gap, gapY: gap, stamp: stamp(),
                using: &random
            ).change
        case .rows(let item):
            let (rows, perRow, _) = try Self.array(text)
            return try laboratory.settingRows(
                of: item, in: card.layout, rows: rows, perRow: perRow, stamp: stamp())
        case .layoutTitle:
            guard let room = laboratory.layouts[card.layout]?.room ?? laboratory.rooms.first?.id else {
                throw .layout(.layoutGone(card.layout.text))
            }
            return try laboratory.addingLayout(title: text, room: room, stamp: stamp(), using: &random).change
        case .rule(let name): return try adaptingRule(name, to: text)
        case .build(let piece): return try building(piece, text, in: card.layout)
        case .blockReason(let door):
            return try laboratory.blocking(door: door, in: card.layout, reason: text, stamp: stamp())
        }
    }

    /// `3x2 1,4`: columns, rows, centimetres between them.
    private static func array(_ text: String) throws(Refusal) -> (Int, Int, Int) {
        let words = text.folded.split(separator: " ")
        let counts = (words.first ?? "").split(omittingEmptySubsequences: false) { "x×*".contains($0) }.map { Int($0) }
        guard counts.count == 2, let first = counts[0], let second = counts[1], words.count <= 2 else {
            throw .layout(.notALength(text))
        }
        guard words.count == 2 else { return (first, second, 0) }
        guard let gap = FieldReader.length(String(words[1])) else { throw .layout(.notALength(text)) }
        return (first, second, gap.centimetres)
    }

    func draw(_ card: AskCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(76, 6, say(card.title), on: &canvas, arrangement)
        drawField(card.field, label: say(card.label), on: &canvas, in: rect)
        let lines = say(card.refusal ?? card.note).wrapped(to: rect.columns)
        canvas.write(lines: lines, in: rect.splitTop(1).1, style: card.refusal == nil ? .muted : .bad)
    }
}
