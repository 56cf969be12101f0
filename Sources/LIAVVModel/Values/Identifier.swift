/// The name of a record for ever: also its file name without the extension.
///
/// Lower-case ASCII letters, digits and hyphens, 1 to 100 of them, not starting with a hyphen. Nothing else
/// is ever used to build a path, so that no record can name a file outside its folder.
public struct Identifier: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The characters themselves.
    public let text: String

    /// Nil when `text` could not be a file name that is safe everywhere.
    public init?(_ text: String) {
        guard Self.isValid(text) else { return nil }
        self.text = text
    }

    /// A name that this project itself gives, without the four random characters.
    init(slugWithoutSuffix title: String) {
        self.init(checked: Self.slug(title))
    }

    fileprivate init(checked text: String) {
        self.text = text
    }

    /// What identifies nothing: the value of a reference that has not been set yet.
    public static let none = Identifier(checked: "")

    /// The same as text.
    public var description: String { text }

    /// By their bytes, as every locale sorts them.
    public static func < (a: Identifier, b: Identifier) -> Bool { a.text < b.text }

    private static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (1...100).contains(bytes.count), bytes.first != UInt8(ascii: "-") else { return false }
        return bytes.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
    }
}

extension Identifier {
    /// A slug of a title plus four random characters: `reserver-le-kiosque-7f3k`.
    ///
    /// - Parameters:
    ///   - title: any text; what is not a letter or a digit becomes a hyphen, at most 40 characters are kept.
    ///   - random: where the four characters come from; injected, so that tests are repeatable.
    public init(slugOf title: String, using random: inout some RandomNumberGenerator) {
        let suffix = (0..<4).map { _ in Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)] }
        self.init(checked: Self.slug(title) + "-" + String(suffix))
    }

    /// The readable half of an identifier: `"Réserver le kiosque !"` gives `reserver-le-kiosque`.
    public static func slug(_ title: String) -> String {
        var words: [Substring] = []
        var room = 40
        for word in title.folded.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) }) {
            guard word.count <= room else {
                if words.isEmpty { words.append(word.prefix(room)) }
                break
            }
            words.append(word)
            room -= word.count + 1
        }
        return words.isEmpty ? "sans-titre" : words.joined(separator: "-")
    }

    // Without the letters and digits that are mistaken for one another on a printed page (0 o, 1 l i).
    fileprivate static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")
}

extension Identifier {
    /// A name that nothing else has: a slug and eight random characters, of which there are 850 thousand million.
    public init(uniqueFor title: String, using random: inout some RandomNumberGenerator) {
        self.init(slugOf: title, using: &random)
        self.init(
            checked: text
                + (0..<4).map { _ in String(Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]) }
                .joined())
    }
}
