import LIAVVModel
import TerminalCanvas

extension State {
    /// Where the item in the hand stands, and how far it is from what is around it.
    func sentence(of card: HoldCard) -> (Phrase, Message.Tone) {
        if let refusal = card.refusal { return (refusal, .bad) }
        guard let item = card.item else { return (Phrase(verbatim: ""), .info) }
        if !card.field.text.isEmpty { return (typed(card.field.text), .info) }
        let place = Phrase("milieu ", "middle ") + .length(item.x) + Phrase("\u{A0}; ", "; ") + .length(item.y)
        let snapped = card.guides.map { $0.moving.label + Phrase(" = ", " = ") + $0.still.label }
        let measures = card.items.count == 1 ? [self.measures(of: item, among: card.around, card.layout)] : []
        let all = measures + snapped + [place]
        let joined = all.dropFirst().reduce(all[0]) { $0 + Phrase(verbatim: " · ") + $1 }
        return (joined, .info)
    }

    private func typed(_ text: String) -> Phrase {
        if let size = FieldReader.size(text) {
            return Phrase("Entrée place le milieu à ", "Enter puts the middle at ") + .length(size.width)
                + Phrase("\u{A0}; ", "; ") + .length(size.depth)
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
        let phrases = sides.compactMap { sign, measure in
            measure.map {
                Phrase(verbatim: sign + " ") + .length($0.distance) + Phrase(verbatim: " ") + name(of: $0.thing, layout)
            }
        }
        guard let first = phrases.first else { return Phrase("rien autour", "nothing around") }
        return phrases.dropFirst().reduce(first) { $0 + Phrase(verbatim: " · ") + $1 }
    }

    private func name(of thing: NearThing, _ layout: Layout) -> Phrase {
        switch thing {
        case .item(let id):
            layout.items.firstIndex { $0.id == id }.map { Phrase(verbatim: Item.letter($0)) } ?? Phrase(verbatim: "?")
        case .obstacle(let id):
            Phrase(
                verbatim: layout.room.flatMap { laboratory.rooms[$0] }?.obstacles.first { $0.id == id }?.title
                    ?? id.text)
        case .wall: Phrase("cloison", "partition")
        case .side: Phrase("mur", "wall")
        }
    }
}
