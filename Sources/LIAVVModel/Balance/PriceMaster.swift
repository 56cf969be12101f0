/// The linear program behind the prices: how often each known pattern is taken so that as little as possible stays untaken.
///
/// A pattern is what one person can take together. A row for each job says that its seats are taken, by patterns or at the
/// cost of their weight by nobody; a row for each person says that they take one pattern at most. Patterns are added as
/// they are found (Gilmore and Gomory, “A linear programming approach to the cutting-stock problem”, 1961), and the
/// inverse of the basis is kept in full: there are about eighty rows.
///
/// Plain pointers and loops, as this is most of what a proposal takes, above all without optimisation.
final class PriceMaster {
    /// Rows, of jobs and then of people.
    let size: Int
    private let jobs: Int
    private let costs: UnsafeMutablePointer<Double>
    /// Column by column.
    private let inverse: UnsafeMutablePointer<Double>
    /// What a seat of each job, then a person, is worth.
    private let prices: UnsafeMutablePointer<Double>
    private let amounts: UnsafeMutablePointer<Double>
    /// The column that comes in, seen from the basis, and where it is not zero.
    private let direction: UnsafeMutablePointer<Double>
    private let touched: UnsafeMutablePointer<Int>
    private var touchedCount = 0
    /// What lies in each row of the basis: a row's own slack, or, from `size` on, a pattern.
    private var basis: [Int]
    private(set) var patterns: [Pattern] = []
    /// The rows of all patterns, one after the other, and where each starts.
    private var rows: [Int] = []
    private var starts = [0]
    private var pivots = 4000

    private static let tiny = 1e-9

    /// Jobs that one person takes together.
    struct Pattern {
        let jobs: [Int]
        let person: Int
    }

    /// Nobody takes anything.
    init(weights: [Int], demand: [Int], people: Int) {
        (jobs, size) = (weights.count, weights.count + people)
        let nobody = [Double](repeating: 0, count: people)
        costs = Self.copy(weights.map(Double.init) + nobody)
        prices = Self.copy(weights.map(Double.init) + nobody)
        amounts = Self.copy(demand.map(Double.init) + nobody.map { $0 + 1 })
        inverse = Self.copy([Double](repeating: 0, count: size * size))
        direction = Self.copy([Double](repeating: 0, count: size))
        touched = .allocate(capacity: size)
        basis = Array(0..<size)
        for row in 0..<size { inverse[row * size + row] = 1 }
    }

    deinit {
        for numbers in [costs, prices, amounts, inverse, direction] { numbers.deallocate() }
        touched.deallocate()
    }

    private static func copy(_ numbers: [Double]) -> UnsafeMutablePointer<Double> {
        let pointer = UnsafeMutablePointer<Double>.allocate(capacity: max(1, numbers.count))
        pointer.initialize(from: numbers, count: numbers.count)
        return pointer
    }

    /// What a seat of a job is worth.
    func price(ofJob job: Int) -> Double { prices[job] }

    /// What a person earns with the patterns that are known.
    func pay(of person: Int) -> Double { -prices[jobs + person] }

    /// What stays untaken, in grains.
    var untaken: Double { basis.indices.reduce(0) { $0 + (basis[$1] < size ? costs[basis[$1]] * amounts[$1] : 0) } }

    /// The patterns that are taken, and how often: those that are taken most first.
    var taken: [(pattern: Pattern, amount: Double)] {
        basis.indices.filter { basis[$0] >= size && amounts[$0] > 1e-6 }.sorted {
            (-amounts[$0], $0) < (-amounts[$1], $1)
        }
        .map { (patterns[basis[$0] - size], amounts[$0]) }
    }

    /// One more thing that someone could take; it is tried at the next `improve`.
    func add(_ pattern: Pattern) {
        patterns.append(pattern)
        rows += pattern.jobs + [jobs + pattern.person]
        starts.append(rows.count)
    }

    /// Takes patterns for as long as less stays untaken; false when that goes on for too long.
    func improve() -> Bool {
        while let (column, gain) = best() {
            guard pivots > 0 else { return false }
            pivots -= 1
            if column < size { turn(to: [column]) } else { turn(to: column - size) }
            guard let row = leaving() else { return false }
            basis[row] = column
            shift(row)
            pivot(row, gain)
        }
        return true
    }

    /// What gains most by coming in, and how much by each unit.
    private func best() -> (column: Int, gain: Double)? {
        // Not as properties: what may have changed elsewhere is checked at every access.
        let (size, starts, known) = (size, starts, patterns.count)
        var (column, most, row) = (-1, 1e-7, 0)
        while row < size {
            let gain = prices[row] - costs[row]
            if gain > most { (column, most) = (row, gain) }
            row += 1
        }
        rows.withUnsafeBufferPointer { rows in
            guard let rows = rows.baseAddress else { return }
            var (pattern, place) = (0, 0)
            while pattern < known {
                let end = starts[pattern + 1]
                var gain = 0.0
                while place < end {
                    gain += prices[rows[place]]
                    place += 1
                }
                if gain > most { (column, most) = (size + pattern, gain) }
                pattern += 1
            }
        }
        return column < 0 ? nil : (column, most)
    }

    private func turn(to pattern: Int) { turn(to: Array(rows[starts[pattern]..<starts[pattern + 1]])) }

    private func turn(to rows: [Int]) {
        let size = size
        direction.update(repeating: 0, count: size)
        for row in rows {
            let column = inverse + row * size
            var place = 0
            while place < size {
                direction[place] += column[place]
                place += 1
            }
        }
        var (place, count) = (0, 0)
        while place < size {
            if direction[place] != 0 {
                touched[count] = place
                count += 1
            }
            place += 1
        }
        touchedCount = count
    }

    /// What runs out first when the new column comes in; of several the one that divides best.
    private func leaving() -> Int? {
        let count = touchedCount
        var (leaving, least, place) = (-1, Double.infinity, 0)
        while place < count {
            let row = touched[place]
            place += 1
            guard direction[row] > Self.tiny else { continue }
            let amount = amounts[row] / direction[row]
            if amount < least - Self.tiny || amount <= least + Self.tiny && direction[row] > direction[leaving] {
                (leaving, least) = (row, min(amount, least))
            }
        }
        return leaving < 0 ? nil : leaving
    }

    private func shift(_ leaving: Int) {
        let (amount, count) = (max(0, amounts[leaving] / direction[leaving]), touchedCount)
        var place = 0
        while place < count {
            let row = touched[place]
            amounts[row] = max(0, amounts[row] - amount * direction[row])
            place += 1
        }
        amounts[leaving] = amount
    }

    private func pivot(_ leaving: Int, _ gain: Double) {
        let (factor, size, count) = (1 / direction[leaving], size, touchedCount)
        var (column, number) = (inverse, 0)
        while number < size {
            let share = column[leaving] * factor
            if share != 0 {
                var place = 0
                while place < count {
                    let row = touched[place]
                    column[row] -= direction[row] * share
                    place += 1
                }
                column[leaving] = share
                prices[number] -= gain * share
            }
            column += size
            number += 1
        }
    }
}
