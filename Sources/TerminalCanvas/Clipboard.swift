/// Text on its way to the clipboard through the terminal itself (OSC 52): whether it takes it, no terminal says.
public enum Clipboard {
    /// The most bytes that terminals agree to take; xterm drops what is longer.
    public static let largest = 74_994

    /// What stands between the program and the terminal.
    public enum Between: Sendable {
        case nothing, tmux, screen
    }

    /// The text without what a terminal, or whatever it is pasted into, would obey; tabs and line ends stay.
    public static func clean(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar == "\n" || scalar == "\t" || !Hostile.isControl(scalar) {
            clean.append(scalar)
        }
        return String(clean)
    }

    /// What is sent; nil when the text is too long.
    public static func sequence(for text: String, through between: Between = .nothing) -> String? {
        let bytes = Array(clean(text).utf8)
        guard bytes.count <= largest else { return nil }
        let plain = "\u{1B}]52;c;" + base64(bytes) + "\u{7}"
        switch between {
        case .nothing: return plain
        // tmux either takes it itself or passes on what is wrapped, as its owner chose; it drops the other.
        case .tmux: return plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\"
        case .screen: return wrapped(plain)
        }
    }

    /// GNU screen passes on strings of no more than a few hundred bytes.
    private static func wrapped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: 250).map { start in
            "\u{1B}P" + String(decoding: bytes[start..<min(start + 250, bytes.count)], as: UTF8.self) + "\u{1B}\\"
        }.joined()
    }

    /// RFC 4648, section 4.
    static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
            for place in 0..<4 {
                let digit = digits[Int(bits >> (18 - 6 * UInt32(place)) & 0x3F)]
                text.append(place <= group.count ? digit : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
