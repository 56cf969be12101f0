import LIAVVModel
import TerminalCanvas

/// Who staffs a stand when, with what is not covered; slots are added and taken out.
public struct RotaCard: Sendable {
    let layout: Identifier
    let item: Identifier
    var selected = 0
}

extension State {
    mutating func startRota() {
        guard let layout = shownLayout?.id, let item = chosenItems.first else { return }
        overlays.append(.rota(RotaCard(layout: layout, item: item)))
    }

    private func item(of card: RotaCard) -> Item? {
        laboratory.layouts[card.layout]?.items.first { $0.id == card.item }
    }

    mutating func press(_ key: Key, in card: RotaCard) -> [Effect] {
        var card = card
        guard let item = item(of: card) else { return [] }
        var effects: [Effect] = []
        if let step = Self.step(key) {
            card.selected = min(max(card.selected + step, 0), max(0, item.rota.count - 1))
        } else if [.enter, .character("+"), .character("a"), .function(3), .function(4)].contains(key) {
            overlays.append(.rota(card))
            overlays.append(.ask(AskCard(.staff(item.id), of: card.layout)))
            return []
        } else if [.delete, .function(8)].contains(key), item.rota.indices.contains(card.selected) {
            effects = takeOut(item.rota[card.selected].id, card)
            card.selected = min(card.selected, max(0, item.rota.count - 2))
        }
        overlays.append(.rota(card))
        return effects
    }

    private mutating func takeOut(_ slot: Identifier, _ card: RotaCard) -> [Effect] {
        do throws(Refusal) {
            return make(try laboratory.unstaffing(slot: slot, of: card.item, in: card.layout, stamp: stamp()))
        } catch {
            return refuse(error)
        }
    }

    mutating func staffing(_ item: Identifier, _ text: String, in layout: Identifier) throws(Refusal) -> Change {
        guard let typed = TypedSlot(text) else { throw .layout(.notASlot(text)) }
        let member = try laboratory.member(named: typed.name).id
        return try laboratory.staffing(
            item: item, in: layout, with: member, during: typed.span, stamp: stamp(), using: &random
        ).change
    }

    func draw(_ card: RotaCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        guard let layout = laboratory.layouts[card.layout], let item = item(of: card) else { return }
        let gaps = layout.gaps(in: item)
        let title = say(Phrase("Tenue du stand\u{A0}: ", "Rota: ") + item.name)
        let rect = panel(60, max(1, item.rota.count) + gaps.count + 3, title, on: &canvas, arrangement)
        let lines = rotaLines(item, gaps)
        let first = max(0, min(card.selected - rect.rows / 2, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            let place = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            canvas.write(line, at: place.origin, columns: place.columns)
            guard first + row == card.selected, !item.rota.isEmpty else { continue }
            canvas.restyle(place, style: Style(.plain, isSelected: true))
            canvas.cursor = place.origin
        }
        let right = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: first, visible: rect.rows, total: lines.count)
    }

    private func rotaLines(_ item: Item, _ gaps: [CoverGap]) -> [[Span]] {
        guard !item.rota.isEmpty else {
            return [
                [Span(say(Phrase("Personne encore\u{A0}: + ajoute un créneau.", "Nobody yet: + adds a slot.")), .muted)]
            ]
        }
        let slots = item.rota.map { slot in
            [Span(hours(of: slot).padded(to: 18)), Span(slot.member.map(fullName) ?? "?", .strong)]
        }
        return slots + gaps.map { [Span("! " + say($0.phrase), .warning)] }
    }

    /// `9 h – 12 h 30`.
    func hours(of slot: StaffSlot) -> String { slot.span.map { say($0.phrase) } ?? "?" }
}
