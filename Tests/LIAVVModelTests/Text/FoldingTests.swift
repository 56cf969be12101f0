import LIAVVModel
import Testing

@Suite struct FoldingTests {
    /// Letters that Unicode does not take apart and French does: the rest is Python's word.
    private static let ours: [Unicode.Scalar: String] = [
        "Æ": "ae", "æ": "ae", "Œ": "oe", "œ": "oe", "ß": "ss", "ẞ": "ss", "Ø": "o", "ø": "o", "Đ": "d", "đ": "d",
        "Ð": "d", "ð": "d", "Þ": "th", "þ": "th", "Ħ": "h", "ħ": "h", "ı": "i", "Ĳ": "ij", "ĳ": "ij", "ĸ": "k",
        "Ŀ": "l", "ŀ": "l", "Ł": "l", "ł": "l", "ŉ": "n", "Ŋ": "n", "ŋ": "n", "Ŧ": "t", "ŧ": "t", "ſ": "s",
        "Ǣ": "ae", "ǣ": "ae", "Ǽ": "ae", "ǽ": "ae", "Ǿ": "o", "ǿ": "o", "ẛ": "s",
    ]

    @Test("Python's decomposition", .enabled(if: Python.isInstalled, "needs python3"))
    func python() throws {
        let table = try Python.run(
            """
            import unicodedata
            for c in [*range(0x20, 0x7F), *range(0xC0, 0x250), *range(0x1E00, 0x1F00)]:
                d = unicodedata.normalize('NFD', chr(c))
                bare = ''.join(x for x in d if unicodedata.category(x) != 'Mn').lower()
                print(c, *map(ord, bare))
            """)
        let lines = table.split(separator: "\n")
        #expect(lines.count == 95 + 400 + 256)
        for line in lines {
            let numbers = line.split(separator: " ").compactMap { UInt32($0) }.compactMap(Unicode.Scalar.init)
            let scalar = try #require(numbers.first)
            var bare = ""
            bare.unicodeScalars.append(contentsOf: numbers.dropFirst())
            let expected = Self.ours[scalar] ?? bare
            #expect(String(Character(scalar)).folded == expected, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test(
        "composed and taken apart alike",
        arguments: [
            ("é", "e\u{301}"), ("Ç", "C\u{327}"), ("ș", "s\u{326}"), ("ệ", "e\u{323}\u{302}"), ("ÿ", "y\u{308}"),
        ])
    func normalForms(_ composed: String, _ apart: String) {
        #expect(Array(composed.unicodeScalars) != Array(apart.unicodeScalars))
        #expect(composed.folded == apart.folded)
        #expect(composed.folded.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test(
        "signs keep their meaning",
        arguments: [
            ("L’ÉTÉ", "l'ete"), ("a\u{A0}b\u{202F}c", "a b c"), ("J−30 J–30", "j-30 j-30"),
            ("Sté\u{AD}phanie", "stephanie"),
            ("a\u{200B}b", "ab"), ("×÷", "×÷"), ("ΑΒΓ", "αβγ"), ("", ""),
        ])
    func signs(_ text: String, _ folded: String) { #expect(text.folded == folded) }

    @Test func matching() {
        #expect("Cindy DELVOYE".matches(query: "cin del"))
        #expect("Cindy DELVOYE".matches(query: "delv"))
        #expect("Mélanie".matches(query: "MELA"))
        #expect("Cindy".matches(query: ""))
        #expect(!"Cindy DELVOYE".matches(query: "indy"))
        #expect(!"Cindy DELVOYE".matches(query: "cin yona"))
        #expect("\u{A0}\n a b \t".trimmed == "a b")
        #expect(" \n".trimmed.isEmpty)
    }
}
