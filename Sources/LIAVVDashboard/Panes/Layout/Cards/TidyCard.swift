import LIAVVModel
import TerminalCanvas

/// What can be done to the chosen items together, each by a letter.
public struct TidyCard: Sendable {
    let items: [Identifier]
    var selected = 0

    /// One thing to do.
    enum Deed: Hashable, Sendable {
        case align(ItemAlignment)
        case distribute(ItemDirection)
        case swap
        case array
        case rows
        case guests
        case duplicateLayout
        case compare
        case build(PlanPiece)
    }

    static let deeds: [(key: Character, deed: Deed, label: Phrase)] = [
        ("g", .align(.left), Phrase("aligner à gauche", "align left")),
        ("c", .align(.centre), Phrase("centrer l’un sous l’autre", "centre one below the other")),
        ("d", .align(.right), Phrase("aligner à droite", "align right")),
        ("h", .align(.top), Phrase("aligner en haut", "align at the top")),
        ("m", .align(.middle), Phrase("centrer côte à côte", "centre side by side")),
        ("b", .align(.bottom), Phrase("aligner en bas", "align at the bottom")),
        (
            "e", .distribute(.horizontally),
            Phrase("espacer également, de gauche à droite", "space evenly, from left to right")
        ),
        (
            "f", .distribute(.vertically),
            Phrase("espacer également, de haut en bas", "space evenly, from top to bottom")
        ),
        ("x", .swap, Phrase("échanger les deux places", "swap the two places")),
        ("n", .array, Phrase("répéter en colonnes et rangées…", "repeat in columns and rows…")),
        ("r", .rows, Phrase("nombre de rangées et de chaises…", "number of rows and chairs…")),
        ("i", .guests, Phrase("invité·es présent·es à la fois…", "guests at once…")),
        ("p", .duplicateLayout, Phrase("copier tout le plan, pour comparer", "copy the whole layout, to compare")),
        ("k", .compare, Phrase("comparer les plans de la salle", "compare the layouts of the room")),
        ("z", .build(.zone), Phrase("ajouter une zone…", "add a zone…")),
        ("w", .build(.wall), Phrase("ajouter une cloison à la salle…", "add an inner wall to the room…")),
        ("o", .build(.column), Phrase("ajouter un poteau à la salle…", "add a column to the room…")),
        ("q", .build(.door), Phrase("ajouter une porte à la salle…", "add a door to the room…")),
        ("s", .build(.room), Phrase("nouvelle salle…", "new room…")),
    ]
}

extension State {
    mutating func startTidying() { overlays.append(.tidy(TidyCard(items: chosenItems))) }

    mutating func press(_ key: Key, in card: TidyCard) -> [Effect] {
        var card = card
        if let step = Self.step(key) {
            card.selected = min(max(card.selected + step, 0), TidyCard.deeds.count - 1)
            overlays.append(.tidy(card))
            return []
        }
        if key == .enter { return perform(TidyCard.deeds[card.selected].deed, card) }
        guard case .character(let letter) = key, let deed = TidyCard.deeds.first(where: { $0.key == letter }) else {
            overlays.append(.tidy(card))
            return []
        }
        return perform(deed.deed, card)
    }

    private mutating func perform(_ deed: TidyCard.Deed, _ card: TidyCard) -> [Effect] {
        guard let layout = shownLayout?.id else { return [] }
        do throws(Refusal) {
            switch deed {
            case .align(let way):
                return make(try laboratory.aligning(items: card.items, in: layout, way, stamp: stamp()))
            case .distribute(let way):
                return make(try laboratory.distributing(items: card.items, in: layout, way, stamp: stamp()))
            case .swap:
                guard card.items.count == 2 else { throw .layout(.tooFew(needed: 2)) }
                return make(
                    try laboratory.swapping(card.items[0], with: card.items[1], in: layout, stamp: stamp()))
            case .array: overlays.append(.ask(AskCard(.array(card.items), of: layout)))
            case .rows:
                guard let item = card.items.first else { throw .layout(.nothingChosen) }
                overlays.append(.ask(AskCard(.rows(item), of: layout)))
            case .guests: overlays.append(.ask(AskCard(.guests, of: layout)))
            case .duplicateLayout: return try duplicateLayout(layout)
            case .build(let piece): overlays.append(.ask(AskCard(.build(piece), of: layout)))
            case .compare: overlays.append(.layouts(try LayoutsCard(self)))
            }
            return []
        } catch {
            return refuse(error)
        }
    }

    private mutating func duplicateLayout(_ layout: Identifier) throws(Refusal) -> [Effect] {
        let (change, id) = try laboratory.duplicatingLayout(layout, stamp: stamp(), using: &random)
        let effects = make(change)
        list.select { $0 == .layout(id) }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
        return effects
    }

    func draw(_ card: TidyCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Ranger\u{A0}: ", "Tidy: ")) + say(Words.chosenItems(card.items.count))
        let rect = panel(60, TidyCard.deeds.count + 2, title, on: &canvas, arrangement)
        let first = max(0, min(card.selected - rect.rows / 2, TidyCard.deeds.count - rect.rows))
        for (row, deed) in TidyCard.deeds.dropFirst(first).prefix(rect.rows).enumerated() {
            let place = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            canvas.write(
                [Span(" \(deed.key) ", .key), Span(" " + say(deed.label))], at: place.origin, columns: place.columns)
            guard first + row == card.selected else { continue }
            canvas.restyle(place, style: Style(.plain, isSelected: true))
            canvas.cursor = place.origin
        }
        let right = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: first, visible: rect.rows, total: TidyCard.deeds.count)
    }
}

extension Words {
    static func chosenItems(_ count: Int) -> Phrase {
        count == 0
            ? Phrase("le plan", "the layout")
            : .counted(count, Phrase("élément", "item"), Phrase("éléments", "items"))
    }
}
