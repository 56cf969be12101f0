import FoundationEssentials
import LIAVVModel
import Testing

@testable import LIAVVExchange

/// The group's real ninth minutes, which are kept beside the package and not in it.
@Suite(.enabled(if: NinthMinutes.bytes != nil, "../shared/minutes/2024-12-17-reunion-09.md is not there"))
struct NinthMeetingTests {
    private let reading: MinutesReading
    private var meeting: Meeting { reading.meeting }

    init() throws {
        let members = [
            ("Camille", "FRAIGNAC"), ("Camila", "PINTILIE"), ("Yona", "DIENE"), ("Ewa", "LORENZATTO"),
            ("Cindy", "DELVOYE"), ("Joachim", "COQBLIN"), ("Lorvélie", "BONNIALY"), ("Nacer", "KACIMI"),
        ].map { Fixture.member(Identifier.slug($0 + " " + $1), $0, $1) }
        reading = try MinutesReader(members: members).read(
            #require(NinthMinutes.bytes), fileName: "2024-12-17-reunion-09.md")
    }

    @Test func fields() {
        #expect(meeting.number == 9)
        #expect(meeting.date == Day(iso: "2024-12-17"))
        #expect(meeting.nextDate == Day(iso: "2025-01-23"))
        #expect(meeting.theme == "Le Forum des Achats Durables")
    }

    @Test func attendance() {
        #expect(meeting.names(.present).count == 12)
        #expect(meeting.names(.excused).count == 4)
        #expect(meeting.attendance.first { $0.name.hasPrefix("Ewa") }?.member?.text == "ewa-lorenzatto")
        #expect(meeting.attendance.first { $0.name.hasPrefix("Camila") }?.member?.text == "camila-pintilie")
    }

    @Test func agenda() {
        #expect(meeting.agenda.map(\.mark) == ["I", "II", "III"])
        #expect(meeting.agenda.map(\.totalMinutes) == [12, 160, 0])
        #expect(meeting.agenda.map { $0.items.map(\.mark).joined() } == ["ABC", "ABCDE", ""])
    }

    @Test func questionsAndAnswers() {
        let questions = meeting.body.filter { $0.kind == .question }
        #expect(questions.map(\.speaker) == ["Camille", "Nacer", "Camila", "Lorvélie"])
        #expect(questions.map(\.state) == [.answered, .answered, .answered, .open])
        #expect(questions.map { $0.members.map(\.text) }[2] == ["camila-pintilie"])
        let answers = meeting.body.filter { $0.kind == .answer }
        #expect(answers.map(\.speaker) == ["Yona", "Yona", "Yona"])
        #expect(answers.map(\.answers) == questions.prefix(3).map(\.id))
    }

    @Test func decisionsAndStatements() {
        #expect(meeting.body.filter { $0.kind == .decision }.map(\.line) == [74, 87, 88, 89, 90])
        #expect(meeting.body.filter { $0.kind == .statement }.map(\.speaker) == ["Camille", "Yona", "Joachim"])
        #expect(meeting.body.filter { $0.kind == .remark }.map(\.speaker) == ["Joachim"])
    }

    @Test func groups() {
        let reports = meeting.body.filter { $0.kind == .report }
        #expect(
            reports.map { $0.members.map(\.text) } == [["lorvelie-bonnialy"], ["cindy-delvoye", "joachim-coqblin"]])
        let points = meeting.body.filter { $0.kind == .proposal }
        #expect(points.count { $0.group == "Groupe 1" } == 9)
        #expect(points.count { $0.group == "Groupe 2" } == 5)
        #expect(points.last?.line == 174)
        #expect(points.last?.group == "")
    }

    @Test func everyLineIsAccountedFor() throws {
        let text = String(decoding: try #require(NinthMinutes.bytes), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let written = Set(lines.indices.filter { lines[$0].contains { !$0.isWhitespace } }.map { $0 + 1 })
        #expect(Set(reading.lineUses.keys) == written)
    }
}

/// Where those minutes are.
private enum NinthMinutes {
    static let bytes: [UInt8]? = {
        let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let path = "/" + package + "/../shared/minutes/2024-12-17-reunion-09.md"
        return FileManager.default.contents(atPath: path).map(Array.init)
    }()
}
