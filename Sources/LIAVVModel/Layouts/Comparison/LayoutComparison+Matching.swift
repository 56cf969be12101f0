extension LayoutComparison {
    /// Two or more layouts of one room.
    init(_ layouts: [Layout]) {
        columns = layouts.map(LayoutSummary.init)
        var rows: [[Item?]] = []
        for (column, layout) in layouts.enumerated() {
            let matches = Self.matches(of: layout.items, to: rows.map { $0.lazy.compactMap(\.self).first })
            for (item, match) in zip(layout.items, matches) {
                let row = match ?? rows.count
                if match == nil { rows.append(Array(repeating: nil, count: layouts.count)) }
                rows[row][column] = item
            }
        }
        self.rows = rows.map(Self.row)
    }

    /// The row of each item: that of the item that it was copied from or that was copied from it; else that of one of
    /// the same kind and name. Each row is taken once.
    private static func matches(of items: [Item], to rows: [Item?]) -> [Int?] {
        var matches = [Int?](repeating: nil, count: items.count)
        for key in [\Item.root, \Item.sameness] as [KeyPath<Item, String?>] {
            let taken = Set(matches.compactMap(\.self))
            var free: [String: [Int]] = [:]
            for (place, row) in rows.enumerated().reversed() where !taken.contains(place) {
                if let name = row?[keyPath: key] { free[name, default: []].append(place) }
            }
            for place in items.indices where matches[place] == nil {
                guard let name = items[place][keyPath: key] else { continue }
                matches[place] = free[name]?.popLast()
            }
        }
        return matches
    }

    private static func row(_ items: [Item?]) -> Row {
        let first = items.first ?? nil
        let cells = items.map { Cell(item: $0, state: state(of: $0, since: first)) }
        let name = items.lazy.compactMap(\.self).first?.name
        return Row(name: name ?? Phrase(verbatim: "?"), cells: cells)
    }

    private static func state(of item: Item?, since first: Item?) -> State {
        switch (first, item) {
        case (nil, nil): .absent
        case (nil, _?): .added
        case (_?, nil): .removed
        case (let first?, let item?): Difference(item, since: first).map { .changed($0) } ?? .same
        }
    }
}

extension LayoutComparison.Difference {
    /// Nil when the two differ in nothing but their names for ever.
    fileprivate init?(_ item: Item, since first: Item) {
        (dx, dy) = (item.x - first.x, item.y - first.y)
        turn = Turn.normal(Turn.normal(item.rotation) - Turn.normal(first.rotation))
        isResized = item.width != first.width || item.depth != first.depth
        var other = item
        (other.id, other.original, other.x, other.y) = (first.id, first.original, first.x, first.y)
        (other.rotation, other.width, other.depth) = (first.rotation, first.width, first.depth)
        isOtherwise = other != first
        guard dx != 0 || dy != 0 || turn != 0 || isResized || isOtherwise else { return nil }
    }

    /// In words: `1,20 m vers la droite, tournée de 90°`.
    public var phrase: Phrase {
        var parts: [Phrase] = []
        if dx != 0 || dy != 0 { parts.append(.way(dx: dx, dy: dy)) }
        if turn != 0 { parts.append(Phrase("tourné de \(turn)°", "turned \(turn)°")) }
        if isResized { parts.append(Phrase("autre taille", "another size")) }
        if isOtherwise { parts.append(Phrase("autrement équipé", "otherwise equipped")) }
        return parts.dropFirst().reduce(parts.first ?? Phrase(verbatim: "")) { $0 + Phrase(verbatim: ", ") + $1 }
    }
}

extension Item {
    /// What it goes back to.
    fileprivate var root: String? { (original ?? id).text }
    /// Kind and name; nil without a name.
    fileprivate var sameness: String? { title.isEmpty ? nil : kind.rawValue + ":" + title.folded }
}
