/// Steps from a cell to its eight neighbours, numbered clockwise from the right: 0 right, 2 down, 4 left, 6 up.
///
/// The step back from the neighbour has the number `direction ^ 4`.
enum Step {
    static let across = [1, 1, 0, -1, -1, -1, 0, 1]
    static let down = [0, 1, 1, 1, 0, -1, -1, -1]

    /// What to add to a cell's number.
    static func offsets(_ columns: Int) -> [Int] { (0..<8).map { down[$0] * columns + across[$0] } }

    /// The directions, a bit each, in which a way may go on after a step: straight on, and after a slanted one 45° off.
    @inline(__always)
    static func ahead(_ direction: Int) -> UInt32 {
        let on = UInt32(1) << UInt32(truncatingIfNeeded: direction)
        guard direction & 1 == 1 else { return on }
        let wide = on | on << 1 | on >> 1
        return (wide | wide >> 8) & 0xFF
    }
}
