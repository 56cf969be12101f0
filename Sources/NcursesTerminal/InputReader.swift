import CNcurses
import TerminalCanvas

/// Reads keys, the mouse and pastes from ncurses and tells them as events.
struct InputReader {
    private var keyboard = Keyboard()
    private var mouse = MouseReader()
    private var waiting: [Event] = []

    /// Gives the keyboard back.
    func close() {
        keyboard.close()
    }

    /// The next event, when one comes within the delay in milliseconds.
    mutating func next(delay: Int32) -> Event? {
        if !waiting.isEmpty { return waiting.removeFirst() }
        var delay = delay
        while let stroke = keyboard.read(delay: delay) {
            delay = 0
            waiting += events(of: stroke)
            if !waiting.isEmpty { return waiting.removeFirst() }
        }
        return nil
    }

    private mutating func events(of stroke: Stroke) -> [Event] {
        switch stroke {
        case .code(nt_key_mouse): return report()
        case .code(nt_key_old_mouse): return oldReport()
        case .code(nt_key_paste_begin): return [.paste(readPaste())]
        case .code(let code): return KeyCodes.key(code).map { [.key($0)] } ?? []
        case .character("\u{1B}"): return afterEscape()
        case .character(let scalar): return [.key(KeyCodes.key(scalar))]
        }
    }

    /// What follows at once belongs to Escape: Alt with a key, or a sequence that terminfo does not know.
    private mutating func afterEscape() -> [Event] {
        switch keyboard.read(delay: 0) {
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
        while parameters.utf8.count < 64, case .character(let scalar)? = keyboard.read(delay: 0) {
            if scalar.value >= 0x40 && !(scalar == "[" && parameters.isEmpty) {
                return EscapeSequence.key(parameters: parameters, final: scalar).map { [.key($0)] } ?? []
            }
            parameters.unicodeScalars.append(scalar)
        }
        return parameters.isEmpty ? [.key(.alt(Character(opening)))] : []
    }

    /// The rest of `ESC [ < button ; column ; row M`, with `m` for a release.
    private mutating func report() -> [Event] {
        var text = ""
        while text.utf8.count < 32, case .character(let scalar)? = keyboard.read(delay: Keyboard.patience) {
            if scalar.value >= 0x40 { return mouse.events(of: MouseReport(parameters: text, final: scalar)) }
            text.unicodeScalars.append(scalar)
        }
        return []
    }

    /// The three bytes behind `ESC [ M`; beyond column 95 they are no text any more, and the report is passed over.
    private mutating func oldReport() -> [Event] {
        var values: [Int] = []
        while values.count < 3, case .character(let scalar)? = keyboard.read(delay: Keyboard.patience) {
            values.append(Int(scalar.value) - 32)
        }
        return mouse.events(of: MouseReport(old: values))
    }

    private mutating func readPaste() -> String {
        var paste = Paste()
        // A terminal that forgets the closing mark must not hold the keyboard for ever.
        while let stroke = keyboard.read(delay: 1000), stroke != .code(nt_key_paste_end) {
            if case .character(let scalar) = stroke { paste.append(scalar) }
        }
        return paste.text
    }
}
