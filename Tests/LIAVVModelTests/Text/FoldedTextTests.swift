import LIAVVModel
import Testing

/// The fast way to fold and to search says what the plain one says.
@Suite struct FoldedTextTests {
    private static let texts = [
        "", "a", "Réserver le KIOSQUE", "e\u{301}lu·es", "Œuvre\u{A0}n°\u{202F}1", "aaab", "日本語 Été", "\u{1E9E}ß",
        "🎉 fête",
    ]

    @Test("as folded", arguments: texts)
    func folded(text: String) { #expect(FoldedText(text).text == text.folded) }

    @Test("as contains", arguments: texts, texts + ["ab", "aab", "kiosque", "lues", "ete", "語"])
    func contains(text: String, part: String) {
        let plain = part.isEmpty || text.folded.contains(part.folded)
        #expect(FoldedText(text).contains(FoldedText(part)) == plain)
    }
}
