import TerminalCanvas
import Testing

@Suite struct ScriptedTerminalTests {
    @Test func playsEventsInOrderAndThenHangsUp() {
        let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1), events: [.wake, .key(.enter)])
        terminal.play([.key(.tab)])
        let heard = (0..<5).map { _ in terminal.nextEvent(timeout: nil) }
        #expect(heard == [.wake, .key(.enter), .key(.tab), .hangup, .hangup])
    }

    @Test func growsWithItsWindow() {
        let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1), events: [.resize(Size(columns: 9, rows: 3))])
        #expect(terminal.nextEvent(timeout: 0) == .resize(Size(columns: 9, rows: 3)))
        #expect(terminal.size == Size(columns: 9, rows: 3))
    }

    @Test func remembersWhatItWasShown() {
        let all = ScriptedTerminal(size: Size(columns: 4, rows: 1), keepsAll: true)
        let one = ScriptedTerminal(size: Size(columns: 4, rows: 1))
        for terminal in [all, one] {
            terminal.present(Canvas(size: Size(columns: 1, rows: 1)))
            terminal.present(Canvas(size: Size(columns: 2, rows: 1)))
        }
        #expect(all.canvases.count == 2 && one.canvases.count == 1)
        #expect(one.last?.size.columns == 2)
    }
}
