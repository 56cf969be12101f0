import LIAVVModel
import Testing

@testable import LIAVVExchange

/// Documents made to exhaust the stack or the patience of a parser.
@Suite(.timeLimit(.minutes(2))) struct DeepNestingTests {
    @Test(arguments: ["- ", "> ", "1. ", "> - ", "- - \t"])
    func twentyThousandLevels(mark: String) throws {
        let deep = String(repeating: mark, count: 20_000) + "fin du puits"
        let reading = try Fixture.read("Présents : Tom PETIT\n\nDécision : oui.\n\n" + deep + "\n")
        #expect(reading.meeting.body.contains { $0.text.contains("fin du puits") })
        #expect(reading.meeting.body.allSatisfy { ($0.level ?? 1) <= 100 })
    }

    @Test func deepAgendaStaysShallow() throws {
        let deep = (0..<300).map { String(repeating: "  ", count: $0) + "- point \($0)" }.joined(separator: "\n")
        let agenda = try Fixture.read("Ordre du jour :\n\n" + deep + "\n").meeting.agenda
        #expect(Self.depth(agenda) <= 9)
        #expect(Self.count(agenda) == 300)
    }

    @Test(arguments: ["![[]()", "[a](", "**a _b ", "`a``", "<a ", "[a]: b\n", "&amp", "Décision : a\n\n", "Q : b ?\n"])
    func aMebibyteOfMarks(mark: String) throws {
        let text = "Présents : Tom PETIT\n\n" + String(repeating: mark, count: (1 << 20) / mark.utf8.count)
        #expect(try Fixture.read(text).meeting.attendance.count == 1)
    }

    private static func depth(_ items: [AgendaItem]) -> Int { items.map { 1 + depth($0.items) }.max() ?? 0 }
    private static func count(_ items: [AgendaItem]) -> Int { items.reduce(0) { $0 + 1 + count($1.items) } }
}
