import LIAVVModel
import TerminalCanvas

/// One line that is asked for, with what is understood of it; a refusal keeps what was typed.
public struct AskCard: Sendable {
    /// What is asked.
    enum Question: Sendable, Equatable {
        case waive(String)
        case guests
        case staff(Identifier)
        case array([Identifier])
        case rows(Identifier)
        /// Of a layout of that room.
        case layoutTitle(Identifier)
        case rule(String)
        case ruleOff(String)
        case blockReason(Identifier)
        /// Of a door of the room.
        case moveDoor(Identifier)
        /// A wall, a column or a zone.
        case movePart(PlanPart)
        case build(PlanPiece)
    }

    let question: Question
    let layout: Identifier
    var field = Field()
    var refusal: Phrase?
    /// Where the mouse went down on the drawing.
    var pressed: Point?

    init(_ question: Question, of layout: Identifier) { (self.question, self.layout) = (question, layout) }

    var title: Phrase {
        switch question {
        case .waive: Phrase("Accepter ce constat", "Accept this finding")
        case .guests: Phrase("Invité·es présent·es à la fois", "Guests at once")
        case .staff: Phrase("Qui tient le stand", "Who staffs the stand")
        case .array: Phrase("Répéter", "Repeat")
        case .rows: Phrase("Rangées de chaises", "Rows of chairs")
        case .layoutTitle: Phrase("Nouveau plan", "New layout")
        case .rule: Phrase("Valeur du laboratoire", "The laboratory’s figure")
        case .ruleOff: Phrase("Désactiver la règle", "Switch the rule off")
        case .blockReason: Phrase("Bloquer la porte", "Block the door")
        case .moveDoor: Phrase("Déplacer la porte", "Move the door")
        case .movePart(let part):
            switch part.sort {
            case .zone: Phrase("Déplacer la zone", "Move the zone")
            case .wall: Phrase("Déplacer la cloison", "Move the wall")
            default: Phrase("Déplacer l’obstacle fixe", "Move the fixed obstacle")
            }
        case .build(let piece): piece.title
        }
    }

    var label: Phrase {
        switch question {
        case .waive, .blockReason, .ruleOff: Phrase("Motif\u{A0}: ", "Reason: ")
        case .guests: Phrase("Combien\u{A0}: ", "How many: ")
        case .staff: Phrase("Qui et quand\u{A0}: ", "Who and when: ")
        case .array, .rows: Phrase("Combien\u{A0}: ", "How many: ")
        case .layoutTitle: Phrase("Titre\u{A0}: ", "Title: ")
        case .rule: Phrase("Valeur, motif\u{A0}: ", "Figure, reason: ")
        case .moveDoor: Phrase("De combien ou où\u{A0}: ", "How far or where: ")
        case .movePart: Phrase("De combien\u{A0}: ", "How far: ")
        case .build: Phrase(verbatim: "> ")
        }
    }

