import LIAVVModel
import Testing

@Suite struct InvolvementTests {
    private var sample = Sample()
    private let kiosk: Identifier

    init() { kiosk = sample.add(action: "Réserver le kiosque", ["Appeler", "Vérifier", "Payer"]) }

    private func entry(_ name: String) throws -> ContributionEntry {
        try #require(sample.laboratory.contribution(try sample.piece(name)))
    }

    private mutating func set(_ name: String, _ effort: Double?, _ status: Contribution.Status = .open) throws {
        let piece = try sample.piece(name)
        let place = try #require(
            sample.laboratory.actions[kiosk]?.contributions.firstIndex { $0.id == piece.contribution })
        sample.laboratory.actions[kiosk]?.contributions[place].effort = effort
        sample.laboratory.actions[kiosk]?.contributions[place].status = status
    }

    private mutating func answer(_ name: String, _ person: String, _ state: Share.State) throws {
        let change = try sample.laboratory.answering(
            sample.piece(name), as: sample.member(person), state, stamp: sample.stamp())
        try sample.laboratory.apply(change)
    }

    @Test("unassigned: open, and nobody has taken it or been offered it")
    mutating func unassigned() throws {
        #expect(try entry("Appeler").isUnassigned)
        #expect(sample.laboratory.actions[kiosk]?.isUnassigned == true)
        try sample.assign(["Appeler"], to: ["Cindy"])
        #expect(try !entry("Appeler").isUnassigned)
        #expect(sample.laboratory.actions[kiosk]?.isUnassigned == true)
        try sample.assign(["Vérifier", "Payer"], to: ["Yona"])
        #expect(sample.laboratory.actions[kiosk]?.isUnassigned == false)
        try answer("Appeler", "Cindy", .declined)
        #expect(try entry("Appeler").isUnassigned)
        try set("Appeler", nil, .done)
        #expect(try !entry("Appeler").isUnassigned)
        #expect(sample.laboratory.actions[kiosk]?.isUnassigned == false)
        let bare = sample.add(action: "Sans rien")
        #expect(sample.laboratory.actions[bare]?.isUnassigned == true)
        let cindy = try sample.member("Cindy")
        sample.laboratory.actions[bare]?.lead = cindy
        #expect(sample.laboratory.actions[bare]?.isUnassigned == false)
        sample.laboratory.actions[kiosk]?.status = .dropped
        #expect(try !entry("Payer").isOpen)
    }

    @Test("loads: shared effort, unknown effort, declined shares and closed work")
    mutating func loads() throws {
        try set("Appeler", 6)
        try sample.assign(["Appeler", "Vérifier"], to: ["Cindy", "Yona"])
        try sample.assign(["Appeler"], to: ["Camille"])
        func load(_ name: String) throws -> Load { try #require(sample.laboratory.loads[try sample.member(name)]) }
        var expected = Load()
        (expected.hours, expected.contributions, expected.unknown) = (2, 2, 1)
        #expect(try load("Cindy") == expected)
        #expect(try load("Lorvélie") == Load())
        #expect(sample.laboratory.loads.count == sample.laboratory.members.count)
        try answer("Appeler", "Yona", .declined)
        (expected.hours, expected.contributions, expected.unknown) = (3, 2, 1)
        #expect(try load("Cindy") == expected)
        (expected.hours, expected.contributions, expected.unknown) = (0, 1, 1)
        #expect(try load("Yona") == expected)
        try set("Appeler", 6, .done)
        #expect(try load("Cindy") == expected)
        sample.laboratory.actions[kiosk]?.status = .done
        #expect(try load("Cindy") == Load())
        #expect(try sample.laboratory.contributions(of: sample.member("Cindy")).isEmpty)
    }

    @Test("people wanted and still missing")
    mutating func missing() throws {
        #expect(try entry("Payer").contribution.missing == 1)
        try sample.assign(["Payer"], to: ["Cindy", "Yona"])
        #expect(try entry("Payer").contribution.missing == 0)
        let place = try #require(sample.laboratory.actions[kiosk]?.contributions.firstIndex { $0.title == "Payer" })
        sample.laboratory.actions[kiosk]?.contributions[place].wanted = 4
        #expect(try entry("Payer").contribution.missing == 2)
        #expect(try entry("Payer").contribution.hoursEach == nil)
        #expect(try entry("Appeler").contribution.hoursEach == nil)
    }

    @Test("waiting for an answer")
    mutating func unanswered() throws {
        try sample.add(meeting: "2024-12-17", excused: ["Yona"])
        try sample.assign(["Appeler"], to: ["Cindy", "Yona", "Camille"], as: "Camille")
        func waiting(_ name: String) throws -> Int { try sample.laboratory.unanswered(by: sample.member(name)).count }
        #expect(try [waiting("Cindy"), waiting("Yona"), waiting("Camille"), waiting("Lorvélie")] == [1, 1, 0, 0])
        try answer("Appeler", "Cindy", .accepted)
        try answer("Appeler", "Yona", .declined)
        #expect(try [waiting("Cindy"), waiting("Yona")] == [0, 0])
    }

    @Test("excused from the latest meeting, not from an older one")
    mutating func excused() throws {
        try sample.add(meeting: "2024-11-20", excused: ["Cindy"])
        #expect(try sample.laboratory.wasExcused(sample.member("Cindy"), today: sample.today))
        try sample.add(meeting: "2024-12-17", excused: ["Yona"])
        #expect(try !sample.laboratory.wasExcused(sample.member("Cindy"), today: sample.today))
        #expect(try sample.laboratory.wasExcused(sample.member("Yona"), today: sample.today))
        #expect(try sample.laboratory.wasExcused(sample.member("Cindy"), today: sample.today - 10))
        #expect(try !sample.laboratory.wasExcused(sample.member("Yona"), today: sample.today - 100))
    }
}
