/// The pairs of two sequences that keep the order of both and are worth most together.
struct Alignment {
    /// Places in the first and in the second sequence, rising.
    private(set) var pairs: [(Int, Int)] = []

    /// - Parameter worth: of a pair; 0 for those that are none. It is asked once a pair.
    init(_ first: Int, _ second: Int, worth: (Int, Int) -> Double) {
        guard first > 0, second > 0 else { return }
        let width = second + 1
        var best = [Double](repeating: 0, count: (first + 1) * width)
        var isPair = [Bool](repeating: false, count: first * second)
        for row in 0..<first {
            for column in 0..<second {
                let without = max(best[row * width + column + 1], best[(row + 1) * width + column])
                let value = worth(row, column)
                let with = value > 0 ? best[row * width + column] + value : 0
                isPair[row * second + column] = with > without
                best[(row + 1) * width + column + 1] = max(with, without)
            }
        }
        trace(best, isPair, first, second)
    }

    private mutating func trace(_ best: [Double], _ isPair: [Bool], _ first: Int, _ second: Int) {
        var (row, column) = (first, second)
        while row > 0, column > 0 {
            if isPair[(row - 1) * second + column - 1] {
                pairs.append((row - 1, column - 1))
                (row, column) = (row - 1, column - 1)
            } else if best[(row - 1) * (second + 1) + column] >= best[row * (second + 1) + column - 1] {
                row -= 1
            } else {
                column -= 1
            }
        }
        pairs.reverse()
    }
}
