import TerminalCanvas
import Testing

@Suite struct SanitizingTests {
    static let hostile: [Unicode.Scalar] =
        [0x00...0x09, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF]
        .flatMap { $0.compactMap { Unicode.Scalar(UInt32($0)) } } + ["\u{FEFF}", "\u{FFFE}", "\u{1FFFF}", "\u{10FFFF}"]

    @Test(arguments: hostile) func showsASignForEveryHostileScalar(scalar: Unicode.Scalar) {
        let text = "a\(Character(scalar))b"
        #expect(!text.sanitized.unicodeScalars.contains(scalar))
        #expect(TextWidth.columns(of: text) == 3)
        #expect(Self.written(text).utf8.elementsEqual(text.sanitized.utf8))
    }

    @Test func namesWhatItShows() {
        #expect("\u{1B}[31mred\t\u{7F}\u{0}".sanitized == "␛[31mred ␡␀")
        #expect("a\u{202E}b\u{9B}c".sanitized == "a\u{FFFD}b\u{FFFD}c")
        #expect("a\u{200B}b\u{AD}c\u{FE0F}".sanitized == "abc")
    }

    @Test func keepsNewlinesAndWritesThemAsBlanks() {
        #expect("a\nb\r\nc\rd".sanitized == "a\nb\nc␍d")
        #expect(Self.written("a\nb\r\nc") == "a b c")
    }

    @Test func givesALoneMarkABase() {
        #expect("\u{301}".sanitized == "◌\u{301}")
        #expect(TextWidth.columns(of: "\u{301}x") == 2)
    }

    @Test func boundsAStormOfMarks() {
        let storm = "z" + String(repeating: "\u{301}", count: 500) + "!"
        #expect(TextWidth.columns(of: storm) == 2)
        #expect(storm.sanitized.unicodeScalars.count == 9)
    }

    @Test func reducesJoinedEmojiToWhatEveryTerminalDraws() {
        #expect("👨‍👩‍👧 🇫🇷 👍🏽".sanitized == "👨 FR 👍")
    }

    @Test(arguments: [UInt32(1), 2, 3]) func neverLetsAnythingThroughAtRandom(seed: UInt32) {
        var state = seed
        for _ in 0..<300 {
            let text = Self.randomText(&state)
            let shown = text.sanitized
            #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || !Self.hostile.contains($0) })
            #expect(shown.sanitized == shown, "sanitizing again changes nothing")
            #expect(TextWidth.columns(of: shown) == TextWidth.columns(of: text))
        }
    }

    private static func written(_ text: String) -> String {
        var canvas = Canvas(size: Size(columns: 40, rows: 1))
        canvas.write(text + "|", at: Point(column: 0, row: 0))
        return String(canvas.text.dropLast())
    }

    private static func randomText(_ state: inout UInt32) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<12 {
            state = state &* 1_664_525 &+ 1_013_904_223
            let pool: [Unicode.Scalar] = [
                "a", "\u{301}", "\u{200D}", "👨", "日", "\u{1F1EB}", "\u{600}", "\u{FFFE}", "क", "\u{94D}", "\u{1160}",
                "\u{FE0F}", "\u{1F3FD}", "\u{200B}", "\u{11A3A}", "❤", "é", "\u{202E}", "\u{1B}", "\r", "\n",
            ]
            text.append(pool[Int(state >> 16) % pool.count])
        }
        return String(text)
    }
}
