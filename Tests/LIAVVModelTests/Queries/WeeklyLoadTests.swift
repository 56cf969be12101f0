import LIAVVModel
import Testing

/// Wednesday 18 December 2024; the event is on Friday 28 March 2025.
@Suite struct WeeklyLoadTests {
    private var sample = Sample()
    private let kiosk: Identifier
    private let monday = Day(number: 20_073)

    init() throws {
        kiosk = sample.add(action: "Réserver le kiosque", ["Appeler", "Payer"])
        sample.laboratory.actions[kiosk]?.start = .day(monday + 7 * 3)
        sample.laboratory.actions[kiosk]?.due = .day(monday + 7 * 4 + 4)
        try set("Appeler") { $0.effort = 20 }
        try sample.assign(["Appeler"], to: ["Cindy"])
    }

    private mutating func set(_ name: String, _ change: (inout Contribution) -> Void) throws {
        let piece = try sample.piece(name)
        let pieces = sample.laboratory.actions[piece.action]?.contributions
        let place = try #require(pieces?.firstIndex { $0.id == piece.contribution })
        if var contribution = pieces?[place] {
            change(&contribution)
            sample.laboratory.actions[piece.action]?.contributions[place] = contribution
        }
    }

    private mutating func away(_ name: String, _ from: Day, _ to: Day) throws {
        var absence = Absence()
        (absence.id, absence.from, absence.to) = (kiosk, from, to)
        sample.laboratory.members[try sample.member(name)]?.absences = [absence]
    }

    private var load: WeeklyLoad { WeeklyLoad(sample.laboratory, today: sample.today) }

    private func hours(_ name: String) throws -> [Double] {
        let (load, member) = (load, try sample.member(name))
        return load.weeks.map { (load.cell(member, $0).hours * 1000).rounded() / 1000 }
    }

    @Test("weeks go from this one to two after the event's; members stand in French order")
    mutating func frame() throws {
        #expect(load.weeks.first == monday && load.weeks.count == 17 && load.weeks.last?.iso == "2025-04-07")
        let given = load.members.compactMap { sample.laboratory.members[$0]?.givenName }
        #expect(given == ["Anne-Laure", "Camila", "Camille", "Cindy", "Joachim", "Lorvélie", "Yona"])
        sample.laboratory.settings.event.day = nil
        #expect(load.weeks.count == 5)
        sample.laboratory.settings.event.day = Day(iso: "2099-01-01")
        #expect(load.weeks.count == 60)
    }

    @Test("hours are spread over the working days from start to due")
    func spread() throws {
        #expect(try hours("Cindy").prefix(6) == [0, 0, 0, 10, 10, 0])
        #expect(try hours("Yona").allSatisfy { $0 == 0 })
    }

    @Test("public holidays and closures take no hours")
    mutating func holidays() throws {
        sample.laboratory.actions[kiosk]?.start = .day(monday + 7)
        sample.laboratory.actions[kiosk]?.due = .day(monday + 14 + 4)
        try set("Appeler") { $0.effort = 8 }
        #expect(try hours("Cindy").prefix(4) == [0, 4, 4, 0])
        var closure = Closure()
        (closure.id, closure.from, closure.to) = (kiosk, monday + 8, monday + 13)
        sample.laboratory.settings.closures = [closure]
        #expect(try hours("Cindy").prefix(4) == [0, 1.6, 6.4, 0])
    }

    @Test("days away are left out, unless there are no others")
    mutating func absences() throws {
        try away("Cindy", monday + 21, monday + 23)
        #expect(try hours("Cindy").prefix(6) == [0, 0, 0, 5.714, 14.286, 0])
        try away("Cindy", monday, monday + 200)
        #expect(try hours("Cindy").prefix(6) == [0, 0, 0, 10, 10, 0])
        #expect(try load.cell(sample.member("Cindy"), monday + 21).isAbsent)
    }

