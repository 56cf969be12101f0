import LIAVVModel
import Testing

extension TurnedShape {
    static func at(_ x: Int, _ y: Int, _ width: Int, _ depth: Int, _ rotation: Int = 0) -> TurnedShape {
        TurnedShape(centre: Corner(x: x, y: y), width: width, depth: depth, rotation: rotation)
    }

    static func any(_ random: inout Seeded) -> TurnedShape {
        let angles = [0, 0, 90, 30, 45, 270]
        return TurnedShape(
            centre: Corner(x: Int.random(in: 0...800, using: &random), y: Int.random(in: 0...800, using: &random)),
            width: 2 * Int.random(in: 10...100, using: &random), depth: 2 * Int.random(in: 10...100, using: &random),
            rotation: angles.any(&random), isRound: random.chance(6))
    }
}

extension LayoutSample {
    /// What is around some items of the layout.
    func around(_ names: String...) throws -> Surroundings {
        let layout = try #require(laboratory.layouts[layout])
        return Surroundings(
            of: Set(try names.map { try Self.id($0) }), in: layout, room: laboratory.rooms[room])
    }
}
