/// Steps from a cell to its eight neighbours, numbered clockwise from the right: 0 right, 2 down, 4 left, 6 up.
///
/// The step back from the neighbour has the number `direction ^ 4`.
enum Step {
    static let across = [1, 1, 0, -1, -1, -1, 0, 1]
    static let down = [0, 1, 1, 1, 0, -1, -1, -1]

    /// What to add to a cell's number.
    static func offsets(_ columns: Int) -> [Int] { (0..<8).map { down[$0] * columns + across[$0] } }
}
