import LIAVVModel
import TerminalCanvas

extension State {
    /// Where the item in the hand stands, and how far it is from what is around it.
    func sentence(of card: HoldCard) -> (Phrase, Message.Tone) {
        if let refusal = card.refusal { return (refusal, .bad) }
        guard let item = card.item else { return (Phrase(verbatim: ""), .info) }
        if !card.field.text.isEmpty { return (typed(card.field.text), .info) }
        let place = Phrase("milieu ", "middle ") + .place(item.centre)
        let snapped = card.guides.map { $0.moving.label + Phrase(" = ", " = ") + $0.still.label }
        let measures = card.items.count == 1 ? [self.measures(of: item, among: card.around, card.layout)] : []
        let all = measures + snapped + [place]
        let joined = all.dropFirst().reduce(all[0]) { $0 + Phrase(verbatim: " · ") + $1 }
        return (joined, .info)
    }

    private func typed(_ text: String) -> Phrase {
        if let size = FieldReader.size(text) {
            return Phrase("Entrée place le milieu à ", "Enter puts the middle at ")
                + .place(Corner(x: size.width, y: size.depth))
        }
        if let length = FieldReader.length(text), length.centimetres >= 0 {
            return Phrase("Une flèche avance de ", "An arrow goes ") + .length(length.centimetres)
        }
        return Words.notAPlace(text.trimmed)
    }

    /// `← 1,20 m mur · → 0,85 m Stand B`.
    private func measures(of item: Item, among things: Surroundings, _ layout: Layout) -> Phrase {
        let measured = ItemMeasures(item.floor, among: things)
        let sides = [("←", measured.left), ("→", measured.right), ("↑", measured.top), ("↓", measured.bottom)]
        let over = measured.overlapped.map { Phrase("chevauche ", "overlaps ") + name(of: $0, layout) }
        let free = sides.compactMap { sign, measure -> Phrase? in
            guard let measure, !measured.overlapped.contains(measure.thing) else { return nil }
            let length = Phrase.length(measure.distance) + Phrase(verbatim: " ")
            return Phrase(verbatim: sign + " ") + length + name(of: measure.thing, layout)
        }
        let phrases = over.reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } } + free
        guard let first = phrases.first else { return Phrase("rien autour", "nothing around") }
        return phrases.dropFirst().reduce(first) { $0 + Phrase(verbatim: " · ") + $1 }
    }

    /// Items by their letter, as on the drawing; a side of the room needs no number, since the arrow says which.
    private func name(of thing: NearThing, _ layout: Layout) -> Phrase {
        switch thing {
        case .item(let id):
            layout.items.firstIndex { $0.id == id }.map { Phrase(verbatim: Item.letter($0)) } ?? Phrase(verbatim: "?")
        case .side: Phrase("mur", "wall")
        case .obstacle, .wall: thing.name(in: layout, room: layout.room.flatMap { laboratory.rooms[$0] })
        }
    }
}
