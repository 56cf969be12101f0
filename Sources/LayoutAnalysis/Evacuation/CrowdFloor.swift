/// The floor cut into places for one person each: squares of 40 cm, and two places where something parts a square.
///
/// Places hang together exactly where the cells of the map do through 60 cm, so nobody walks through a thin wall and no
/// passage is lost that lies askew of the squares.
struct CrowdFloor: Sendable {
    /// Where the person of each place is drawn: its roomiest cell, in centimetres.
    private(set) var points: [PlanePoint] = []
    /// The way out from each place, in cells of the map; infinite where none leads.
    private(set) var lengths: [Float] = []
    /// How far each place is from what stands nearest, in centimetres, and which shape of the plan that is.
    private(set) var surroundings: [(clearance: Float, shape: Int32)] = []
    /// The neighbours of each place that are nearer to an exit, `most` a place, the nearest first; −1 for none.
    var nearer: [Int32] = []
    /// The number of the door that one leaves through from each place; −1 where one has farther to go.
    var doors: [Int32] = []
    /// How many people a door lets through in one step.
    let flows: [Int]
    /// The side of a square, in centimetres.
    let square: Double

    /// The side that the model takes for a person (Burstedde, Klauck, Schadschneider and Zittartz, Physica A 295, 2001).
    static let wanted = 40.0
    /// How many neighbours a place knows at most.
    static let most = 8

    init(map: FloorMap, mouths: [DoorMouth]) {
        let side = max(1, Int((Self.wanted / map.grid.cell).rounded()))
        square = Double(side) * map.grid.cell
        let size = square
        flows = mouths.map { max(1, Int(min($0.sill.width / size, 1000))) }
        let ground = CrowdGround(map: map, mouths: mouths, side: side)
        let nearest = gather(ground, map)
        joinNeighbours(ground, map, nearest)
    }

    /// Finds the point and the way of each place; gives the cell of each that is nearest to an exit.
    private mutating func gather(_ ground: CrowdGround, _ map: FloorMap) -> [Int] {
        var nearest = [Int](repeating: -1, count: ground.count)
        var roomiest = nearest
        let ways = ground.ways.distances
        for cell in ground.places.indices where ground.places[cell] >= 0 {
            let place = Int(ground.places[cell])
            if roomiest[place] < 0 || map.distances[cell] > map.distances[roomiest[place]] { roomiest[place] = cell }
            if nearest[place] < 0 || ways[cell] < ways[nearest[place]] { nearest[place] = cell }
        }
        points = roomiest.map(map.grid.center)
        lengths = nearest.map { ways[$0] }
        surroundings = roomiest.map { (map.distances[$0], map.plan.features[Int(map.owners[$0])].shape) }
        return nearest
    }
}
