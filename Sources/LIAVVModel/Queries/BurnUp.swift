/// How the roadmap grows and is worked off, day by day up to the event.
public struct BurnUp: Hashable, Sendable {
    /// The first day that is known of.
    public let first: Day
    /// The day of the event; today where it has none or is past.
    public let last: Day
    /// The day on which it is looked at.
    public let today: Day
    /// For each day from the first to today, how many actions there were to do or done.
    public private(set) var scope: [Int] = []
    /// For each of those days, how many were done.
    public private(set) var done: [Int] = []
    /// How many days of coming onto the roadmap, or of being done, are not written down but concluded.
    public private(set) var estimated = 0
    /// Whether the event has a day that is still to come.
    public let hasDeadline: Bool

    /// Actions that count today: neither ideas nor dropped, nor given up with their scenario.
    public var total: Int { scope.last ?? 0 }
    /// Those among them that are done.
    public var finished: Int { done.last ?? 0 }
    /// How many a week it would take from today on; nil when the event has no day, or is today or past.
    public var needed: Double? {
        guard hasDeadline, last > today else { return nil }
        return Double(total - finished) * 7 / Double(last - today)
    }
    /// How many a week were done in the last four weeks.
    public var recent: Double {
        let before = done.count > 28 ? done[done.count - 29] : 0
        return Double(finished - before) / 4
    }

    /// How many would have to be done on a day for all to be done at the event, at an even pace from today on.
    public func target(on day: Day) -> Double? {
        guard hasDeadline, last > today, day >= today else { return nil }
        return Double(finished) + Double(total - finished) * Double(day - today) / Double(last - today)
    }

    init(_ laboratory: Laboratory, today: Day) {
        let dates = Self.dates(laboratory, today)
        let deadline = laboratory.event.day.flatMap { $0 >= today ? $0 : nil }
        (self.today, hasDeadline, last) = (today, deadline != nil, deadline ?? today)
        let known = dates.flatMap { [$0.created, $0.completed] }.compactMap(\.self).min() ?? today
        first = max(known, today - Self.most)
        estimated = dates.reduce(0) { $0 + $1.estimated }
        var (came, went) = (
            Array(repeating: 0, count: today - first + 1), Array(repeating: 0, count: today - first + 1)
        )
        for date in dates {
            // What is done was there before; what cannot be dated was there from the beginning.
            let done = date.completed.map { max($0, first) - first }
            let created = date.created.map { max($0, first) - first } ?? 0
            came[min(created, done ?? created)] += 1
            if let done { went[done] += 1 }
        }
        scope = Self.running(came)
        self.done = Self.running(went)
    }

    /// A typing mistake in a year must not make a curve of a million days.
    private static let most = 3 * 365

    private static func running(_ steps: [Int]) -> [Int] {
        var sum = 0
        return steps.map { step in
            sum += step
            return sum
        }
    }

    /// When an action came and was done, as far as that is known or can be concluded, and how many days are concluded.
    private typealias Dates = (created: Day?, completed: Day?, estimated: Int)

    private static func dates(_ laboratory: Laboratory, _ today: Day) -> [Dates] {
        let aside = laboratory.setAside
        let meeting = laboratory.lastMeeting(until: today)?.date ?? today
        return laboratory.actions.filter { $0.isDecided && !aside.contains($0.id) }.map { action in
            let spoken = action.provenance.compactMap { laboratory.meetings[$0.meeting]?.date }.min()
            let created = (action.created ?? spoken).map { min($0, today) }
            let unknown = action.created == nil ? 1 : 0
            guard action.status == .done else { return (created, nil, unknown) }
            let due = laboratory.dueDay(of: action).flatMap { $0 <= today ? $0 : nil }
            let completed = min(action.completed ?? due ?? meeting, today)
            return (created, completed, unknown + (action.completed == nil ? 1 : 0))
        }
    }
}

extension Laboratory {
    /// How the roadmap grew and was worked off, day by day; the time taken grows with the actions and the days.
    public func burnUp(today: Day) -> BurnUp { BurnUp(self, today: today) }
}

extension BurnUp {
    /// What is done, what it would take, and what was managed of late, in one sentence.
    public var phrase: Phrase {
        guard total > 0 else {
            return Phrase("Aucune action n’est encore décidée.", "No action has been decided on yet.")
        }
        let start = Phrase(
            "\(finished) faite\(finished < 2 ? "" : "s") sur \(total)", "\(finished) done of \(total)")
        guard finished < total else { return start + Phrase("\u{A0}: tout est fait.", ": all is done.") }
        let (fr, en) = (last.plain(in: .french), last.plain(in: .english))
        let ahead = needed.map { needed in
            Phrase(
                "\u{A0}; pour finir le \(fr), il en faudrait \(Self.rate(needed, .french)) par semaine",
                "; to finish on \(en) it would take \(Self.rate(needed, .english)) a week")
        }
        let behind = Phrase(
            "\u{A0}; ces 4 dernières semaines\u{A0}: \(Self.rate(recent, .french)) par semaine.",
            "; over the last 4 weeks: \(Self.rate(recent, .english)) a week.")
        return start + (ahead ?? Phrase(verbatim: "")) + behind
    }

    /// How many dates are concluded rather than known, and from what; nil when all are known.
    public var estimatedPhrase: Phrase? {
        guard estimated > 0 else { return nil }
        return Phrase(
            "\(estimated) date\(estimated < 2 ? "" : "s") non notée\(estimated < 2 ? "" : "s")\u{A0}: déduite\(estimated < 2 ? "" : "s") des séances et des échéances.",
            "\(estimated) date\(estimated == 1 ? " was" : "s were") not noted: concluded from meetings and due dates.")
    }

    private static func rate(_ number: Double, _ language: Language) -> String {
        ((number * 10).rounded() / 10).decimal(in: language)
    }
}

extension Day {
    /// `28 mars`; English: `28 Mar`.
    public func plain(in language: Language) -> String {
        let text = short(in: language)
        return text.firstIndex(of: " ").map { String(text[text.index(after: $0)...]) } ?? text
    }
}
