import LIAVVModel
import Testing

@testable import LIAVVExchange

/// Nothing is ever dropped.
@Suite struct AccountTests {
    @Test(arguments: Fixture.all) func everyLineEndsSomewhere(text: String) throws {
        let reading = try Fixture.read(text)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let written = lines.indices.filter { lines[$0].contains { !$0.isWhitespace } }.map { $0 + 1 }
        #expect(written.filter { reading.lineUses[$0] == nil } == [])
        #expect(reading.lineUses.keys.filter { !written.contains($0) } == [])
        #expect(reading.classifiedLines + reading.keptAsTextLines <= written.count)
    }

    @Test(arguments: Fixture.all) func everyWordIsInTheMeeting(text: String) throws {
        let meeting = try Fixture.read(text).meeting
        let kept = Set(Self.texts(of: meeting).flatMap(\.foldedWords)).union(Self.labels)
        #expect(text.withoutMarks.foldedWords.filter { !kept.contains($0) && !$0.allSatisfy(\.isNumber) } == [])
    }

    @Test(arguments: Fixture.all) func blocksAreNamedAlikeEachTime(text: String) throws {
        let first = try Fixture.read(text).meeting.body.map(\.id)
        let shifted = try Fixture.read("\n\n" + text).meeting.body.map(\.id)
        #expect(first == shifted)
        #expect(Set(first).count == first.count)
        #expect(!first.contains(.none))
    }

    @Test func aRepeatedTextHasItsOwnName() throws {
        let reading = try Fixture.read("Présents : Tom PETIT\n\nDécision : oui.\n\nDécision : oui.\n")
        #expect(Set(reading.meeting.body.map(\.id)).count == 2)
    }

    private static func texts(of meeting: Meeting) -> [String] {
        let people = meeting.attendance.map(\.name)
        let blocks = meeting.body.flatMap { [$0.text, $0.speaker, $0.group] }
        return people + blocks + points(meeting.agenda) + [meeting.place, meeting.theme, meeting.nextTheme]
    }

    private static func points(_ items: [AgendaItem]) -> [String] {
        items.flatMap { [$0.mark, $0.title] + points($0.items) }
    }

    /// Words that say where the others went.
    private static let labels = Set(
        ("compte rendu reunion de la n date mardi avril lieu present es presents presentes excusees absentes excuse e s absents excuses neant et "
            + "participants sommaire ordre du jour min mn h question reponse remarque cr er 1^{er} 1er").foldedWords)
}
