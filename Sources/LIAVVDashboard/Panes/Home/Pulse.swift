import LIAVVModel

/// How the preparation stands, in the few figures that charts are drawn of; worked out once a change.
struct Pulse: Sendable, Equatable {
    /// Open contributions, and those among them that someone has.
    private(set) var pieces = (taken: 0, all: 0)
    /// Hours of open contributions by week, from this week to that of the event; what is late counts for this week.
    private(set) var weeks: [Double] = []
    /// The same of each member's own shares.
    private(set) var mine: [Identifier: [Double]] = [:]
    /// Contributions whose effort nobody has estimated: the hours are too few by them.
    private(set) var unknown = 0

    /// No more weeks than a line of a small window has room for.
    static let mostWeeks = 26

    init(_ laboratory: Laboratory, open: [ContributionEntry], today: Day) {
        let end = laboratory.event.day ?? today + 7 * 12
        let count = min(max(1, Self.week(of: end, from: today) + 1), Self.mostWeeks)
        weeks = Array(repeating: 0, count: count)
        for entry in open {
            pieces.all += 1
            if !entry.contribution.activeShares.isEmpty { pieces.taken += 1 }
            guard let effort = entry.contribution.effort else { unknown += 1; continue }
            let due = laboratory.dueDay(of: entry) ?? end
            let week = min(max(0, Self.week(of: due, from: today)), count - 1)
            weeks[week] += effort
            add(entry.contribution, week, count)
        }
    }

    private mutating func add(_ contribution: Contribution, _ week: Int, _ count: Int) {
        guard let each = contribution.hoursEach else { return }
        for share in contribution.activeShares {
            mine[share.member, default: Array(repeating: 0, count: count)][week] += each
        }
    }

    /// Weeks begin on Monday; this one is 0.
    private static func week(of day: Day, from today: Day) -> Int {
        let monday = today.number - ((today.number + 3) % 7 + 7) % 7
        return (day.number - monday) / 7
    }

    static func == (a: Pulse, b: Pulse) -> Bool {
        a.pieces == b.pieces && a.weeks == b.weeks && a.mine == b.mine && a.unknown == b.unknown
    }
}

/// Columns of eight heights: `▁▂▅█`.
enum Sparkline {
    private static let heights = Array("▁▂▃▄▅▆▇█")

    /// One character a value; what is nothing is a blank dot, and the highest value fills the line.
    static func text(_ values: [Double]) -> String {
        let most = values.max() ?? 0
        return String(
            values.map { value -> Character in
                guard value > 0, most > 0 else { return "·" }
                return heights[min(7, max(0, Int((value / most * 8).rounded(.up)) - 1))]
            })
    }
}
