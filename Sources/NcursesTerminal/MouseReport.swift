import TerminalCanvas

/// One report of the mouse, as the terminal sends it.
struct MouseReport {
    /// The button's number, with bits for modifiers, for movement and for the wheel.
    private let code: Int
    /// The cell, zero-based.
    let point: Point
    /// Whether a button came up.
    let isRelease: Bool

    /// Reads a report in decimal numbers; nothing when it is malformed.
    init?(parameters: String, final: Unicode.Scalar) {
        let numbers = parameters.split(separator: ";").compactMap { Int($0) }
        guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }), final == "M" || final == "m" else { return nil }
        code = numbers[0]
        point = Point(column: max(0, numbers[1] - 1), row: max(0, numbers[2] - 1))
        isRelease = final == "m"
    }

    /// Reads a report of three bytes, each already less 32.
    init?(old values: [Int]) {
        guard values.count == 3, values.allSatisfy({ $0 >= 0 }), values[1] > 0, values[2] > 0 else { return nil }
        code = values[0]
        point = Point(column: values[1] - 1, row: values[2] - 1)
        isRelease = values[0] & 0x43 == 3
    }

    /// Whether the mouse moved.
    var isMotion: Bool { code & 0x20 != 0 }

    /// Where the wheel turned, when it did; sideways does not count.
    var wheel: Mouse.Kind? {
        guard code & 0x40 != 0 else { return nil }
        return code & 3 == 0 ? .wheelUp : code & 3 == 1 ? .wheelDown : nil
    }

    /// Which button it is about; nothing when the terminal does not say, or for one that a mouse seldom has.
    var button: Mouse.Button? {
        guard code & 0xC0 == 0 else { return nil }
        switch code & 3 {
        case 0: return .left
        case 1: return .middle
        case 2: return .right
        default: return nil
        }
    }
}