    @Test("shared equally among those who take part; declined shares take nothing")
    mutating func shared() throws {
        try sample.assign(["Appeler"], to: ["Yona", "Camille"])
        let change = try sample.laboratory.answering(
            sample.piece("Appeler"), as: sample.member("Camille"), .declined, stamp: sample.stamp())
        try sample.laboratory.apply(change)
        #expect(try hours("Yona").prefix(6) == [0, 0, 0, 5, 5, 0])
        #expect(try hours("Camille").allSatisfy { $0 == 0 })
    }

    @Test("what is late falls on this week, and what should have begun begins today")
    mutating func late() throws {
        let long = Due.day(sample.today - 30)
        try set("Appeler") { $0.due = long }
        #expect(try hours("Cindy").prefix(3) == [20, 0, 0])
        try set("Appeler") { $0.due = nil }
        sample.laboratory.actions[kiosk]?.start = .day(sample.today - 30)
        sample.laboratory.actions[kiosk]?.due = .day(monday + 7)
        #expect(try hours("Cindy").prefix(3) == [15, 5, 0])
    }

    @Test("what nobody has dated stands apart; what the plan dates does not")
    mutating func undated() throws {
        sample.laboratory.actions[kiosk]?.start = nil
        sample.laboratory.actions[kiosk]?.due = nil
        let cindy = try sample.member("Cindy")
        #expect(load.undated(cindy).hours == 20 && load.undatedTotal.hours == 20)
        #expect(try hours("Cindy").allSatisfy { $0 == 0 })
        try set("Appeler") { $0.due = .before(10_000) }
        sample.laboratory.settings.event.day = nil
        #expect(load.undated(cindy).hours == 20)
        var link = Dependency()
        link.on = sample.add(action: "Choisir une date")
        sample.laboratory.actions[link.on]?.due = .day(monday + 25)
        try set("Appeler") { $0.due = nil }
        sample.laboratory.actions[kiosk]?.dependencies = [link]
        #expect(load.undated(cindy).isEmpty)
        // Three days of work from the Monday after the Friday on which the other is due at the earliest.
        #expect(try hours("Cindy").prefix(6) == [0, 0, 0, 0, 20])
    }

    @Test("unknown effort is counted once in all, and in each week that it takes")
    mutating func unknown() throws {
        try sample.assign(["Payer"], to: ["Cindy"])
        let (load, cindy) = (load, try sample.member("Cindy"))
        #expect(load.weeks.map { load.cell(cindy, $0).unknown }.prefix(6) == [0, 0, 0, 1, 1, 0])
        #expect(load.total(of: cindy).unknown == 1 && load.total.unknown == 1)
        #expect(load.cell(cindy, monday + 21).hours == 10)
    }

    @Test("capacity follows the days that are worked; unknown is unknown, and nothing is nothing")
    mutating func capacity() throws {
        let (cindy, yona) = (try sample.member("Cindy"), try sample.member("Yona"))
        sample.laboratory.members[cindy]?.capacity = 5
        try away("Cindy", monday + 17, monday + 17)
        #expect(load.weeks.prefix(4).map { load.cell(cindy, $0).capacity } == [5, 4, 3, 5])
        #expect(load.cell(yona, monday).capacity == nil && load.total(in: monday).capacity == nil)
        #expect(load.weeksOver(cindy) == [monday + 21, monday + 28])
        #expect(load.cell(cindy, monday + 21).excess == 5 && load.cell(cindy, monday).excess == 0)
        #expect(!load.cell(yona, monday + 21).isOver)
        sample.laboratory.members[cindy]?.capacity = 0
        #expect(load.cell(cindy, monday + 21).excess == 10)
        for member in sample.laboratory.members.map(\.id) { sample.laboratory.members[member]?.capacity = 2 }
        #expect(load.total(in: monday).capacity == 14)
    }

