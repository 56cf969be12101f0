import TerminalCanvas
import Testing

@Suite struct KeyScriptTests {
    @Test func readsKeysByName() throws {
        let keys: [Key] = [.up, .enter, .backTab, .character(" "), .function(12), .control("z"), .alt("x"), .escape]
        #expect(try KeyScript.events("Up Enter BTab Space F12 Ctrl-Z M-x C-[") == keys.map { .key($0) })
    }

    @Test func typesEverythingElse() throws {
        #expect(try KeyScript.events("q né") == [.key(.character("q")), .key(.character("n")), .key(.character("é"))])
        #expect(try KeyScript.events("a:b").count == 3)
    }

    @Test func readsTextAndPastes() throws {
        let a = Event.key(.character("a"))
        #expect(try KeyScript.events("text:a_a\\_a") == [a, .key(.character(" ")), a, .key(.character("_")), a])
        #expect(try KeyScript.events("paste:le_vent") == [.paste("le vent")])
    }

    @Test func countsCellsFromOne() throws {
        let at = Point(column: 2, row: 3)
        #expect(
            try KeyScript.events("click:3,4") == [Mouse.Kind.press, .release, .click].map { .mouse(Mouse($0, at: at)) })
        #expect(try KeyScript.events("dclick:3,4").last == .mouse(Mouse(.doubleClick, at: at)))
        #expect(try KeyScript.events("wheelup:3,4") == [.mouse(Mouse(.wheelUp, button: .middle, at: at))])
    }

    @Test func dragsThroughTheCellsBetween() throws {
        let events = try KeyScript.events("drag:1,1,5,1")
        #expect(events.count == 6)
        #expect(events.last == .mouse(Mouse(.release, at: Point(column: 4, row: 0))))
        #expect(events.dropLast().last == .mouse(Mouse(.drag, at: Point(column: 4, row: 0))))
    }

    @Test func passesOverWhatOnlyWatches() throws {
        #expect(try KeyScript.events("wait:2 expect:Plan shot:one").isEmpty)
        #expect(try KeyScript.events("resize:80x24") == [.resize(Size(columns: 80, rows: 24))])
    }

    @Test(arguments: ["click:3", "click:a,b", "drag:1,2,3", "resize:80", "resize:0x3", "text:", "wheelup:1,2,3"])
    func namesAMalformedWord(word: String) {
        #expect(throws: KeyScript.Malformed(word: word)) { try KeyScript.events("Up \(word) q") }
    }

    @Test(
        "numbers that no screen has",
        arguments: [
            "resize:4000000000x4000000000", "resize:1001x24", "drag:1,1,9223372036854775807,1", "click:10001,1",
            "wheelup:1,9223372036854775807", "dclick:9223372036854775808,1", "click:-9223372036854775808,1",
        ])
    func refusesHugeNumbers(word: String) throws {
        #expect(throws: KeyScript.Malformed(word: word)) { try KeyScript.events(word) }
    }

    @Test func takesTheLargestNumbers() throws {
        #expect(try KeyScript.events("resize:1000x1000") == [.resize(Size(columns: 1000, rows: 1000))])
        let last = try KeyScript.events("drag:1,1,10000,10000").last
        #expect(last == .mouse(Mouse(.release, at: Point(column: 9999, row: 9999))))
    }

    @Test func namesRoundTrip() {
        let keys: [Key] = [
            .up, .shiftLeft, .function(2), .control("z"), .alt("é"), .character("a"), .character(" "), .tab,
        ]
        for key in keys { #expect(Key(name: key.name) == key) }
        #expect(keys.map(\.name) == ["Up", "S-Left", "F2", "C-z", "M-é", "a", "Space", "Tab"])
    }
}
