/// One set of exits that an article accepts; an article may accept several.
public struct ExitCombination: Hashable, Sendable {
    /// How many normal exits there must be at least.
    public let normalExits: Int
    /// The units of passage that each normal exit must have at least.
    public let smallestUnits: Int
    /// The units of passage that at least one normal exit must have.
    public let widestUnits: Int
    /// The units of passage that the normal exits must have together.
    public let totalUnits: Int
    /// How many further exits there must be, which may be accessory ones: 60 cm (CO 41).
    public let accessoryExits: Int
    /// The longest way to the exit, straight outside, on which the set depends, in centimetres; nil when it does not.
    ///
    /// `accepts` does not measure it.
    public let travelLimit: Double?

    /// Makes a set from its parts.
    public init(
        normalExits: Int, smallestUnits: Int, widestUnits: Int = 1, totalUnits: Int, accessoryExits: Int = 0,
        travelLimit: Double? = nil
    ) {
        self.normalExits = normalExits
        self.smallestUnits = smallestUnits
        self.widestUnits = widestUnits
        self.totalUnits = totalUnits
        self.accessoryExits = accessoryExits
        self.travelLimit = travelLimit
    }

    /// Whether these ways out make up the set; a normal exit may stand in for an accessory one.
    public func accepts(_ ways: [ExitWay]) -> Bool {
        // The narrowest ways serve as accessory exits, which leaves the most for the normal ones.
        let usable = ways.filter { $0.units > 0 || $0.isAccessory }.sorted { $0.units > $1.units }
        let normal = usable.dropLast(accessoryExits).filter { $0.units >= max(1, smallestUnits) }
        guard usable.count >= accessoryExits, normal.count >= normalExits else { return false }
        return (normal.first?.units ?? 0) >= widestUnits && normal.reduce(0) { $0 + $1.units } >= totalUnits
    }
}

/// One way out as the articles count it.
public struct ExitWay: Hashable, Sendable {
    /// Its units of passage (CO 36).
    public let units: Int
    /// Whether it is at least wide enough for an accessory exit (CO 41).
    public let isAccessory: Bool

    /// Makes a way out from a clear width in centimetres.
    public init(clearWidth: Double, rules: LayoutRuleTable = .standard) {
        units = PassageUnits.count(clearWidth: clearWidth, rules: rules)
        isAccessory = PassageUnits.isAccessory(clearWidth: clearWidth, rules: rules)
    }

    /// A door that is kept as an accessory exit has no unit of passage, however wide it is.
    init(_ door: Opening, rules: LayoutRuleTable) {
        let way = ExitWay(clearWidth: door.clearWidth, rules: rules)
        self.init(units: door.role == .accessory ? 0 : way.units, isAccessory: way.isAccessory)
    }

    init(units: Int, isAccessory: Bool) {
        self.units = units
        self.isAccessory = isAccessory
    }

    init(joining ways: [ExitWay]) {
        units = ways.reduce(0) { $0 + $1.units }
        isAccessory = ways.contains(where: \.isAccessory)
    }
}
