extension Phrase {
    /// A length as people say it: `40 cm`, `1,20 m`, `3 m`.
    public static func length(_ centimetres: Int) -> Phrase {
        guard centimetres.magnitude >= 100 else { return Phrase("\(centimetres)\u{A0}cm", "\(centimetres) cm") }
        let (metres, rest) = centimetres.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = centimetres < 0 ? "−" : ""
        let digits = rest == 0 ? "" : Day.padded(Int(rest), 2)
        let (fr, en) = rest == 0 ? ("", "") : (",\(digits)", ".\(digits)")
        return Phrase("\(sign)\(metres)\(fr)\u{A0}m", "\(sign)\(metres)\(en) m")
    }

    /// Length by length: `3 × 2 m`, `3,20 × 0,80 m`.
    public static func size(_ width: Int, _ depth: Int) -> Phrase {
        .length(width) + Phrase(verbatim: " × ") + .length(depth)
    }

    /// A place in a room, from its origin: `7,50 m ; 4,50 m`.
    public static func place(_ place: Corner) -> Phrase {
        .length(place.x) + Phrase("\u{A0}; ", "; ") + .length(place.y)
    }

    /// How far to the right or left, down or up: `40 cm vers la droite, 1 m vers le bas`.
    public static func way(dx: Int, dy: Int) -> Phrase {
        let across =
            Phrase.length(abs(dx))
            + (dx < 0 ? Phrase(" vers la gauche", " to the left") : Phrase(" vers la droite", " to the right"))
        let down = Phrase.length(abs(dy)) + (dy < 0 ? Phrase(" vers le haut", " up") : Phrase(" vers le bas", " down"))
        return dy == 0 ? across : dx == 0 ? down : across + Phrase(verbatim: ", ") + down
    }

    /// A title before what was done to it.
    static func titled(_ title: Phrase, _ deed: Phrase) -> Phrase { title + Phrase("\u{A0}: ", ": ") + deed }

    /// In quotation marks.
    static func quoted(_ title: String) -> Phrase { Phrase("«\u{A0}\(title)\u{A0}»", "“\(title)”") }
}

extension Item {
    /// What people call it: its name, else what sort of thing it is.
    public var name: Phrase { title.isEmpty ? kind.label : Phrase(verbatim: title) }
}

extension Layout {
    /// What people call some of its items: the name of one, the number of several.
    func name(ofItemsAt places: [Int]) -> Phrase {
        guard places.count != 1 else { return items[places[0]].name }
        return .counted(places.count, Phrase("élément", "item"), Phrase("éléments", "items"))
    }

    /// A name that none of the others has: the same, else with the next number: `Stand`, `Stand (2)`, `Stand (3)`.
    static func fresh(_ title: String, besides others: some Sequence<String>) -> String {
        let taken = Set(others.map(\.folded))
        guard taken.contains(title.folded), !title.isEmpty else { return title }
        let stem = title.withoutNumber
        var number = 2
        while taken.contains("\(stem) (\(number))".folded) { number += 1 }
        return "\(stem) (\(number))"
    }
}

extension String {
    /// Without ` (2)` at the end.
    fileprivate var withoutNumber: String {
        guard hasSuffix(")"), let open = lastIndex(of: "("), open > startIndex else { return self }
        let digits = self[index(after: open)..<index(before: endIndex)]
        guard Int(digits: digits) != nil, self[index(before: open)] == " " else { return self }
        return String(self[..<index(before: open)])
    }
}
