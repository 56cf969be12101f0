/// A colour that a theme asks for; a terminal shows the nearest that it has.
public enum Colour: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// One of the terminal's 256: 0 to 15 are those that have names.
    case indexed(UInt8)
    /// Red, green and blue.
    case rgb(UInt8, UInt8, UInt8)

    /// The colour of that name: `red`, `bright-red`, `rouge`, a number from 0 to 255, `#rrggbb`, or `default`.
    public init?(name: String) {
        let name = name.lowercased()
        if let place = Self.names.firstIndex(of: name) ?? Self.frenchNames.firstIndex(of: name) {
            self = .indexed(UInt8(place))
        } else if name == "default" || name == "normal" {
            self = .standard
        } else if name.first == "#" {
            guard let colour = Self.hexadecimal(name.dropFirst()) else { return nil }
            self = colour
        } else if name.allSatisfy(\.isASCII), let number = UInt8(name), name.first != "+" {
            self = .indexed(number)
        } else {
            return nil
        }
    }

    /// How it is written: what `init(name:)` reads again.
    public var name: String {
        switch self {
        case .standard: "default"
        case .indexed(let number): number < 16 ? Self.names[Int(number)] : String(number)
        case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(Self.digits).joined()
        }
    }

    /// The same in French where there is a word for it.
    public var frenchName: String {
        switch self {
        case .standard: "normal"
        case .indexed(let number) where number < 16: Self.frenchNames[Int(number)]
        default: name
        }
    }

    /// The names of the first sixteen, as terminals number them.
    public static let names =
        ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"].flatMapBright { "bright-" + $0 }

    private static let frenchNames =
        ["noir", "rouge", "vert", "jaune", "bleu", "violet", "turquoise", "blanc"].flatMapBright { $0 + "-vif" }

    private static func digits(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    private static func hexadecimal(_ text: Substring) -> Colour? {
        guard text.utf8.count == 6, text.first?.isHexDigit == true, let number = UInt32(text, radix: 16) else {
            return nil
        }
        return .rgb(UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
    }
}

extension [String] {
    /// The eight names, and after them the eight of the bright ones.
    fileprivate func flatMapBright(_ bright: (String) -> String) -> [String] { self + map(bright) }
}
