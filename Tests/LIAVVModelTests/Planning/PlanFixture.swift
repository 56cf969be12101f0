@testable import LIAVVModel

/// A small roadmap to plan, written a line an action: `b 2025-01-10 2025-01-17 after:a+2 DD:c`.
struct PlanFixture {
    var laboratory = Laboratory()
    var today: Day

    init(_ lines: [String], today: String = "2025-01-06", event: String? = "2025-03-28") {
        self.today = Day(iso: today) ?? Day(number: 0)
        laboratory.settings.event.day = event.flatMap { Day(iso: $0) }
        laboratory.settings.event.state = .confirmed
        for line in lines { add(line) }
    }

    private mutating func add(_ line: String) {
        var action = Action()
        var dates: [Due] = []
        for word in line.split(separator: " ").map(String.init) {
            if action.title.isEmpty {
                (action.title, action.id) = (word, Identifier(word) ?? .none)
            } else if let due = Due(text: word) {
                dates.append(due)
            } else if word == "◆" {
                action.isMilestone = true
            } else if let status = Action.Status(rawValue: word) {
                action.status = status
            } else if word.hasSuffix("d"), let days = Int(word.dropLast()) {
                action.duration = days
            } else {
                action.dependencies.append(Self.dependency(word))
            }
        }
        if dates.count == 2 { action.start = dates[0] }
        action.due = dates.last
        laboratory.actions[action.id] = action
    }

    private static func dependency(_ word: String) -> Dependency {
        var dependency = Dependency()
        let parts = word.split(separator: ":")
        dependency.link = ["DD": .startToStart, "FF": .finishToFinish][String(parts[0])] ?? .finishToStart
        let name = parts[1].prefix { $0 != "+" && $0 != "-" }
        dependency.on = Identifier(String(name)) ?? .none
        dependency.lag = Int(parts[1].dropFirst(name.count)) ?? 0
        return dependency
    }

    var plan: Plan { Plan(laboratory, today: today) }

    var stamp: Stamp {
        Stamp(id: Identifier("c") ?? .none, author: nil, date: Instant(milliseconds: today.number * 86_400_000))
    }
}

extension Identifier: ExpressibleByStringLiteral {
    /// For tests: the identifier written there.
    public init(stringLiteral text: String) { self = Identifier(text) ?? .none }
}

extension Day: ExpressibleByStringLiteral {
    /// For tests: the day written there as `2025-03-28`.
    public init(stringLiteral text: String) { self = Day(iso: text) ?? Day(number: 0) }
}
