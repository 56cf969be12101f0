import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Keys of one's own over the usual ones.
@Suite struct KeymapTests {
    private func visit(_ keys: [CommandName: [Key]], as viewer: String? = nil) -> Visit {
        var preferences = Preferences()
        preferences.settings.keys = keys
        return Visit(as: viewer, preferences: preferences)
    }

    @Test("the chosen key gives the command, the usual one does not any more, footer and palette say so")
    func chosen() throws {
        var visit = visit([.assign: [.character("K")], .commands: [.character("x")]])
        #expect(visit.lines.last?.contains("x aide") == true)
        try visit.press("3 a")
        #expect(visit.state.overlays.isEmpty)
        #expect(visit.lines.last?.contains("K assigner") == true)
        try visit.press("K Escape x text:assigner")
        #expect(visit.screen.contains("K") && visit.screen.contains("Propose la contribution"))
        try visit.press("Enter")
        guard case .members? = visit.state.overlays.last else {
            Issue.record("no picker")
            return
        }
    }

    @Test("the one that someone chose comes before the one that has the key by custom")
    func precedence() throws {
        var visit = visit([.history: [.character("a")]])
        try visit.press("3 a")
        guard case .readHistory? = visit.effects.last else {
            Issue.record("\(visit.effects)")
            return
        }
    }

    @Test("a command keeps the keys that mean the same everywhere")
    func fixed() throws {
        var visit = visit([.open: [.character("K")], .nextPane: []])
        try visit.press("Tab")
        #expect(visit.state.pane == .roadmap)
        let open = try #require(CommandTable.row(.open))
        #expect(visit.state.keys(of: open) == [.character("K"), .enter])
        #expect(throws: SettingFault.fixedKey("Up")) { try Keymap.keys(from: .list([.text("Up")]), of: open) }
        #expect(try Keymap.keys(from: .list([.text("Enter"), .text("K")]), of: open) == [.enter, .character("K")])
    }

    @Test("nobody can lock themselves in")
    func wayOut() throws {
        for name in [CommandName.quit, .commands] {
            let command = try #require(CommandTable.row(name))
            #expect(try Keymap.keys(from: .list([]), of: command) == nil)
        }
    }

    @Test("a clash names both commands, and only where both can be used")
    func clash() {
        let check = KeymapCheck(Keymap([.undo: [.character("a")]]))
        #expect(check.clashes == [.init(key: .character("a"), command: .undo, others: [.rota, .assign])])
        #expect(
            check.phrases().map(\.fr) == [
                "La touche a sert à «\u{A0}annuler\u{A0}», et plus à «\u{A0}tenue du stand\u{A0}», «\u{A0}assigner\u{A0}» là où les deux se peuvent."
            ])
        // Layout and minutes never meet.
        #expect(KeymapCheck(Keymap([.jump: [.character("k")]])).clashes.allSatisfy { !$0.others.contains(.rules) })
        #expect(KeymapCheck(Keymap([.assign: [.character("a"), .function(4)]])).clashes.isEmpty)
        let both = KeymapCheck(Keymap([.undo: [.character("K")], .assign: [.character("K")]]))
        #expect(both.clashes.count == 1)
    }

    @Test("a command without letter or function key is named")
    func silent() {
        let check = KeymapCheck(Keymap([.undo: [.control("z")], .redo: [.control("y")], .bin: []]))
        #expect(check.silent == [.undo, .redo, .bin])
        #expect(check.phrases().count == 3)
    }

    @Test("the usual keys clash with nothing, and leave no command out of reach but those that never were")
    func usual() {
        let all = Dictionary(uniqueKeysWithValues: CommandTable.all.map { ($0.name, $0.keys) })
        let check = KeymapCheck(Keymap(all))
        #expect(check.clashes.isEmpty && check.silent.isEmpty, "\(check.phrases().map(\.en))")
    }
}
