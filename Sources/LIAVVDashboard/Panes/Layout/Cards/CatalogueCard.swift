import LIAVVModel
import TerminalCanvas

/// What can be placed in a layout, narrowed by typing; rows of chairs as `12x8`.
public struct CatalogueCard: Sendable {
    var field = Field()
    private(set) var matches: [ItemTemplate] = []
    var selected = 0

    init(_ language: Language) { narrow(language) }

    var current: ItemTemplate? { matches.indices.contains(selected) ? matches[selected] : nil }

    mutating func narrow(_ language: Language) {
        selected = 0
        if let rows = Self.rows(field.text) {
            return matches = Self.templates(ofSize: field.text) + [.chairs(rows: rows.0, perRow: rows.1)]
        }
        matches = ItemTemplate.all.filter {
            "\($0.name(language)) \($0.kind.label(language))".matches(query: field.text)
        }
    }

    /// What has that size in its name, before rows of chairs: `3x3` is a stand.
    private static func templates(ofSize text: String) -> [ItemTemplate] {
        guard let size = FieldReader.size(text) else { return [] }
        return ItemTemplate.all.filter { $0.kind == .stand && ($0.width, $0.depth) == (size.width, size.depth) }
    }

    /// `12x8`: twelve rows of eight chairs.
    private static func rows(_ text: String) -> (Int, Int)? {
        let parts = text.folded.split(omittingEmptySubsequences: false) { "x×*".contains($0) }
        guard parts.count == 2, let rows = Int(parts[0].trimmed), let perRow = Int(parts[1].trimmed),
            (1...200).contains(rows), (1...200).contains(perRow)
        else { return nil }
        return (rows, perRow)
    }
}

extension State {
    mutating func press(_ key: Key, in card: CatalogueCard) -> [Effect] {
        var card = card
        if key == .enter { return place(card) }
        if let step = Self.step(key) {
            card.selected = min(max(card.selected + step, 0), max(0, card.matches.count - 1))
        } else if card.field.press(key) {
            card.narrow(language)
        }
        overlays.append(.catalogue(card))
        return []
    }

    /// Puts the template in the hand, in the middle of what one looks at; it is placed with Enter.
    private mutating func place(_ card: CatalogueCard) -> [Effect] {
        guard let template = card.current, let layout = shownLayout else {
            overlays.append(.catalogue(card))
            return []
        }
        let room = shownRoom
        // In a doorway half of it would stand outside.
        let centre = (chosenDoor == nil ? spotlight : nil) ?? room.map { PlanBounds($0.outline).centre } ?? Corner()
        do throws(Refusal) {
            let (change, id) = try laboratory.placing(
                template, in: layout.id, at: centre, language: language, stamp: stamp(), using: &random)
            var hand = laboratory
            do { try hand.apply(change) } catch { return refuse(.change(error)) }
            guard let arranged = hand.layouts[layout.id] else { return [] }
            overlays.append(.hold(HoldCard([id], of: arranged, former: layout, room: room)))
            return []
        } catch {
            return refuse(error)
        }
    }

    func draw(_ card: CatalogueCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Ajouter au plan", "Add to the layout"))
        let rect = panel(64, ItemTemplate.all.count + 4, title, on: &canvas, arrangement)
        drawField(card.field, label: say(Phrase("Chercher\u{A0}: ", "Search: ")), on: &canvas, in: rect)
        let note = Phrase("12x8\u{A0}: douze rangées de huit chaises.", "12x8: twelve rows of eight chairs.")
        canvas.write(say(note), at: rect.origin.offset(rows: 1), style: .muted, columns: rect.columns)
        let lines = rect.splitTop(2).1
        let first = max(0, min(card.selected - lines.rows + 1, card.matches.count - lines.rows))
        for (row, template) in card.matches.dropFirst(first).prefix(lines.rows).enumerated() {
            let place = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            let size = say(.size(template.width, template.depth))
            let room = max(8, lines.columns - 22)
            let spans = [Span(" " + say(template.name).clipped(to: room).padded(to: room)), Span(size, .muted)]
            canvas.write(spans, at: place.origin, columns: place.columns)
            if first + row == card.selected {
                canvas.restyle(place, style: Style(.plain, isSelected: true))
            }
        }
        guard card.matches.isEmpty else { return }
        canvas.write(say(Phrase("Rien de ce nom.", "Nothing of that name.")), at: lines.origin, style: .warning)
    }
}

extension PlanBounds {
    var centre: Corner { Corner(x: minX + width / 2, y: minY + depth / 2) }
}
