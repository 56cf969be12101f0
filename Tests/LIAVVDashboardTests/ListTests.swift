import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct ListTests {
    private let rows: [RowItem] = [
        .section(Phrase("a", "a"), count: nil), .member(.id("a")), .member(.id("b")), .blank,
        .section(Phrase("b", "b"), count: nil), .member(.id("c")),
    ]

    @Test func selectionSkipsWhatIsNoThing() {
        var list = ListState()
        list.replace(rows)
        #expect(list.current == .member(.id("a")))
        list.move(by: 1)
        list.move(by: 1)
        #expect(list.current == .member(.id("c")))
        list.move(by: 1)
        #expect(list.current == .member(.id("c")))
        list.move(by: -1)
        #expect(list.current == .member(.id("b")))
        list.moveToEnd(false)
        #expect(list.current == .member(.id("a")))
    }

    @Test func selectionStaysOnItsThingWhenRowsMove() {
        var list = ListState()
        list.replace(rows)
        list.moveToEnd(true)
        list.replace([.member(.id("z")), .member(.id("c")), .member(.id("a"))])
        #expect(list.current == .member(.id("c")))
    }

    @Test func selectionStaysNearWhenItsThingGoes() {
        var list = ListState()
        list.replace(rows)
        list.moveToEnd(true)
        list.replace(Array(rows.dropLast()))
        #expect(list.current == .member(.id("b")))
        list.replace([])
        #expect(list.current == nil)
        list.move(by: 3)
    }

    @Test func theWindowFollowsTheSelection() {
        var list = ListState()
        list.replace((0..<100).map { .member(.id("m\($0)")) })
        list.move(by: 50)
        list.reveal(visible: 10)
        #expect((list.offset..<list.offset + 10).contains(50))
        list.moveToEnd(true)
        list.reveal(visible: 10)
        #expect(list.offset == 90)
    }

    @Test func aFieldIsEditedAsUsual() {
        var field = Field("été")
        _ = field.press(.left)
        _ = field.press(.backspace)
        #expect(field.text == "éé")
        _ = field.press(.home)
        _ = field.press(.character("à"))
        #expect(field.text == "àéé")
        _ = field.press(.end)
        field.insert("a\u{1B}[2J\nb")
        #expect(field.text == "àééa[2J b")
        _ = field.press(.control("w"))
        #expect(field.text == "àééa[2J ")
        let keys: [TerminalCanvas.Key] = [.home, .right, .right, .control("k")]
        for key in keys { _ = field.press(key) }
        #expect(field.text == "àé")
        _ = field.press(.control("u"))
        #expect(field.text.isEmpty)
        let isTaken = field.press(.up)
        #expect(!isTaken)
    }
}
