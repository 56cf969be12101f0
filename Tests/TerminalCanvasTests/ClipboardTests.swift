import Foundation
import Testing

@testable import TerminalCanvas

/// What is sent to the terminal for its clipboard.
@Suite struct ClipboardTests {
    @Test("bytes as Foundation writes them", arguments: ["", "a", "ab", "abc", "kiosque é ✓", "x\ty\nz"])
    func base64(text: String) {
        let expected = Data(text.utf8).base64EncodedString()
        #expect(Clipboard.base64(Array(text.utf8)) == expected)
        #expect(Clipboard.sequence(for: text) == "\u{1B}]52;c;\(expected)\u{7}")
    }

    @Test("nothing that steers a terminal is copied; tabs and line ends are")
    func clean() {
        #expect(Clipboard.clean("a\u{1B}[31m\tb\r\n\u{9B}c\u{202E}d\u{0}") == "a[31m\tb\ncd")
    }

    @Test("what is too long is not sent at all")
    func tooLong() {
        #expect(Clipboard.sequence(for: String(repeating: "a", count: Clipboard.largest)) != nil)
        #expect(Clipboard.sequence(for: String(repeating: "é", count: Clipboard.largest / 2 + 1)) == nil)
    }

    @Test("through tmux it goes plain and wrapped, through GNU screen in pieces")
    func wrapped() throws {
        let tmux = try #require(Clipboard.sequence(for: "abc", through: .tmux))
        #expect(tmux == "\u{1B}]52;c;YWJj\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YWJj\u{7}\u{1B}\\")
        let long = String(repeating: "abc", count: 300)
        let screen = try #require(Clipboard.sequence(for: long, through: .screen))
        let pieces = screen.components(separatedBy: "\u{1B}\\").dropLast()
        #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 252 } && pieces.count > 3)
        #expect(pieces.map { String($0.dropFirst(2)) }.joined() == Clipboard.sequence(for: long))
    }
}
