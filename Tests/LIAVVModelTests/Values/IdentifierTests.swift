import LIAVVModel
import Testing

@Suite struct IdentifierTests {
    @Test(
        "slugs",
        arguments: [
            ("Réserver le kiosque !", "reserver-le-kiosque"), ("L’été « ŒUVRE »", "l-ete-oeuvre"), ("", "sans-titre"),
            ("../../etc/passwd", "etc-passwd"), ("…", "sans-titre"), ("日本", "sans-titre"), ("- a -", "a"),
            ("Lettre au Maire, à envoyer avant la fin de l’année", "lettre-au-maire-a-envoyer-avant-la-fin"),
            ("e\u{301}te\u{301}", "ete"), ("a\u{0}b\r\nc", "a-b-c"), ("Ștefan", "stefan"),
            (String(repeating: "a", count: 300), String(repeating: "a", count: 40)),
        ])
    func slug(_ title: String, _ slug: String) { #expect(Identifier.slug(title) == slug) }

    @Test(
        "refused",
        arguments: [
            "", "-a", "/", "a/b", "..", "a.b", "a\u{0}", "a\u{0}b", "A", "Abc", "é", "a b", "a_b", "٣", "a\n", "ａ",
            String(repeating: "a", count: 101), String(repeating: "a", count: 300),
        ])
    func refused(_ text: String) { #expect(Identifier(text) == nil) }

    @Test("accepted", arguments: ["a", "7", "a-", "a--b", "0-z9", String(repeating: "a", count: 100)])
    func accepted(_ text: String) { #expect(Identifier(text)?.text == text) }

    @Test("whatever the title, the name is a valid one")
    func anyTitle() {
        var random = Seeded(4)
        for _ in 0..<2000 {
            let scalars = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random))
            }
            var title = ""
            title.unicodeScalars.append(contentsOf: scalars)
            let id = Identifier(slugOf: title, using: &random)
            #expect(Identifier(id.text) == id, "\(title)")
            #expect(id.text.count <= 45)
        }
    }

    @Test func names() {
        var random = Seeded(5)
        let many = (0..<10_000).map { _ in Identifier(slugOf: "Réserver le kiosque", using: &random) }
        #expect(many.allSatisfy { $0.text.hasPrefix("reserver-le-kiosque-") && $0.text.count == 24 })
        // 31⁴ endings: among 10,000 draws some 54 meet; a verb draws again.
        #expect(Set(many).count > 9_800)
        var again = Seeded(5)
        #expect(Identifier(slugOf: "Réserver le kiosque", using: &again) == many[0])
        #expect("\(many[0])" == many[0].text)
    }
}
