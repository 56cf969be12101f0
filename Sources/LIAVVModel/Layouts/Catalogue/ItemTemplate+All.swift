extension ItemTemplate {
    /// What there is to place, in the order in which people look for it.
    ///
    /// Measures are the usual ones of what is hired for such events: folding table 180 × 75 cm, round table of 150 cm for
    /// eight, stage of 2 × 1 m elements. The margin around tables is a chair that someone sits on.
    public static let all: [ItemTemplate] = [
        ItemTemplate("stand-3x3", .stand, Phrase("Stand 3 × 3 m", "Stand 3 × 3 m"), 300, 300)
            .with(capacity: 6, staff: 2, power: 500),
        ItemTemplate("stand-3x2", .stand, Phrase("Stand 3 × 2 m", "Stand 3 × 2 m"), 300, 200)
            .with(capacity: 4, staff: 2, power: 500),
        ItemTemplate("table", .table, Phrase("Table", "Table"), 180, 75).with(envelope: 60, capacity: 6),
        ItemTemplate("round-table", .roundTable, Phrase("Table ronde", "Round table"), 150, 150)
            .with(envelope: 60, capacity: 8),
        ItemTemplate("stage", .stage, Phrase("Estrade", "Stage"), 400, 200).with(capacity: 5),
        ItemTemplate("lectern", .lectern, Phrase("Pupitre", "Lectern"), 60, 50).with(capacity: 1),
        ItemTemplate("counter", .counter, Phrase("Comptoir", "Counter"), 200, 60).with(capacity: 4, staff: 1),
        ItemTemplate("coffee", .coffee, Phrase("Café", "Coffee"), 180, 75)
            .with(capacity: 6, staff: 1, power: 2_000),
        .chairs(rows: 4, perRow: 6),
        ItemTemplate("screen", .screen, Phrase("Écran", "Screen"), 240, 10).with(power: 400),
        ItemTemplate("plant", .plant, Phrase("Plante", "Plant"), 40, 40),
        ItemTemplate("reception", .reception, Phrase("Accueil", "Reception desk"), 160, 80)
            .with(capacity: 2, staff: 2, power: 200),
        ItemTemplate("other", .other, Phrase("Autre", "Other"), 100, 100),
    ]

    /// The one of that key; `chairs-4x6` for any rows of chairs. Nil when there is none.
    public static func named(_ key: String) -> ItemTemplate? {
        if let known = all.first(where: { $0.key == key }) { return known }
        guard key.hasPrefix("chairs-") else { return nil }
        let numbers = key.dropFirst(7).split(separator: "x", omittingEmptySubsequences: false).map { Int(digits: $0) }
        guard numbers.count == 2, let rows = numbers[0], let perRow = numbers[1],
            ChairBlock.counts.contains(rows), ChairBlock.counts.contains(perRow)
        else { return nil }
        return .chairs(rows: rows, perRow: perRow)
    }
}
