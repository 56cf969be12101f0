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

    /// All that a hand or a terminal can send: every key of the table, the mouse, pastes and windows of all sizes.
    private static let events: [String] = {
        let named =
            "Up Down Left Right S-Up S-Down S-Left S-Right Enter Escape Tab BTab Backspace Delete Home End PageUp PageDown C-z C-y C-o C-l F1 F2 F3 F4 F5 F6 F7 F8 F9 text:l text:ine text:12x8 text:-1 paste:\u{1B}[A paste:\u{202E}é click:10,10 click:3,23 dclick:5,6 dclick:50,9 rclick:12,8 drag:20,9,25,12 drag:60,12,61,13 wheelup:3,8 wheeldown:60,12 resize:80x24 resize:41x11 resize:120x40 resize:160x50 resize:10x3 resize:300x100"
            .split(separator: " ").map(String.init)
        let letters = CommandTable.all.flatMap(\.keys).compactMap { key -> String? in
            if case .character(let letter) = key, letter != " " { String(letter) } else { nil }
        }
        return named + Array(Set(letters)).sorted()
    }()

    @Test(arguments: Pane.allCases)
    func tenThousandEventsDoNoHarm(pane: Pane) throws {
        var random = SplitMix64(seed: UInt64(20_250_328 + pane.digit))
        let script = try Self.events.map { try KeyScript.events($0) }
        var visit = Visit(Self.laboratory, as: "luc-noel")
        for step in 0..<10_000 {
            // Whatever leads away, one comes back to the pane that is tried.
            if step % 25 == 0, visit.state.overlays.isEmpty { visit.state.show(pane) }
            for event in script[Int.random(in: 0..<script.count, using: &random)] { visit.take(.event(event)) }
            if step % 20 == 0 { #expect(visit.state.draw().size == visit.state.size) }
        }
        #expect(visit.state.history.isSaved)
        while !visit.state.history.stack.done.isEmpty { visit.take(.command(.undo)) }
        #expect(visit.state.laboratory == Self.laboratory)
    }
}
