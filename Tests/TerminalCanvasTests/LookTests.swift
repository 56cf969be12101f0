import Testing

@testable import TerminalCanvas

/// Looks as people write them, and as terminals with fewer colours show them.
@Suite struct LookTests {
    @Test(
        "a look is read again as it was written",
        arguments: [
            "bold red", "default", "dim", "bold underline #1020ff on 17", "reverse", "bright-black on white", "200",
        ])
    func roundTrip(text: String) throws {
        #expect(try Look(text: text).text == text)
    }

    @Test("French words say the same")
    func french() throws {
        #expect(try Look(text: "gras rouge sur #202020") == Look(text: "bold red on #202020"))
        #expect(Colour(name: "bleu-vif") == .indexed(12) && Colour(name: "Noir") == .indexed(0))
    }

    @Test(
        "the word that means nothing is named",
        arguments: [
            ("bold rouge-pâle", "rouge-pâle"), ("red blue", "blue"), ("red on", "on"), ("256", "256"),
            ("#12345", "#12345"),
            ("#+12345", "#+12345"), ("-1", "-1"), ("red on blue on green", "on"), ("#1234567", "#1234567"),
        ])
    func unknown(text: String, word: String) {
        #expect(throws: Look.Unknown(word: word)) { try Look(text: text) }
    }

    @Test("a colour that the terminal lacks is the nearest that it has")
    func nearest() {
        #expect(Colour.rgb(255, 0, 0).reduced(to: 256) == .indexed(196))
        #expect(Colour.rgb(250, 5, 5).reduced(to: 16) == .indexed(9))
        #expect(Colour.rgb(250, 5, 5).reduced(to: 8) == .indexed(1))
        #expect(Colour.indexed(196).reduced(to: 16) == .indexed(9) && Colour.indexed(12).reduced(to: 8) == .indexed(4))
        #expect(Colour.indexed(3).reduced(to: 8) == .indexed(3) && Colour.rgb(9, 9, 9).reduced(to: 2) == .standard)
        #expect(Colour.rgb(128, 128, 128).reduced(to: 256) == .indexed(244))
    }

    @Test("grey is faint where there is none, and never the colour of the background")
    func grey() {
        for theme in [Theme(.light), Theme(.dark)] {
            for role in Style.Role.allCases {
                #expect(theme[role: role].reduced(to: 8).foreground != .indexed(0), "\(role)")
            }
            #expect(theme[role: .muted].reduced(to: 8).attributes.contains(.dim))
        }
    }

    @Test("themes differ where they should, and a look of one's own lies over any")
    func themes() {
        #expect(Style.Role.allCases.allSatisfy { Theme(.monochrome)[role: $0] == Theme()[role: $0].withoutColour })
        #expect(Style.Role.allCases.allSatisfy { !Theme(.contrast)[role: $0].attributes.contains(.dim) })
        #expect(Theme(.light) != Theme(.dark) && Theme(.light)[role: .plain] == Look())
        let own = Look(.rgb(1, 2, 3), on: .indexed(200), .bold)
        #expect(ThemeName.allCases.allSatisfy { Theme($0, own: [.bad: own])[role: .bad] == own })
        #expect(Theme(own: [.bad: own])[role: .good] == Theme()[role: .good])
    }

    @Test("what is selected is reversed; what is reversed already is underlined, too")
    func selected() {
        #expect(Theme()[Style.plain.selected()].attributes == .reverse)
        #expect(Theme()[Style.muted.selected()].attributes == .reverse)
        #expect(Theme()[Style.activeTab.selected()].attributes == [.reverse, .bold, .underline])
    }
}
