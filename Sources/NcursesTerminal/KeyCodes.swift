import CNcurses
import TerminalCanvas

/// Which keys stand behind the codes and characters that ncurses reads.
enum KeyCodes {
    /// The key of a code, or nothing for one that the dashboard has no use for.
    static func key(_ code: Int32) -> Key? {
        if code > KEY_F0 && code <= KEY_F0 + 24 { return .function(Int(code - KEY_F0)) }
        return table[code]
    }

    /// The key of a character; controls are keys with Control, or keys of their own.
    static func key(_ scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0D: .enter
        case 0x1B: .escape
        case 0..<0x20: .control(control(scalar))
        default: .character(Character(scalar))
        }
    }

    private static func control(_ scalar: Unicode.Scalar) -> Character {
        let letter = Unicode.Scalar(UInt8(scalar.value + 0x40))
        return Character(letter.properties.lowercaseMapping)
    }

    private static let table: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
        KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_IC: .insert, KEY_DC: .delete, KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab,
        nt_key_shift_up: .shiftUp, nt_key_shift_down: .shiftDown,
        KEY_SLEFT: .shiftLeft, KEY_SRIGHT: .shiftRight, KEY_SDC: .delete, KEY_SHOME: .home, KEY_SEND: .end,
        KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown,
    ]
}
