/// People by places and by zones: of each zone what is more, its area, the length of a queue or the places that stand in it;
/// other places as they are.
///
/// So the sum is never below the places there are, wherever zones are drawn.
struct ZonedPlaces {
    /// The lines of the derivation; those that the other way to count a zone outdoes do not count.
    private(set) var terms: [Headcount.Term] = []
    /// The outline of the room; nil when it bounds no area.
    private let room: Polygon?
    /// The places of things that no zone has taken yet.
    private var left: [(thing: Obstacle, places: Int)]

    init(_ scene: Scene, _ rules: LayoutRuleTable) {
        room = scene.outline.isSimple ? scene.outline : nil
        left = scene.obstacles.map { ($0, min(max($0.capacity ?? 0, $0.chairs?.seats ?? 0), Headcount.most)) }
            .filter { $0.places > 0 }
        for zone in scene.zones { count(zone, rules) }
        terms += left.filter { $0.places > 0 }.map {
            Headcount.Term(
                source: .places(id: $0.thing.id), people: $0.places, figure: $0.thing.seatFigure, counts: true)
        }
    }

    private mutating func count(_ zone: FloorZone, _ rules: LayoutRuleTable) {
        guard let figure = zone.use.figure, zone.outline.isSimple else { return }
        let own = zone.density.flatMap { $0 >= 0 && $0.isFinite ? $0 : nil }
        let area = area(of: zone)
        let byArea = Headcount.Term(
            .zone(id: zone.id), area: area, density: own ?? rules.value(figure), figure: own == nil ? figure : nil)
        let byLength = zone.use == .queue && own == nil ? [Self.line(zone, area, rules)] : []
        let places = takePlaces(in: zone)
        let sums = [[byArea], byLength, places]
        let people = sums.map { $0.reduce(0) { min(Headcount.most, $0 + $1.people) } }
        let largest = people.indices.max { (people[$0], -$0) < (people[$1], -$1) }
        terms += sums.enumerated().flatMap { way, terms in terms.map { $0.counting(way == largest) } }
    }

    /// People in line, over the part of the zone that is in the room.
    private static func line(_ zone: FloorZone, _ area: Double, _ rules: LayoutRuleTable) -> Headcount.Term {
        let share = min(1, area / max(1e-9, zone.outline.area))
        return Headcount.Term(
            .line(id: zone.id), length: zone.outline.stripLength * share, density: rules.value(.queueLine),
            figure: .queueLine)
    }

    /// What is in the room of it; all of it where the room bounds no area.
    private func area(of zone: FloorZone) -> Double {
        guard let room, !room.contains(zone.outline) else { return zone.outline.area }
        return zone.outline.overlapArea(with: room)
    }

    /// Takes the places that stand in a zone; of a thing that is partly in it, its share of the floor, rounded down.
    private mutating func takePlaces(in zone: FloorZone) -> [Headcount.Term] {
        left.indices.compactMap { index in
            let (thing, places) = left[index]
            let share = min(1, thing.footprint.overlapArea(with: zone.outline) / max(1e-9, thing.footprint.area))
            let taken = min(places, Int((Double(places) * share + 1e-6).rounded(.down)))
            guard taken > 0 else { return nil }
            left[index].places -= taken
            return Headcount.Term(
                source: .placesInZone(id: thing.id, zone: zone.id), people: taken, figure: thing.seatFigure,
                counts: true)
        }
    }
}

extension Obstacle {
    /// The article counts chairs one by one; of other places it says nothing.
    fileprivate var seatFigure: LayoutRules? { chairs == nil ? nil : .seatPeople }
}
