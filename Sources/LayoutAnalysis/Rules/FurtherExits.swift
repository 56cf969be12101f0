/// The exits to add to some ways out so that an article accepts them: as few as may be, and no wider than they must.
struct FurtherExits {
    /// The units of passage of each, the widest first; 0 is an accessory exit. Nil when no number of exits that a room may
    /// have does.
    let units: [Int]?

    /// No room has more exits than this.
    private static let most = 2000

    /// - Parameter sets: the sets that the article accepts; one of them must be made up.
    init(beside ways: [ExitWay], for sets: [ExitCombination]) {
        units = sets.compactMap { Self.fewest(beside: ways, for: $0) }
            .min { ($0.count, $0.reduce(0, +)) < ($1.count, $1.reduce(0, +)) }
    }

    private static func fewest(beside ways: [ExitWay], for set: ExitCombination) -> [Int]? {
        // The least number that could do: what is missing of exits, however wide they are.
        let usable = ways.count { $0.units > 0 || $0.isAccessory }
        let first = max(1, set.normalExits + set.accessoryExits - usable)
        guard first <= most else { return nil }
        for count in first...max(first, min(most, set.normalExits + set.accessoryExits)) {
            let sizes = (0...min(count, set.accessoryExits)).reversed().lazy.compactMap {
                Self.sizes(count, accessory: $0, ways, set)
            }
            if let found = sizes.first { return found }
        }
        return nil
    }

    /// So many exits, some of them accessory ones: each as wide as the set asks of each, then wider until they do in all.
    private static func sizes(_ count: Int, accessory: Int, _ ways: [ExitWay], _ set: ExitCombination) -> [Int]? {
        let normal = count - accessory
        var units = [Int](repeating: max(1, set.smallestUnits), count: normal)
        let accepts = { (units: [Int]) in
            let further = units.map { ExitWay(units: $0, isAccessory: true) }
            let narrow = [ExitWay](repeating: ExitWay(units: 0, isAccessory: true), count: accessory)
            return set.accepts(ways + further + narrow)
        }
        let told = { (units: [Int]) in units.sorted(by: >) + [Int](repeating: 0, count: accessory) }
        if accepts(units) { return told(units) }
        guard normal > 0 else { return nil }
        units[0] = max(units[0], set.widestUnits)
        // What is missing in all is shared out evenly; never more than what is asked in all.
        let missing = max(0, set.totalUnits - (ways.map(\.units) + units).reduce(0, +))
        let wider = { (extra: Int) in
            units.indices.map { units[$0] + extra / normal + ($0 < extra % normal ? 1 : 0) }
        }
        // What is accepted stays so when it is wider, so halving finds the least.
        var (least, most) = (missing, max(missing, set.totalUnits))
        guard accepts(wider(most)) else { return nil }
        while least < most {
            let middle = least + (most - least) / 2
            if accepts(wider(middle)) { most = middle } else { least = middle + 1 }
        }
        return told(wider(most))
    }
}
