import LIAVVModel
import TerminalCanvas

/// Where the curves of a burn-up run on a grid of cells: worked out from numbers alone, drawn elsewhere.
struct BurnUpChart: Sendable {
    let burnUp: BurnUp
    /// The place of the curves, without the axes.
    let columns: Int
    let rows: Int

    init(_ burnUp: BurnUp, columns: Int, rows: Int) {
        self.burnUp = burnUp
        self.columns = max(1, columns)
        self.rows = max(1, rows)
    }

    /// The highest number on the axis: a little more than there is, and round.
    var top: Int {
        let most = max(1, burnUp.scope.max() ?? 1)
        let step = Self.step(most, rows)
        return (most + step - 1) / step * step
    }

    /// The numbers to write at the axis, and the rows that they stand in.
    var marks: [(count: Int, row: Int)] {
        let step = Self.step(top, rows)
        return stride(from: 0, through: top, by: step).map { ($0, row(of: Double($0))) }
    }

    /// The row in which a number stands, from the top.
    func row(of count: Double) -> Int {
        let share = min(max(count / Double(top), 0), 1)
        return rows - 1 - Int((share * Double(rows - 1)).rounded())
    }

    /// The day at a column: the last one that falls into it.
    func day(at column: Int) -> Day {
        guard columns > 1 else { return burnUp.last }
        return burnUp.first + span * column / (columns - 1)
    }

    /// The column of a day.
    func column(of day: Day) -> Int {
        guard span > 0 else { return 0 }
        return min(max((day - burnUp.first) * (columns - 1) / span, 0), columns - 1)
    }

    /// How many there were to do on the day at a column; nil: that day is to come.
    func scope(at column: Int) -> Int? { value(burnUp.scope, column) }
    /// How many were done on the day at a column; nil: that day is to come.
    func done(at column: Int) -> Int? { value(burnUp.done, column) }

    private func value(_ curve: [Int], _ column: Int) -> Int? {
        let place = day(at: column) - burnUp.first
        return curve.indices.contains(place) ? curve[place] : nil
    }

    private var span: Int { burnUp.last - burnUp.first }

    /// One, two or five times a power of ten, so that there are not more marks than every other row.
    private static func step(_ most: Int, _ rows: Int) -> Int {
        var unit = 1
        while true {
            for step in [unit, 2 * unit, 5 * unit] where most / step <= max(1, rows / 3) { return step }
            unit *= 10
        }
    }
}
