/// The axis of the circulations: the cells half-way between what stands on either side of an aisle.
enum Ridge {
    /// Wider than twice this, in centimetres, the floor is no aisle: one walks where one likes.
    ///
    /// Our own choice, no article: main aisles of exhibitions are 3 m wide.
    static let aisle: Float = 150
    /// How many times its length a step beside the axis counts: enough to keep to it unless it leads astray.
    private static let beside: UInt8 = 3

    /// The weight of a step to each cell: 1 on the axis and on open floor, more beside the axis.
    static func weights(_ map: FloorMap) -> [UInt8] {
        let columns = map.grid.columns
        var weights = map.distances.map { $0 > aisle ? 1 : beside }
        weights.withUnsafeMutableBufferPointer { weights in
            map.owners.withUnsafeBufferPointer { owners in
                for cell in 0..<max(0, owners.count - columns) where owners[cell] >= 0 {
                    join(cell, cell &+ 1, owners, weights, map)
                    join(cell, cell &+ columns, owners, weights, map)
                }
            }
        }
        return weights
    }

    /// Puts two neighbours on the axis when it passes between them.
    @inline(__always)
    private static func join(
        _ cell: Int, _ next: Int, _ owners: UnsafeBufferPointer<Int32>, _ weights: UnsafeMutableBufferPointer<UInt8>,
        _ map: FloorMap
    ) {
        guard owners[next] != owners[cell], owners[next] >= 0 else { return }
        guard weights[cell] > 1 || weights[next] > 1, isBetween(cell, next, map) else { return }
        (weights[cell], weights[next]) = (1, 1)
    }

    /// Whether what is nearest to two neighbours lies on opposite sides, more than 100° apart: not in one corner.
    private static func isBetween(_ cell: Int, _ next: Int, _ map: FloorMap) -> Bool {
        let center = map.grid.center(cell)
        let one = map.plan.features[Int(map.owners[cell])].closest(to: center) - center
        let two = map.plan.features[Int(map.owners[next])].closest(to: center) - center
        return one.dot(two) < -0.17 * one.length * two.length
    }
}
