import TerminalCanvas
import Testing

@Suite struct StringColumnsTests {
    @Test(arguments: [
        ("Mélanie", 7, "Mélanie"), ("Mélanie", 6, "Mélan…"), ("Mélanie", 1, "…"), ("Mélanie", 0, ""), ("", 3, ""),
        ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("abc", -1, ""),
    ])
    func clips(text: String, columns: Int, expected: String) {
        #expect(text.clipped(to: columns) == expected)
    }

    @Test func padsToExactlyTheWidth() {
        #expect("été".padded(to: 6) == "été   ")
        #expect("été".padded(to: 6, alignment: .right) == "   été")
        #expect("été".padded(to: 6, alignment: .center) == " été  ")
        #expect("日本語".padded(to: 4) == "日… ")
    }

    @Test func paddingIsAlwaysThatWide() {
        for text in ["", "a", "日本語", "e\u{301}\u{1B}x\ty", "👨‍👩‍👧 famille"] {
            for columns in 0...12 { #expect(TextWidth.columns(of: text.padded(to: columns)) == columns) }
        }
    }

    @Test func wrapsBetweenWords() {
        #expect("le vent se lève".wrapped(to: 7) == ["le vent", "se lève"])
        #expect("un\n\ndeux trois".wrapped(to: 6) == ["un", "", "deux", "trois"])
        #expect("".wrapped(to: 5) == [""])
    }

    @Test func breaksWordsThatAreTooLong() {
        #expect("anticonstitutionnel oui".wrapped(to: 8) == ["anticons", "titution", "nel oui"])
        #expect("日本語".wrapped(to: 4) == ["日本", "語"])
    }

    @Test func keepsANonBreakingSpaceWithItsWord() {
        #expect("Quoi de neuf\u{A0}?".wrapped(to: 9) == ["Quoi de", "neuf\u{A0}?"])
    }

    @Test func wrappedLinesNeverExceedTheWidth() {
        let text = "Réserver 日本語日本語 le\tkiosque\u{1B}[31m superlativement avant-hier"
        for columns in 2...30 {
            #expect(text.wrapped(to: columns).allSatisfy { TextWidth.columns(of: $0) <= columns })
        }
    }
}