    var note: Phrase {
        switch question {
        case .waive:
            Phrase(
                "Dit qui l’accepte, pourquoi et quand\u{A0}; le constat reste, marqué ✓. La commission décide.",
                "Says who accepts it, why and when; the finding stays, marked ✓. The commission decides.")
        case .staff: Phrase("Un nom, puis les heures\u{A0}: cindy 9h-12h30", "A name, then the hours: cindy 9:00-12:30")
        case .guests: Phrase("Vide\u{A0}: on ne sait pas encore.", "Empty: nobody knows yet.")
        case .array:
            Phrase(
                "Colonnes x rangées, puis l’espace libre entre eux\u{A0}: 3x2 1,4",
                "Columns x rows, then the free space between them: 3x2 1.4")
        case .rows: Phrase("Rangées x chaises par rangée\u{A0}: 12x8", "Rows x chairs in each: 12x8")
        case .layoutTitle:
            Phrase("Un plan vide de la même salle.", "An empty layout of the same room.")
        case .rule:
            Phrase(
                "La valeur, puis pourquoi\u{A0}: 1,40 deux fauteuils se croisent. Vide\u{A0}: comme dans l’article.",
                "The figure, then why: 1.40 two wheelchairs can pass. Empty: as the article has it.")
        case .ruleOff:
            Phrase(
                "Le motif, votre nom et la date figureront sur tous les plans.",
                "The reason, your name and the date will stand on every plan.")
        case .build(let piece): piece.note
        case .moveDoor:
            Phrase(
                "Le long de son mur\u{A0}: 1,5 ou -40 cm. À un endroit\u{A0}: 6;8 ou 6 x 8. Vaut pour tous les plans de la salle.",
                "Along its wall: 1.5 or -40 cm. To a place: 6;8 or 6 x 8. Holds for all layouts of the room.")
        case .movePart:
            Phrase(
                "Vers la droite, puis vers le bas\u{A0}: 1,5;0 ou 0;-0,4. Le contour, coin par coin\u{A0}: e.",
                "To the right, then down: 1.5;0 or 0;-0.4. The outline, corner by corner: e.")
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
        do throws(Refusal) {
            let change = try answer(card)
            let effects = make(change)
            chooseWhatIsNew(in: change, of: card.layout)
            return effects
        } catch {
            card.refusal = error.phrase
            overlays.append(.ask(card))
            return []
        }
    }

    private mutating func answer(_ card: AskCard) throws(Refusal) -> Change {
        let text = card.field.text.trimmed
        switch card.question {
        case .waive(let key):
            let figures = studies[card.layout]?.findings.first { $0.key == key }?.figures
            return try laboratory.waiving(
                finding: key, measured: figures?.measured, limit: figures?.limit, in: card.layout, reason: text,
                day: today, stamp: stamp(), using: &random
            ).change
        case .guests:
            guard text.isEmpty || Int(text) != nil else { throw .layout(.measure(.guests, 0...100_000)) }
            return try laboratory.settingGuests(Int(text), in: card.layout, stamp: stamp())
        case .staff(let item): return try staffing(item, text, in: card.layout)
        case .array(let items):
            guard let typed = TypedArray(text) else { throw .layout(.measure(.columns, 1...200)) }

            return try laboratory.arraying(
                items: items, in: card.layout, columns: typed.first, rows: typed.second, gapX: typed.gap,
                gapY: typed.gap, stamp: stamp(), using: &random
            ).change
        case .rows(let item):
            guard let typed = TypedArray(text) else { throw .layout(.measure(.rows, 1...200)) }
            return try laboratory.settingRows(
                of: item, in: card.layout, rows: typed.first, perRow: typed.second, stamp: stamp())
        case .layoutTitle(let room):
            return try laboratory.addingLayout(title: text, room: room, stamp: stamp(), using: &random).change
        case .rule(let name): return try adaptingRule(name, to: text)
        case .ruleOff(let name): return try switchingOff(rule: name, because: text)
        case .build(let piece): return try building(piece, text, in: card.layout)
        case .moveDoor(let door): return try moving(door: door, text, in: card.layout)
        case .movePart(let part): return try moving(part, text)
        case .blockReason(let door):
            return try laboratory.blocking(door: door, in: card.layout, reason: text, stamp: stamp())
        }
    }

    /// In the middle; at the bottom for what is drawn, so that the drawing stays in sight.
    func askRect(_ card: AskCard, _ arrangement: Arrangement) -> Rect {
        let body = arrangement.body
        let columns = body.columns - 76 < 8 ? body.columns : 76
        guard card.piece != nil else { return body.centered(Size(columns: columns, rows: min(8, body.rows))) }
        let rows = min(6, body.rows)
        return Rect(
            column: body.column + (body.columns - columns) / 2, row: body.maxRow - rows, columns: columns, rows: rows)
    }

    func draw(_ card: AskCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let frame = askRect(card, arrangement)
        canvas.fill(frame)
        canvas.box(frame, title: say(card.title), style: Style(.focusedBorder))
        let rect = frame.inset(columns: 2, rows: 1)
        drawField(card.field, label: say(card.label), on: &canvas, in: rect)
        let answer = card.refusal.map { Span(say($0), .bad) } ?? card.understood.map { Span("= " + say($0), .good) }
        let lines =
            answer.map { answer in answer.text.wrapped(to: rect.columns).map { [Span($0, answer.style)] } } ?? []
        let notes = say(card.note).wrapped(to: rect.columns).map { [Span($0, .muted)] }
        for (row, line) in (lines + notes).prefix(max(0, rect.rows - 1)).enumerated() {
            canvas.write(line, at: rect.origin.offset(rows: row + 1), columns: rect.columns)
        }
    }
}
