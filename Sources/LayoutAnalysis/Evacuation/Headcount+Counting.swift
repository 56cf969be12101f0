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
            Self.guests(occupancy), Self.zones(scene, rules) + Self.places(scene), Self.room(scene, occupancy, rules),
        ]
        let sums = ways.map(Self.sum)
        let largest = sums.indices.max { (sums[$0], -$0) < (sums[$1], -$1) } ?? 0
        let counted = ways.enumerated().flatMap { way, terms in terms.map { $0.counting(way == largest) } }
        let staff = Self.sum(Self.staff(scene, occupancy))
        terms = counted + Self.staff(scene, occupancy)
        total = min(Self.most, sums[largest] + staff)
        declared = occupancy.guests.map { min(Self.most, min(max(0, $0), Self.most) + staff) }
    }

    /// More people than this are taken as this many: no sum overflows.
    private static let most = 10_000_000

    private static func sum(_ terms: [Term]) -> Int { terms.reduce(0) { min(most, $0 + $1.people) } }

    private static func guests(_ occupancy: Occupancy) -> [Term] {
        occupancy.guests.map { [Term(source: .guests, people: min(max(0, $0), most), counts: false)] } ?? []
    }

    private static func staff(_ scene: Scene, _ occupancy: Occupancy) -> [Term] {
        let people = ([occupancy.staff] + scene.obstacles.map(\.staff)).reduce(0) {
            min(most, $0 + min(max(0, $1), most))
        }
        return people > 0 ? [Term(source: .staff, people: people, counts: true)] : []
    }

    private static func zones(_ scene: Scene, _ rules: LayoutRuleTable) -> [Term] {
        scene.zones.compactMap { zone in
            guard let figure = zone.use.figure, zone.outline.isSimple else { return nil }
            let own = zone.density.flatMap { $0 >= 0 && $0.isFinite ? $0 : nil }
            return Term(
                .zone(id: zone.id), area: zone.outline.area, density: own ?? rules.value(figure),
                figure: own == nil ? figure : nil)
        }
    }

    /// Places of things, but not of those in a zone that is counted by its area.
    private static func places(_ scene: Scene) -> [Term] {
        let counted = scene.zones.filter { $0.use.figure != nil && $0.outline.isSimple }
        return scene.obstacles.compactMap { thing in
            let places = max(thing.capacity ?? 0, thing.chairs?.seats ?? 0)
            let isCounted = counted.contains { zone in
                thing.footprint.bounds.map { zone.outline.contains($0.center) } ?? false
            }
            guard places > 0, !isCounted else { return nil }
            return Term(source: .places(id: thing.id), people: min(places, most), counts: false)
        }
    }

    private static func room(_ scene: Scene, _ occupancy: Occupancy, _ rules: LayoutRuleTable) -> [Term] {
        guard let figure = occupancy.activity?.figure, rules.isOn(figure), scene.outline.isSimple else { return [] }
        return [Term(.room, area: scene.outline.area, density: rules.value(figure), figure: figure)]
    }
}

extension Headcount.Term {
    fileprivate init(source: Source, people: Int, counts: Bool) {
        self.init(source: source, area: nil, density: nil, people: people, figure: nil, counts: counts)
    }

    /// People by area, a fraction counting as a person; the area in square centimetres.
    fileprivate init(_ source: Source, area: Double, density: Double, figure: LayoutRules?) {
        let metres = area / 10_000
        let people = Int(min(10_000_000, max(0, (metres * density - 1e-9).rounded(.up))))
        self.init(source: source, area: metres, density: density, people: people, figure: figure, counts: false)
    }

    fileprivate func counting(_ counts: Bool) -> Self {
        Self(source: source, area: area, density: density, people: people, figure: figure, counts: counts)
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
