import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct HostileTests {
    private static let poison = "\u{1B}[2J\u{7}\u{9B}31m\u{202E}\tà\u{301}\u{301}日本👍\u{0}"

    private static var laboratory: Laboratory {
        var laboratory = Laboratory.village
        laboratory.settings.name = poison
        laboratory.settings.event.title = poison
        var action = Action.hall
        action.title = poison
        action.description = String(repeating: poison, count: 50)
        action.phase = poison
        action.tags = [poison]
        action.contributions[0].title = poison
        laboratory.actions[action.id] = action
        var member = Member.named("ines-barre", poison, poison)
        member.aliases = [poison]
        laboratory.members[member.id] = member
        var meeting = Meeting.third
        meeting.theme = poison
        meeting.body.append(.piece("x", .statement, poison, speaker: poison))
        laboratory.meetings[meeting.id] = meeting
        var layout = Layout.market
        layout.title = poison
        layout.items[0].title = poison
        layout.items[0].width = 20_000
        laboratory.layouts[layout.id] = layout
        return laboratory
    }

    @Test(arguments: Pane.allCases)
    func noControlCharacterIsEverDrawn(pane: Pane) throws {
        for keys in ["", "Right", "a", "a Enter", "Enter", "?"] {
            var visit = Visit(Self.laboratory, as: "ines-barre", size: Size(columns: 100, rows: 30))
            try visit.press("\(pane.digit) Down \(keys)")
            for row in 0..<30 {
                for cell in visit.state.draw().row(row) {
                    for scalar in cell.text.unicodeScalars {
                        #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
                        #expect(scalar.value != 0x202E)
                    }
                }
            }
        }
    }

    @Test func tenThousandKeysDoNoHarm() throws {
        var random = SplitMix64(seed: 20_250_328)
        let keys =
            "Up Down Left Right Enter Escape Tab BTab Backspace Delete Home End PageUp PageDown F1 F4 F9 a a u i / ? : s m 1 2 3 4 5 & é C-z C-y C-o text:l text:ine paste:\u{1B}[A click:10,10 dclick:5,6 wheelup:3,8 wheeldown:60,12 resize:80x24 resize:41x11 resize:120x40 resize:10x3"
            .split(separator: " ").map(String.init)
        var visit = Visit(Self.laboratory, as: "luc-noel")
        for step in 0..<10_000 {
            let key = keys[Int.random(in: 0..<keys.count, using: &random)]
            for event in try KeyScript.events(key) { visit.take(.event(event)) }
            if step % 10 == 0 { #expect(visit.state.draw().size == visit.state.size) }
        }
        #expect(visit.state.history.isSaved)
        while !visit.state.history.stack.done.isEmpty { visit.take(.command(.undo)) }
        #expect(visit.state.laboratory == Self.laboratory)
    }
}
