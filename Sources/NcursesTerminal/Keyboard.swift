import CNcurses

/// What is read at once: a key that has a code, or a character.
enum Stroke: Equatable {
    case code(Int32)
    case character(Unicode.Scalar)
}

/// Reads bytes and key codes from ncurses, and makes characters of the bytes.
///
/// `wget_wch` would decode them too, but loses what follows a byte that is not UTF-8.
struct Keyboard {
    /// Milliseconds given to the rest of a character or sequence whose first byte has come.
    static let patience: Int32 = 25

    private let handle: UnsafeMutableRawPointer?
    private var pushedBack: Int32?

    /// Opens the keyboard of the terminal that was just opened.
    ///
    /// The sequences come after the keypad's own: ncurses keeps eight mouse events at most and joins those that come
    /// at once, so it must never see any.
    init() {
        handle = nt_open_keyboard()
        define_key(Modes.pasteBegin, nt_key_paste_begin)
        define_key(Modes.pasteEnd, nt_key_paste_end)
        define_key(Modes.mouse, nt_key_mouse)
        define_key(Modes.oldMouse, nt_key_old_mouse)
    }

    /// Gives the keyboard back.
    func close() {
        nt_close_keyboard(handle)
    }

    /// The next stroke, when one comes within the delay in milliseconds.
    mutating func read(delay: Int32) -> Stroke? {
        let value = pushedBack ?? nt_read_key(handle, delay)
        pushedBack = nil
        switch value {
        case ..<0: return nil
        case 0..<0x80: return .character(Unicode.Scalar(UInt8(value)))
        case 0x80...0xFF: return .character(readCharacter(startingWith: UInt8(value)))
        default: return .code(value)
        }
    }

    /// Reads the bytes that belong to the first one; the replacement character stands for what is not UTF-8.
    private mutating func readCharacter(startingWith first: UInt8) -> Unicode.Scalar {
        var bytes = [first]
        let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        while bytes.count < count {
            let value = nt_read_key(handle, Self.patience)
            guard (0x80...0xBF).contains(value) else {
                pushedBack = value < 0 ? nil : value
                break
            }
            bytes.append(UInt8(value))
        }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }
}
