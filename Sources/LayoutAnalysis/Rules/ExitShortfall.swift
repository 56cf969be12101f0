/// What the exits of a room lack to make up a set that an article accepts.
public struct ExitShortfall: Hashable, Sendable {
    /// A way out that has too few units of passage.
    public struct Narrow: Hashable, Sendable {
        /// The doors that make it.
        public let doors: [String]
        /// How wide one gets out through it, in centimetres.
        public let measured: Double
        /// The units of passage that it has.
        public let units: Int
        /// Those that it must have.
        public let needed: Int
        /// The clear width that they ask for, in centimetres.
        public let width: Double
    }

    /// How many people must get out.
    public let people: Int
    /// The set that is held up against the exits.
    public let set: ExitCombination
    /// How many normal exits are missing.
    public let missingExits: Int
    /// How many further exits are missing, which may be accessory ones.
    public let missingAccessories: Int
    /// How many units of passage are missing in all.
    public let missingUnits: Int
    /// The exits that are too narrow.
    public let narrow: [Narrow]
    /// The longest way to the exit in centimetres when the set does not allow it; nil when it does.
    public let farthest: Double?

    /// Holds ways out up against a set; the widest serve as normal exits.
    init(
        _ ways: [ExitCapacity.Way], for set: ExitCombination, people: Int, longestWay: Double?,
        rules: LayoutRuleTable
    ) {
        let usable = ways.filter { $0.units > 0 || $0.isAccessory }.sorted { $0.units > $1.units }
        let least = max(1, set.smallestUnits)
        let mayBeNormal = usable.filter { !$0.isKeptAccessory }
        let spare = usable.count - min(mayBeNormal.count, set.normalExits)
        missingExits = max(0, set.normalExits - mayBeNormal.count)
        missingAccessories = max(0, set.accessoryExits - spare)
        let normal = usable.dropLast(min(set.accessoryExits, spare)).filter { $0.units >= least }
        missingUnits = max(0, set.totalUnits - normal.reduce(0) { $0 + $1.units })
        narrow = mayBeNormal.prefix(set.normalExits).enumerated().compactMap { number, way in
            let needed = number == 0 ? max(least, set.widestUnits) : least
            guard way.units < needed else { return nil }
            let width = PassageUnits.width(units: needed, rules: rules)
            return Narrow(doors: way.doors, measured: way.width, units: way.units, needed: needed, width: width)
        }
        farthest = set.travelLimit.flatMap { limit in longestWay.flatMap { $0 > limit ? $0 : nil } }
        (self.people, self.set) = (people, set)
    }

    /// How much is missing, to find the set that is nearest: an exit weighs more than a unit.
    var weight: Int {
        10 * (missingExits + missingAccessories + (farthest == nil ? 0 : 1)) + missingUnits
            + narrow.reduce(0) { $0 + $1.needed - $1.units }
    }
}
