/// The linear program behind the prices: how often each known pattern is taken so that as little as possible stays untaken.
///
/// A pattern is what one person can take together. A row for each job says that its seats are taken, by patterns or at the
/// cost of their weight by nobody; a row for each person says that they take one pattern at most. Patterns are added as
/// they are found (Gilmore and Gomory, “A linear programming approach to the cutting-stock problem”, 1961), and the
/// inverse of the basis is kept in full: there are about eighty rows.
final class PriceMaster {
    private let jobs: Int
    private let size: Int
    private let costs: [Double]
    /// Column by column.
    private var inverse: [Double]
    /// What lies in each row of the basis: a row's own slack, or, from `size` on, a pattern.
    private(set) var basis: [Int]
    private(set) var amounts: [Double]
    /// What a seat of each job, then a person, is worth.
    private(set) var prices: [Double]
    /// The rows of every pattern.
    private(set) var patterns: [[Int]] = []
    private var direction: [Double]
    private var pivots = 4000

    private static let tiny = 1e-9

    /// Nobody takes anything.
    init(_ problem: BalanceProblem, weights: [Int]) {
        let people = problem.capacity.count
        (jobs, size) = (problem.jobs.count, problem.jobs.count + people)
        costs = weights.map(Double.init) + [Double](repeating: 0, count: people)
        (prices, basis) = (costs, Array(0..<size))
        amounts = problem.jobs.map { Double($0.demand) } + [Double](repeating: 1, count: people)
        inverse = [Double](repeating: 0, count: size * size)
        direction = [Double](repeating: 0, count: size)
        for row in 0..<size { inverse[row * size + row] = 1 }
    }

    /// What stays untaken, in grains.
    var untaken: Double {
        (0..<size).reduce(0) { $0 + (basis[$1] < size ? costs[basis[$1]] * amounts[$1] : 0) }
    }

    /// One more thing that someone could take; it is tried at the next `improve`.
    func add(_ jobs: [Int], of person: Int) { patterns.append(jobs + [self.jobs + person]) }

    /// Takes patterns for as long as less stays untaken; false when that went on for too long.
    func improve() -> Bool {
        while let (column, gain) = best() {
            guard pivots > 0 else { return false }
            pivots -= 1
            guard enter(column, gain) else { return false }
        }
        return true
    }

    /// What gains most by coming in, and how much by each unit.
    private func best() -> (column: Int, gain: Double)? {
        var (column, most) = (-1, 1e-7)
        for row in 0..<size where prices[row] - costs[row] > most { (column, most) = (row, prices[row] - costs[row]) }
        prices.withUnsafeBufferPointer { prices in
            for place in patterns.indices {
                var gain = 0.0
                for row in patterns[place] { gain += prices[row] }
                if gain > most { (column, most) = (size + place, gain) }
            }
        }
        return column < 0 ? nil : (column, most)
    }

    private func enter(_ column: Int, _ gain: Double) -> Bool {
        turn(to: column < size ? [column] : patterns[column - size])
        var (leaving, least) = (-1, Double.infinity)
        for row in 0..<size where direction[row] > Self.tiny {
            let amount = amounts[row] / direction[row]
            let isBetter = amount < least - Self.tiny
            if isBetter || amount <= least + Self.tiny && leaving >= 0 && direction[row] > direction[leaving] {
                (leaving, least) = (row, min(amount, least))
            }
        }
        guard leaving >= 0 else { return false }
        least = max(0, amounts[leaving] / direction[leaving])
        for row in 0..<size { amounts[row] = max(0, amounts[row] - least * direction[row]) }
        amounts[leaving] = least
        basis[leaving] = column
        pivot(leaving, gain)
        return true
    }

    /// The entering column, seen from the basis.
    private func turn(to rows: [Int]) {
        let size = size
        direction.withUnsafeMutableBufferPointer { direction in
            inverse.withUnsafeBufferPointer { inverse in
                for place in 0..<size { direction[place] = 0 }
                for row in rows {
                    let start = row * size
                    for place in 0..<size { direction[place] += inverse[start + place] }
                }
            }
        }
    }

    private func pivot(_ leaving: Int, _ gain: Double) {
        let (size, factor) = (size, 1 / direction[leaving])
        direction.withUnsafeBufferPointer { direction in
            inverse.withUnsafeMutableBufferPointer { inverse in
                for column in 0..<size {
                    let start = column * size
                    let share = inverse[start + leaving] * factor
                    guard share != 0 else { continue }
                    for place in 0..<size { inverse[start + place] -= direction[place] * share }
                    inverse[start + leaving] = share
                    prices[column] -= gain * share
                }
            }
        }
    }
}
