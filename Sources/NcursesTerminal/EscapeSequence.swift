import TerminalCanvas

/// The sequences that terminals send beside what their terminfo entry says.
enum EscapeSequence {
    /// The key with Alt, or the bare key when Alt means nothing to it.
    static func alt(_ scalar: Unicode.Scalar) -> Key {
        if case .character(let character) = KeyCodes.key(scalar) { return .alt(character) }
        return KeyCodes.key(scalar)
    }

    /// The key of `ESC [ parameters final` or `ESC O final`, or nothing for an unknown one.
    static func key(parameters: String, final: Unicode.Scalar) -> Key? {
        let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
        if final == "~" { return numbered(numbers.first ?? 0) }
        guard let key = letters[final] else { return nil }
        // The second number counts from 1 and has a bit for each key held: 1 for Shift. Whatever number it is.
        let isShifted = numbers.count == 2 && (numbers[1] &- 1) & 1 == 1
        return isShifted ? shifted[key] ?? key : key
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    private static let letters: [Unicode.Scalar: Key] = [
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab, "M": .enter,
        "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    ]

    private static let shifted: [Key: Key] = [
        .up: .shiftUp, .down: .shiftDown, .left: .shiftLeft, .right: .shiftRight,
    ]
}
