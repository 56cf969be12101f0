extension Headcount {
    /// Counts the people of a scene: the largest of guests, places with zones, and the room by its area; then staff.
    ///
    /// Without an occupancy, the headcount of the exit demand counts as it is.
    public init(_ scene: Scene, rules: LayoutRuleTable = .standard) {
        guard scene.occupancy != nil || scene.exitDemand == nil else {
            let given = min(max(0, scene.exitDemand?.headcount ?? 0), Self.most)
            terms = [Term(source: .given, people: given, counts: true)]
            (total, declared) = (given, given)
            return
        }
        let occupancy = scene.occupancy ?? Occupancy()
        let ways = [
            Self.guests(occupancy), ZonedPlaces(scene, rules).terms, Self.room(scene, occupancy, rules),
        ]
        let sums = ways.map { Self.sum($0.filter(\.counts)) }
        let largest = sums.indices.max { (sums[$0], -$0) < (sums[$1], -$1) } ?? 0
        let counted = ways.enumerated().flatMap { way, terms in terms.map { $0.counting($0.counts && way == largest) } }
        let staff = Self.sum(Self.staff(scene, occupancy))
        terms = counted + Self.staff(scene, occupancy)
        total = min(Self.most, sums[largest] + staff)
        declared = occupancy.guests.map { min(Self.most, min(max(0, $0), Self.most) + staff) }
    }

    /// More people than this are taken as this many: no sum overflows.
    static let most = 10_000_000

    private static func sum(_ terms: [Term]) -> Int { terms.reduce(0) { min(most, $0 + $1.people) } }

    private static func guests(_ occupancy: Occupancy) -> [Term] {
        occupancy.guests.map { [Term(source: .guests, people: min(max(0, $0), most), counts: true)] } ?? []
    }

    private static func staff(_ scene: Scene, _ occupancy: Occupancy) -> [Term] {
        let people = ([occupancy.staff] + scene.obstacles.map(\.staff)).reduce(0) {
            min(most, $0 + min(max(0, $1), most))
        }
        return people > 0 ? [Term(source: .staff, people: people, counts: true)] : []
    }

    static func room(_ scene: Scene, _ occupancy: Occupancy, _ rules: LayoutRuleTable) -> [Term] {
        guard let figure = occupancy.activity?.figure, rules.isOn(figure), scene.outline.isSimple else { return [] }
        return [Term(.room, area: scene.outline.area, density: rules.value(figure), figure: figure)]
    }
}

extension Headcount.Term {
    init(source: Source, people: Int, figure: LayoutRules? = nil, counts: Bool) {
        self.init(
            source: source, area: nil, length: nil, density: nil, people: people, figure: figure, counts: counts)
    }

    /// People by area, a fraction counting as a person; the area in square centimetres.
    init(_ source: Source, area: Double, density: Double, figure: LayoutRules?) {
        let metres = area / 10_000
        self.init(
            source: source, area: metres, length: nil, density: density, people: Self.people(metres * density),
            figure: figure, counts: true)
    }

    /// People by length, a fraction counting as a person; the length in centimetres.
    init(_ source: Source, length: Double, density: Double, figure: LayoutRules?) {
        let metres = length / 100
        self.init(
            source: source, area: nil, length: metres, density: density, people: Self.people(metres * density),
            figure: figure, counts: true)
    }

    private static func people(_ count: Double) -> Int {
        Int(min(Double(Headcount.most), max(0, (count - 1e-9).rounded(.up))))
    }

    func counting(_ counts: Bool) -> Self {
        Self(
            source: source, area: area, length: length, density: density, people: people, figure: figure, counts: counts
        )
    }
}

extension FloorZone.Use {
    /// The figure that counts people in it; nil when nobody is counted.
    var figure: LayoutRules? {
        switch self {
        case .standing: .standingDensity
        case .buffet: .buffetDensity
        case .seated: .seatedDensity
        case .queue: .queueDensity
        case .exhibition: .exhibitionDensity
        case .circulation, .wheelchair, .storage: nil
        }
    }
}

extension Occupancy.Activity {
    /// The figure that counts people by the area of the room.
    var figure: LayoutRules {
        switch self {
        case .meeting: .meetingDensity
        case .exhibition: .exhibitionDensity
        case .offices: .officesDensity
        }
    }
}