    @Test("who has left stands there only while something is theirs")
    mutating func left() throws {
        let cindy = try sample.member("Cindy")
        let yona = try sample.member("Yona")
        for member in [cindy, yona] { sample.laboratory.members[member]?.hasLeft = true }
        #expect(load.members.contains(cindy) && !load.members.contains(yona))
        #expect(load.cell(yona, monday) == WeeklyLoad.Cell())
    }

    @Test("a weekend, a day far away and a day outside the weeks")
    mutating func edges() throws {
        sample.laboratory.actions[kiosk]?.start = nil
        let saturday = Due.day(monday + 12)
        try set("Appeler") { $0.due = saturday }
        sample.laboratory.actions[kiosk]?.start = .day(monday + 12)
        #expect(try hours("Cindy").prefix(3) == [0, 20, 0])
        try set("Appeler") { $0.due = Day(iso: "9999-12-31").map { .day($0) } }
        let cindy = try sample.member("Cindy")
        #expect(load.later(cindy).hours > 19.9 && load.total(of: cindy).hours == 20)
        #expect(load.cell(cindy, monday - 1) == WeeklyLoad.Cell() && load.total(in: monday - 7) == WeeklyLoad.Cell())
        #expect(load.cell(cindy, monday + 7 * 17) == WeeklyLoad.Cell())
        #expect(load.cell(cindy, monday + 6) == load.cell(cindy, monday))
    }

    @Test("nothing is lost: the cells of a member come to their load", arguments: 1...20)
    mutating func sums(_ seed: Int) throws {
        var random = Seeded(UInt64(seed))
        sample.scatter(actions: 30, using: &random)
        let load = load
        for (member, whole) in sample.laboratory.loads {
            let cells = load.weeks.map { load.cell(member, $0) } + [load.later(member), load.undated(member)]
            #expect(abs(cells.reduce(0) { $0 + $1.hours } - whole.hours) < 1e-6)
            #expect(abs(load.total(of: member).hours - whole.hours) < 1e-9)
            #expect(load.total(of: member).unknown == whole.unknown)
        }
        let all = load.weeks.map { load.total(in: $0) } + [load.laterTotal, load.undatedTotal]
        #expect(abs(all.reduce(0) { $0 + $1.hours } - load.total.hours) < 1e-6)
    }
}

extension Sample {
    /// Actions at random: dates, links, efforts, shares, absences and capacities, or none of these.
    mutating func scatter(actions count: Int, using random: inout Seeded) {
        let people = laboratory.members.map(\.id)
        var former: [Identifier] = []
        for number in 0..<count {
            let id = add(action: "Action \(number)", (0..<4).map { "Partie \(number) \($0)" })
            guard var action = laboratory.actions[id] else { continue }
            if Bool.random(using: &random) { action.due = .day(today + Int.random(in: -30...200, using: &random)) }
            if Bool.random(using: &random) { action.start = .before(Int.random(in: -30...150, using: &random)) }
            if let other = former.randomElement(using: &random), Bool.random(using: &random) {
                var link = Dependency()
                link.on = other
                action.dependencies = [link]
            }
            for place in action.contributions.indices {
                let effort = Double(Int.random(in: 0...40, using: &random)) / 2
                action.contributions[place].effort = Bool.random(using: &random) ? effort : nil
                if Bool.random(using: &random) { action.contributions[place].status = .done }
                let chosen = people.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
                action.contributions[place].shares = chosen.map { member in
                    var share = Share()
                    share.member = member
                    share.state = [.accepted, .proposed, .declined].randomElement(using: &random) ?? .accepted
                    return share
                }
            }
            laboratory.actions[id] = action
            former.append(id)
        }
        for member in people where Bool.random(using: &random) {
            var absence = Absence()
            let from = today + Int.random(in: -30...90, using: &random)
            (absence.id, absence.from, absence.to) = (member, from, from + Int.random(in: 0...60, using: &random))
            laboratory.members[member]?.absences = [absence]
            laboratory.members[member]?.capacity = Double(Int.random(in: 0...8, using: &random))
        }
    }
}
