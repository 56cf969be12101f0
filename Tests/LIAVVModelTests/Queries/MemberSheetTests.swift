import LIAVVModel
import Testing

@Suite struct MemberSheetTests {
    private var sample = Sample()
    private let kiosk: Identifier
    private let cindy: Identifier

    init() throws {
        kiosk = sample.add(action: "Réserver le kiosque", ["Appeler", "Payer", "Ranger"])
        cindy = try sample.member("Cindy")
        sample.laboratory.actions[kiosk]?.due = .day(sample.today + 30)
        sample.laboratory.actions[kiosk]?.lead = cindy
        sample.laboratory.actions[kiosk]?.contributions[1].due = .day(sample.today - 1)
        sample.laboratory.actions[kiosk]?.contributions[0].effort = 6
        try sample.assign(["Appeler"], to: ["Cindy", "Yona"], as: "Cindy")
        try sample.assign(["Payer"], to: ["Cindy"])
    }

    private func sheet() throws -> MemberSheet {
        try #require(MemberSheet(cindy, in: sample.laboratory, today: sample.today))
    }

    @Test("parts by date, what waits for an answer, what is led")
    mutating func parts() throws {
        let sheet = try sheet()
        #expect(sheet.parts.map(\.entry.contribution.title) == ["Payer", "Appeler"])
        #expect(sheet.parts.map(\.isLate) == [true, false] && sheet.parts.map(\.hours) == [nil, 3])
        #expect(sheet.parts[1].others.map(\.member) == [try sample.member("Yona")])
        #expect(sheet.waiting.map(\.entry.contribution.title) == ["Payer"])
        #expect(sheet.led.map(\.id) == [kiosk] && sheet.total.hours == 3 && sheet.total.unknown == 1)
        sample.laboratory.actions[kiosk]?.status = .done
        #expect(try self.sheet().parts.isEmpty && self.sheet().led.isEmpty && self.sheet().busyWeeks.isEmpty)
        #expect(MemberSheet(kiosk, in: sample.laboratory, today: sample.today) == nil)
    }

    @Test("weeks with something in them, absences to come")
    mutating func weeks() throws {
        let monday = sample.today.monday
        func absence(_ id: Identifier, _ from: Int, _ to: Int) -> Absence {
            var absence = Absence()
            (absence.id, absence.from, absence.to) = (id, monday + from, monday + to)
            return absence
        }
        let ids = sample.laboratory.members.map(\.id)
        sample.laboratory.members[cindy]?.absences = [
            absence(ids[0], 70, 76), absence(ids[1], -9, -2), absence(ids[2], 1, 3),
        ]
        let sheet = try sheet()
        #expect(sheet.absences.compactMap(\.from) == [monday + 1, monday + 70])
        let days = sheet.busyWeeks.map { $0 - monday }
        #expect(days.first == 0 && days.last == 70 && days.contains(28) && !days.contains(42))
    }

    @Test("marks tell everyone apart, also those whose names begin alike")
    mutating func initials() throws {
        let twin = sample.add(member: "Camille", "FRAISIER")
        let (one, other) = (sample.add(member: "Paul", "DUPONT"), sample.add(member: "Paul", "DUPONT"))
        let people = sample.laboratory.members.map(\.id)
        let marks = sample.laboratory.initials(of: people)
        #expect(marks.count == people.count && Set(marks.values).count == people.count)
        #expect(try marks[sample.member("Camila")] == "CP" && marks[sample.member("Anne-Laure")] == "ALM")
        #expect(try marks[twin] == "CFRAIS" && marks[sample.member("Camille FRAIGNAC")] == "CFRAIG")
        #expect(try marks[one] == one.text && marks[other] == other.text && marks[sample.member("Yona")] == "YB")
    }
}
