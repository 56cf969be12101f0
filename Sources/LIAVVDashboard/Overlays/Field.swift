import LIAVVModel
import TerminalCanvas

/// One line of text being typed.
public struct Field: Sendable, Equatable {
    private(set) var characters: [Character]
    private(set) var cursor: Int
    /// Far more than any field takes, so that what is too long is refused in words, and never cut without any.
    static let longest = 10_000

    init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }
    /// Whether the cursor stands after all that was typed.
    var isAtEnd: Bool { cursor == characters.count }
    /// The columns before the cursor.
    var columnsBefore: Int { TextWidth.columns(of: String(characters[..<cursor])) }

    /// Takes a key; false when it is not one of editing.
    mutating func press(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace: remove(at: cursor - 1)
        case .delete where cursor < characters.count: remove(at: cursor)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .control("u"): self = Field()
        case .control("k"): characters.removeSubrange(cursor...)
        case .control("w"): removeWord()
        default: return false
        }
        return true
    }

    /// Puts text in at the cursor: one line of it, without control characters.
    mutating func insert(_ text: String) {
        let plain = text.map { $0.isWhitespace ? " " : $0 }
            .filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
        let room = max(0, Self.longest - characters.count)
        characters.insert(contentsOf: plain.prefix(room), at: cursor)
        cursor += min(plain.count, room)
    }

    /// Puts other text in the place of some, and the cursor after it.
    mutating func replace(_ range: Range<Int>, with text: String) {
        let range = range.clamped(to: 0..<characters.count)
        characters.removeSubrange(range)
        cursor = range.lowerBound
        insert(text)
    }

    mutating func moveCursor(to place: Int) { cursor = min(max(place, 0), characters.count) }

    private mutating func remove(at place: Int) {
        guard characters.indices.contains(place) else { return }
        characters.remove(at: place)
        cursor = place
    }

    private mutating func removeWord() {
        while cursor > 0, characters[cursor - 1] == " " { remove(at: cursor - 1) }
        while cursor > 0, characters[cursor - 1] != " " { remove(at: cursor - 1) }
    }
}
