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
    /// The longest way to a protected stair from a storey above or below the ground, when there is a choice.
    case stairTravel
    /// The same without a choice, or to a stair that is not protected.
    case stairTravelWithoutChoice
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
    /// A turning space at least every so far along a route.
    case turningInterval
    /// The clear width of a door, existing building.
    case doorWidthExisting
    /// The clear width of a door, new building.
    case doorWidthNew
    /// The clear width of a door of a large room, existing building.
    case wideDoorExisting
    /// The clear width of a door of a large room, new building.
    case wideDoorNew
    /// A room is large from so many people.
    case wideDoorFrom
    /// Above so many people exits open outward.
    case outwardAbove
    /// The width of a secondary aisle between tables and chairs, chairs occupied.
    case secondaryAisle
    /// The most chairs in a row between two aisles.
    case rowBetweenAisles
    /// The most chairs in a row between an aisle and a wall.
    case rowToWall
    /// What must pass between two rows of chairs.
    case rowGauge
    /// The share of an exhibition floor kept to walk on.
    case circulationShare
    /// People for each chair.
    case seatPeople
    /// People standing.
    case standingDensity
    /// People standing about a buffet.
    case buffetDensity
    /// People sitting at tables.
    case seatedDensity
    /// People in a queue, by its area.
    case queueDensity
    /// People in a queue, by its length.
    case queueLine
    /// Visitors of a temporary exhibition, on its whole area.
    case exhibitionDensity
    /// People at a meeting without a show, on the whole area of the room.
    case meetingDensity
    /// People in offices open to the public, on the public area.
    case officesDensity
    /// The longest way in establishments of type L on the ground floor; off, its scope being unverified.
    case travelTypeL
    /// The longest common path of the American code: a cross-check, no verdict.
    case commonPathNFPA
    /// Up to so many people PE 11 says which exits a small establishment has.
    case smallRoomPeople
    /// How far a fixed fitting may stand into a circulation.
    case protrusion
    /// The share of its width that a way to an exit keeps.
    case keptWidth
    /// The length of the space to work a door by pushing.
    case doorPushLength
    /// The length of the space to work a door by pulling.
    case doorPullLength

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
        case .smallRoomTravel: LayoutRule("PE 11", 2500, .centimetres, source: Self.fire, scope: .fifthCategory)
        case .deadEnd: LayoutRule("CO 35 §4, PE 11 §3", 1000, .centimetres, source: Self.fire)
        case .travelWithChoice: LayoutRule("CO 43 §2", 5000, .centimetres, source: Self.fire)
        case .travelWithoutChoice: LayoutRule("CO 43 §2", 3000, .centimetres, source: Self.fire)
        case .routeWidthExisting: LayoutRule("art. 2, 6", 120, .centimetres, source: Self.existing, scope: .existing)
        case .routeNarrowExisting: LayoutRule("art. 2, 6", 90, .centimetres, source: Self.existing, scope: .existing)
        case .routeWidthNew: LayoutRule("art. 2", 140, .centimetres, source: Self.predecessor, scope: .new)
        case .routeNarrowNew: LayoutRule("art. 2", 120, .centimetres, source: Self.predecessor, scope: .new)
        case .turningSpace: LayoutRule("art. 2, annexe 2", 150, .centimetres, source: Self.existing)
        case .useSpaceWidth: LayoutRule("art. 11, annexe 2", 80, .centimetres, source: Self.existing)
        case .useSpaceLength: LayoutRule("art. 11, annexe 2", 130, .centimetres, source: Self.existing)
        case .wheelchairFirstSeats: LayoutRule("art. 16", 50, .places, source: Self.existing)
        case .wheelchairFirstPlaces: LayoutRule("art. 16", 2, .places, source: Self.existing)
        case .wheelchairSeatsPerFurtherPlace: LayoutRule("art. 16", 50, .places, source: Self.existing)
        default: furnishingRule
        }
    }

    private var furnishingRule: LayoutRule {
        switch self {
        case .turningInterval: LayoutRule("art. 6", 600, .centimetres, source: Self.existing)
        case .doorWidthExisting: LayoutRule("art. 10", 77, .centimetres, source: Self.existing, scope: .existing)
        case .wideDoorExisting: LayoutRule("art. 10", 120, .centimetres, source: Self.existing, scope: .existing)
        case .doorWidthNew:
            LayoutRule("art. 10", 83, .centimetres, source: "universal-normes", .secondary, scope: .new)
        case .wideDoorNew:
            LayoutRule("art. 10", 140, .centimetres, source: "universal-normes", .secondary, scope: .new)
        case .wideDoorFrom: LayoutRule("art. 10", 100, .people, source: Self.existing)
        case .outwardAbove: LayoutRule("CO 45, PE 11 §2", 50, .people, source: Self.fire)
        case .secondaryAisle: Self.goodPractice("L 20", 60, .centimetres)
        case .rowBetweenAisles: Self.goodPractice("AM 18 §2", 16, .places)
        case .rowToWall: Self.goodPractice("AM 18 §2", 8, .places)
        case .rowGauge: Self.goodPractice("L 28 §1a", 35, .centimetres)
        case .circulationShare: LayoutRule("T 18", 100.0 / 3, .percent, source: Self.fire, scope: .firstToFourth)
        case .travelTypeL:
            LayoutRule(
                "L 77", 4000, .centimetres, source: "archinorm", .secondary, scope: .firstToFourth, isOn: false)
        case .protrusion: LayoutRule("CO 37", 10, .centimetres, source: Self.fire)
        case .keptWidth: LayoutRule("CO 37", 100, .percent, source: Self.fire)
        case .queueLine: LayoutRule("L 3", 5, .peoplePerMetre, source: Self.fire)
        case .seatPeople: LayoutRule("L 3", 1, .peoplePerSeat, source: Self.fire)
        case .stairTravel: LayoutRule("CO 49 §2", 4000, .centimetres, source: Self.fire)
        case .stairTravelWithoutChoice: LayoutRule("CO 49 §2", 3000, .centimetres, source: Self.fire)
        case .doorPushLength: LayoutRule("annexe 2", 170, .centimetres, source: Self.existing)
        case .doorPullLength: LayoutRule("annexe 2", 220, .centimetres, source: Self.existing)
        case .smallRoomPeople: LayoutRule("PE 11", 300, .people, source: Self.fire, scope: .fifthCategory)
        case .commonPathNFPA:
            LayoutRule("NFPA 101", 610, .centimetres, source: "NFPA 101", .secondary, scope: .goodPractice)
        default: densityRule
        }
    }

    private var densityRule: LayoutRule {
        let (article, value): (String, Double) =
            switch self {
            case .standingDensity: ("L 3", 3)
            case .buffetDensity: ("N 2", 2)
            case .seatedDensity: ("N 2", 1)
            case .queueDensity: ("N 2", 3)
            case .exhibitionDensity: ("T 2", 1)
            case .meetingDensity: ("L 3", 1)
            default: ("W 2", 0.1)
            }
        let isSecondary = self == .exhibitionDensity
        return LayoutRule(
            article, value, .peoplePerSquareMetre, source: isSecondary ? "universal-normes" : Self.fire,
            isSecondary ? .secondary : .article)
    }

    // Whether these bind an establishment of the fifth category was not established.
    private static func goodPractice(_ article: String, _ value: Double, _ unit: LayoutRule.Unit) -> LayoutRule {
        LayoutRule(article, value, unit, source: fire, scope: .goodPractice)
    }

    /// The figure alone, in the unit of its rule.
    public var value: Double { rule.value }

    private static let fire = "Règlement de sécurité, arrêté du 25 juin 1980"
    private static let existing = "Arrêté du 8 décembre 2014"
    // The full text of 20 April 2017 was not found: these are the figures of the order it replaced.
    private static let predecessor = "Arrêté du 1er août 2006, repris par celui du 20 avril 2017"
}
