import CNcurses
import TerminalCanvas

/// Reads keys, the mouse and pastes from ncurses and tells them as events.
struct InputReader {
    /// Milliseconds given to the rest of a character or sequence whose first byte has come.
    static let patience: Int32 = 25

    private let keyboard: UnsafeMutableRawPointer?
    private var mouse = MouseReader()
    private var waiting: [Event] = []

    /// Makes a reader on the terminal that was just opened.
    init() {
        keyboard = nt_open_keyboard()
    }

    /// Gives the keyboard back.
    func close() {
        nt_close_keyboard(keyboard)
    }

    /// The next event, when one comes within the delay in milliseconds.
    mutating func next(delay: Int32) -> Event? {
        if !waiting.isEmpty { return waiting.removeFirst() }
        var delay = delay
        while let stroke = read(delay: delay) {
            delay = 0
            waiting += events(of: stroke)
            if !waiting.isEmpty { return waiting.removeFirst() }
        }
        return nil
    }

    private mutating func events(of stroke: Stroke) -> [Event] {
        switch stroke {
        case .code(KEY_MOUSE): return mouse.next()
        case .code(nt_key_paste_begin): return [.paste(readPaste())]
        case .code(let code): return KeyCodes.key(code).map { [.key($0)] } ?? []
        case .character("\u{1B}"): return afterEscape()
        case .character(let scalar): return [.key(KeyCodes.key(scalar))]
        }
    }

    /// What follows at once belongs to Escape: Alt with a key, or a sequence that terminfo does not know.
    private mutating func afterEscape() -> [Event] {
        switch read(delay: 0) {
        case nil: return [.key(.escape)]
        case .character("\u{1B}"): return [.key(.escape)] + afterEscape()
        case .character("["): return sequence(opening: "[")
        case .character("O"): return sequence(opening: "O")
        case .character(let scalar): return [.key(EscapeSequence.alt(scalar))]
        case .some(let stroke): return events(of: stroke)
        }
    }

    /// Reads a control sequence to its end, so that its letters are never taken for commands.
    private mutating func sequence(opening: Unicode.Scalar) -> [Event] {
        var parameters = ""
        while parameters.utf8.count < 64, case .character(let scalar)? = read(delay: 0) {
            if scalar.value >= 0x40 && !(scalar == "[" && parameters.isEmpty) {
                return EscapeSequence.key(parameters: parameters, final: scalar).map { [.key($0)] } ?? []
            }
            parameters.unicodeScalars.append(scalar)
        }
        return parameters.isEmpty ? [.key(.alt(Character(opening)))] : []
    }

    private mutating func readPaste() -> String {
        var paste = Paste()
        // A terminal that forgets the closing mark must not hold the keyboard for ever.
        while let stroke = read(delay: 1000), stroke != .code(nt_key_paste_end) {
            if case .character(let scalar) = stroke { paste.append(scalar) }
        }
        return paste.text
    }

    private func read(delay: Int32) -> Stroke? {
        var value: wint_t = 0
        switch nt_read_key(keyboard, delay, &value) {
        case KEY_CODE_YES: return .code(Int32(bitPattern: value))
        case OK: return .character(Unicode.Scalar(value) ?? "\u{FFFD}")
        default: return nil
        }
    }
}

/// What ncurses reads at once: a key that has a code, or a character.
enum Stroke: Equatable {
    case code(Int32)
    case character(Unicode.Scalar)
}
