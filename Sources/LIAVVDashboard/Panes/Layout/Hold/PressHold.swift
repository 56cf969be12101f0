import LIAVVModel
import TerminalCanvas

extension State {
    mutating func press(_ key: Key, in card: HoldCard) -> [Effect] {
        var card = card
        card.refusal = nil
        switch key {
        case .enter: return drop(card)
        case .up, .down, .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight: step(key, &card)
        case .character("r"), .character("R"): turn(&card, by: key == .character("r") ? 90 : 15)
        case .character("l"), .character("L"): resize(&card, width: key == .character("l") ? 10 : -10)
        case .character("p"), .character("P"): resize(&card, depth: key == .character("p") ? 10 : -10)
        case .character("s"): toggleSnap(&card)
        case .character(let letter) where !Self.isOfALength(letter): card.refusal = Words.inTheHand
        default: _ = card.field.press(key)
        }
        overlays.append(.hold(card))
        if let item = card.item { bringIntoSight(item.centre) }
        return []
    }

    /// Whether it can stand in a length or in a place: letters that mean something elsewhere are not typed by mistake.
    private static func isOfALength(_ letter: Character) -> Bool {
        letter.isNumber || letter == " " || ",.;+-−x×*cmCM".contains(letter)
    }

    /// One step of an arrow: 10 cm, 50 with Shift, or the length that was typed.
    private func step(_ key: Key, _ card: inout HoldCard) {
        let far: Set<Key> = [.shiftUp, .shiftDown, .shiftLeft, .shiftRight]
        var length = far.contains(key) ? 50 : 10
        if !card.field.text.trimmed.isEmpty {
            guard let typed = FieldReader.length(card.field.text), typed.centimetres >= 0 else {
                return card.refusal = Words.notALength(card.field.text.trimmed)
            }
            length = typed.centimetres
        }
        let isBack = [.left, .up, .shiftLeft, .shiftUp].contains(key)
        let isAcross = [.left, .right, .shiftLeft, .shiftRight].contains(key)
        let way = isBack ? -length : length
        trying(&card) { [card] laboratory, stamp throws(Refusal) in
            try laboratory.moving(
                items: card.items, in: card.layout.id, dx: isAcross ? way : 0, dy: isAcross ? 0 : way, stamp: stamp)
        }
        if card.refusal == nil { card.field = Field() }
        snap(&card)
    }

    private func turn(_ card: inout HoldCard, by degrees: Int) {
        trying(&card) { [card] laboratory, stamp throws(Refusal) in
            try laboratory.rotating(items: card.items, in: card.layout.id, by: degrees, stamp: stamp)
        }
    }

    private func resize(_ card: inout HoldCard, width: Int = 0, depth: Int = 0) {
        guard let item = card.item, card.items.count == 1 else { return card.refusal = Words.oneAtATime }
        trying(&card) { [card] laboratory, stamp throws(Refusal) in
            try laboratory.resizing(
                item: item.id, in: card.layout.id, width: item.width + width, depth: item.depth + depth, stamp: stamp)
        }
    }

    private func toggleSnap(_ card: inout HoldCard) {
        card.snaps.toggle()
        snap(&card)
        if !card.snaps { card.guides = [] }
    }

    /// Lets the item jump to a wall or to another item that is near.
    func snap(_ card: inout HoldCard) {
        card.guides = []
        guard card.snaps, card.items.count == 1, let item = card.item else { return }
        let snapped = Snapping(item.floor, among: card.around, reach: 15)
        guard !snapped.guides.isEmpty else { return }
        card.guides = snapped.guides
        let centre = snapped.centre
        guard centre != item.centre else { return }
        trying(&card) { [card] laboratory, stamp throws(Refusal) in
            try laboratory.putting(item: item.id, in: card.layout.id, at: centre, stamp: stamp)
        }
    }

    /// Does something with the layout in the hand, with the same rules as for any other.
    func trying(
        _ card: inout HoldCard, _ verb: (Laboratory, Stamp) throws(Refusal) -> Change
    ) {
        var hand = laboratory
        hand.layouts[card.layout.id] = card.layout
        do {
            let change = try verb(hand, Stamp(id: card.layout.id, author: viewer, date: now))
            try hand.apply(change)
        } catch let refusal as Refusal {
            card.refusal = refusal.phrase
        } catch let fault as ChangeFault {
            card.refusal = fault.phrase
        } catch {}
        if let layout = hand.layouts[card.layout.id] { card.layout = layout }
    }

    /// Leaves the items where they are, as one change; a place that was typed is taken first.
    mutating func drop(_ card: HoldCard) -> [Effect] {
        var card = card
        if !card.field.text.trimmed.isEmpty {
            guard let place = FieldReader.size(card.field.text), let item = card.item, card.items.count == 1 else {
                card.refusal = Words.notAPlace(card.field.text.trimmed)
                overlays.append(.hold(card))
                return []
            }
            trying(&card) { [card] laboratory, stamp throws(Refusal) in
                try laboratory.putting(
                    item: item.id, in: card.layout.id, at: Corner(x: place.width, y: place.depth), stamp: stamp)
            }
            card.field = Field()
            overlays.append(.hold(card))
            return []
        }
        guard card.layout != card.former else { return [] }
        do throws(Refusal) {
            let change = try laboratory.rearranging(
                card.layout, from: card.former, items: card.items, stamp: stamp())
            let effects = make(change)
            if let id = card.items.first { list.select { $0 == .item(layout: card.layout.id, item: id) } }
            refreshDetail()
            return effects
        } catch {
            card.refusal = error.phrase
            overlays.append(.hold(card))
            return []
        }
    }
}

extension Words {
    static let inTheHand = Phrase(
        "Entrée pose d’abord ce qui est en main\u{A0}; Échap le laisse comme avant.",
        "Enter first puts down what is in the hand; Escape leaves it as before.")
    static let oneAtATime = Phrase("Un élément à la fois.", "One item at a time.")

    static func notALength(_ text: String) -> Phrase {
        Phrase(
            "«\u{A0}\(text)\u{A0}» n’est pas une longueur\u{A0}: 1,5 ou 80 cm.", "“\(text)” is no length: 1.5 or 80 cm."
        )
    }

    static func notAPlace(_ text: String) -> Phrase {
        Phrase(
            "«\u{A0}\(text)\u{A0}»\u{A0}: une flèche pour avancer d’autant, ou «\u{A0}3 x 2,5\u{A0}» pour un endroit.",
            "“\(text)”: an arrow to go as far, or “3 x 2.5” for a place.")
    }
}
