/// The table of every regulatory figure used; nothing else in the module writes one down.
///
/// Texts: the fire safety regulation of 25 June 1980 (CO, PE), the accessibility order of 8 December 2014 for
/// existing buildings and that of 20 April 2017 for new ones.
public enum LayoutRules: String, Hashable, Sendable, CaseIterable {
    /// The width of one unit of passage from the third on.
    case unitOfPassage
    /// The clear width that makes one unit.
    case oneUnitWidth
    /// The clear width that makes two units.
    case twoUnitsWidth
    /// Above so many people no normal exit counts under two units.
    case twoUnitsAbove
    /// How much a door may fall short of its width.
    case widthTolerance
    /// The width of the way through an accessory exit.
    case accessoryWidth
    /// One unit for so many people or a fraction.
    case peoplePerUnit
    /// Up to so many people one unit is added.
    case extraUnitUpTo
    /// Up to so many people two exits are enough.
    case twoExitsUpTo
    /// One further exit for so many people or a fraction.
    case peoplePerFurtherExit
    /// Exits whose jambs are nearer than this count as one.
    case joinedExitsWithin
    /// Near exits are joined in rooms longer than this.
    case joinedExitsRoomDimension
    /// The longest way to a single wide exit straight outside.
    case smallRoomTravel
    /// The longest dead end.
    case deadEnd
    /// The longest way when there is a choice of exits.
    case travelWithChoice
    /// The longest way when there is none.
    case travelWithoutChoice
    /// The width of an accessible route, existing building.
    case routeWidthExisting
    /// Its width at a local narrowing, existing building.
    case routeNarrowExisting
    /// The width of an accessible route, new building.
    case routeWidthNew
    /// Its width at a local narrowing, new building.
    case routeNarrowNew
    /// The diameter of the space to turn a wheelchair in.
    case turningSpace
    /// The width of the space to use a counter from.
    case useSpaceWidth
    /// The length of the space to use a counter from.
    case useSpaceLength
    /// Up to so many seats the first wheelchair places are enough.
    case wheelchairFirstSeats
    /// The first wheelchair places.
    case wheelchairFirstPlaces
    /// One further wheelchair place for so many seats or a fraction.
    case wheelchairSeatsPerFurtherPlace

    /// The figure with its article, unit, source and confidence.
    public var rule: LayoutRule {
        switch self {
        case .unitOfPassage: LayoutRule("CO 36", 60, .centimetres, source: Self.fire)
        case .oneUnitWidth: LayoutRule("CO 36", 90, .centimetres, source: Self.fire)
        case .twoUnitsWidth: LayoutRule("CO 36", 140, .centimetres, source: Self.fire)
        case .twoUnitsAbove: LayoutRule("CO 36", 200, .people, source: Self.fire)
        case .widthTolerance: LayoutRule("CO 44", 5, .percent, source: Self.fire)
        case .accessoryWidth: LayoutRule("CO 41", 60, .centimetres, source: "ccpi.free.fr", .secondary)
        case .peoplePerUnit: LayoutRule("CO 38", 100, .people, source: Self.fire)
        case .extraUnitUpTo: LayoutRule("CO 38", 500, .people, source: Self.fire)
        case .twoExitsUpTo: LayoutRule("CO 38", 500, .people, source: Self.fire)
        case .peoplePerFurtherExit: LayoutRule("CO 38", 500, .people, source: Self.fire)
        case .joinedExitsWithin: LayoutRule("CO 43 §3", 500, .centimetres, source: Self.fire)
        case .joinedExitsRoomDimension: LayoutRule("CO 43 §3", 1000, .centimetres, source: Self.fire)
        case .smallRoomTravel: LayoutRule("PE 11", 2500, .centimetres, source: Self.fire)
        case .deadEnd: LayoutRule("CO 35 §4, PE 11 §3", 1000, .centimetres, source: Self.fire)
        case .travelWithChoice: LayoutRule("CO 43 §2", 5000, .centimetres, source: Self.fire)
        case .travelWithoutChoice: LayoutRule("CO 43 §2", 3000, .centimetres, source: Self.fire)
        case .routeWidthExisting: LayoutRule("art. 2, 6", 120, .centimetres, source: Self.existing)
        case .routeNarrowExisting: LayoutRule("art. 2, 6", 90, .centimetres, source: Self.existing)
        case .routeWidthNew: LayoutRule("art. 2", 140, .centimetres, source: Self.predecessor)
        case .routeNarrowNew: LayoutRule("art. 2", 120, .centimetres, source: Self.predecessor)
        case .turningSpace: LayoutRule("art. 2, annexe 2", 150, .centimetres, source: Self.existing)
        case .useSpaceWidth: LayoutRule("art. 11, annexe 2", 80, .centimetres, source: Self.existing)
        case .useSpaceLength: LayoutRule("art. 11, annexe 2", 130, .centimetres, source: Self.existing)
        case .wheelchairFirstSeats: LayoutRule("art. 16", 50, .places, source: Self.existing)
        case .wheelchairFirstPlaces: LayoutRule("art. 16", 2, .places, source: Self.existing)
        case .wheelchairSeatsPerFurtherPlace: LayoutRule("art. 16", 50, .places, source: Self.existing)
        }
    }

    /// The figure alone, in the unit of its rule.
    public var value: Double { rule.value }

    /// The figure as a whole number, for those that count people, exits, units or places.
    var count: Int { Int(rule.value) }

    private static let fire = "Règlement de sécurité, arrêté du 25 juin 1980"
    private static let existing = "Arrêté du 8 décembre 2014"
    // The full text of 20 April 2017 was not found: these are the figures of the order it replaced.
    private static let predecessor = "Arrêté du 1er août 2006, repris par celui du 20 avril 2017"
}
