import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Sentences that are longer than the line below.
@Suite struct MessageLineTests {
    @Test(arguments: [80, 160])
    func theLowerBorderMovesUpAboveALongSentence(columns: Int) throws {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: columns, rows: 24))
        try visit.press("2")
        let before = visit.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let border = try #require(before.lastIndex { $0.hasPrefix("└") })
        let words = String(repeating: "mot ", count: 50)
        visit.state.message = Message(Phrase(verbatim: words), .bad)
        let after = visit.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(after.firstIndex { $0.contains("× mot") })
        #expect(first < border + 1 && after[first - 1] == before[border])
        #expect(!after[first...].contains { $0.contains("└") })
        #expect(after[first...].joined().components(of: "mot") == 50)
    }
}

extension String {
    fileprivate func components(of word: String) -> Int { split(separator: " ").count { $0 == word } }
}
