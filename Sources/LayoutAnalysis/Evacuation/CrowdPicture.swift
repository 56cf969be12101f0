/// People leaving a room, to be drawn step by step. For the picture only: no verdict and no time may be read from it.
///
/// A floor-field cellular automaton (Burstedde, Klauck, Schadschneider and Zittartz, Physica A 295, 2001; Kirchner and
/// Schadschneider, Physica A 312, 2002) without the moving field: squares of 40 cm, one person a square, everybody drawn
/// to the nearest open exit along the shortest way through 60 cm. Doors of 0.90 m and of 1.05 m are both two squares wide,
/// so widths do not tell; `Evacuation` has the times. Where the room is too large for cells of 20 cm, squares are of 50 cm.
///
/// Same report, number of people and seed: same picture.
public struct CrowdPicture: Sendable {
    /// How many people are drawn at most.
    public static let mostPeople = 5000

    /// How many people have left.
    public private(set) var left = 0
    /// How much time has gone by in the picture, in seconds: 0.3 for a step of 40 cm, at 1.3 m/s.
    public private(set) var seconds = 0.0
    /// Whether nothing will move any more: everybody is out, or those who are inside have no way out.
    public private(set) var isDone = true

    private let floor: CrowdFloor?
    private var random: CrowdRandom
    /// The place of each person inside.
    private var standing: [Int32] = []
    /// Whether somebody is at a place.
    private var isTaken: [Bool] = []
    /// How many want to go to a place in this step, and the one of them who goes.
    private var claims: [(count: Int32, winner: Int32)] = []

    /// Places people: about each thing as many as it has seats, the others on floor that has a way out.
    ///
    /// - Parameters:
    ///   - people: how many; at most `mostPeople`, and no more than the floor has squares for; negative counts as 0.
    ///   - seed: decides who stands where, and who goes first.
    public init(report: LayoutReport, people: Int, seed: UInt64) {
        random = CrowdRandom(seed: seed)
        guard people > 0,
            let map = report.escape?.field.map ?? report.circulation?.map ?? FloorMap(report.scene)
        else {
            floor = nil
            return
        }
        let floor = CrowdFloor(map: map, mouths: report.escape?.field.mouths ?? [])
        self.floor = floor
        standing = floor.start(min(people, Self.mostPeople), on: map.plan, &random)
        isTaken = [Bool](repeating: false, count: floor.points.count)
        claims = [(count: Int32, winner: Int32)](repeating: (0, -1), count: floor.points.count)
        for place in standing { isTaken[Int(place)] = true }
        isDone = !standing.contains { floor.lengths[Int($0)] < .infinity }
    }

    /// How many people are inside.
    public var inside: Int { standing.count }

    /// Where the people inside are, in centimetres, in no order that means anything.
    public var people: [PlanePoint] { floor.map { floor in standing.map { floor.points[Int($0)] } } ?? [] }

    /// Moves everybody once, at the same time; nothing when `isDone`.
    ///
    /// Of several who want the same square the seed lets one go. Whoever is nearest to an exit always gets on, so some
    /// people move in every step until nobody can.
    public mutating func step() {
        guard !isDone, let floor else { return }
        seconds += 0.3 * floor.square / CrowdFloor.wanted
        let aims = standing.indices.map { aim(of: $0, floor) }
        let before = left
        letOut(floor)
        let moved = move(aims)
        standing.removeAll { $0 < 0 }
        isDone = !moved && left == before || standing.isEmpty
    }

    /// The free place that a person wants to go to: mostly the nearest to an exit; −1 to stay.
    private mutating func aim(of person: Int, _ floor: CrowdFloor) -> Int32 {
        var aim: Int32 = -1
        let first = Int(standing[person]) * CrowdFloor.most
        for slot in first..<first + CrowdFloor.most {
            let place = floor.nearer[slot]
            guard place >= 0 else { break }
            guard !isTaken[Int(place)] else { continue }
            aim = place
            if random.below(8) > 0 { break }
        }
        guard aim >= 0 else { return -1 }
        claims[Int(aim)].count += 1
        // The second of several takes the turn of the first in one of two cases, the third in one of three.
        if random.below(Int(claims[Int(aim)].count)) == 0 { claims[Int(aim)].winner = Int32(person) }
        return aim
    }

    /// Lets out people before an exit, as many as its width takes, beginning with anybody.
    private mutating func letOut(_ floor: CrowdFloor) {
        var flows = floor.flows
        let first = random.below(standing.count)
        for turn in standing.indices {
            let person = (first + turn) % standing.count
            let place = Int(standing[person])
            let door = Int(floor.doors[place])
            guard door >= 0, flows[door] > 0 else { continue }
            flows[door] -= 1
            left += 1
            isTaken[place] = false
            standing[person] = -1
        }
    }

    /// Moves those who may; whether anybody did.
    private mutating func move(_ aims: [Int32]) -> Bool {
        var moved = false
        for (person, aim) in aims.enumerated() where aim >= 0 {
            if claims[Int(aim)].winner == person {
                isTaken[Int(standing[person])] = false
                standing[person] = aim
                moved = true
            }
        }
        for aim in aims where aim >= 0 {
            claims[Int(aim)] = (0, -1)
            isTaken[Int(aim)] = true
        }
        return moved
    }
}
