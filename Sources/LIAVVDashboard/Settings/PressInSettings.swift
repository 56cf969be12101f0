import LIAVVModel
import TerminalCanvas

extension State {
    mutating func press(_ key: Key, in card: SettingsCard) -> [Effect] {
        var card = card
        var effects: [Effect] = []
        switch card.mode {
        case .choosing: effects = choose(key, &card)
        case .typing(var field):
            if key == .escape || key == .control("c") {
                (card.mode, card.note) = (.choosing, nil)
            } else if key == .enter {
                effects = set(field.text, &card)
                if card.note == nil { card.mode = .choosing }
            } else if field.press(key) {
                (card.mode, card.note) = (.typing(field), nil)
            }
        case .listening: effects = listen(key, &card)
        }
        // Choosing a member lies over the card.
        let place = overlays.last.map { if case .members = $0 { overlays.count - 1 } else { overlays.count } }
        overlays.insert(.settings(card), at: place ?? 0)
        return effects
    }

    private mutating func choose(_ key: Key, _ card: inout SettingsCard) -> [Effect] {
        if let step = Self.step(key) {
            card.move(by: step)
            return []
        }
        switch key {
        case .home: card.move(by: -1000)
        case .end: card.move(by: 1000)
        case .left: return turn(-1, &card)
        case .right, .character(" "): return turn(1, &card)
        case .delete, .backspace, .function(8): return set("", &card)
        case .enter, .character("e"), .function(2): return open(&card)
        default: break
        }
        return []
    }

    /// Takes the next of the values that there are.
    private mutating func turn(_ step: Int, _ card: inout SettingsCard) -> [Effect] {
        guard case .field(let field) = card.current else { return [] }
        switch field.kind {
        case .flag: return set(field.text(in: settings) == "true" ? "non" : "oui", &card)
        case .choice(let choices):
            let place = choices.firstIndex { $0.value == field.text(in: settings) } ?? 0
            return set(choices[(place + step + choices.count) % choices.count].value, &card)
        case .text, .entries: return []
        }
    }

    /// Starts to type, to listen for a key, or to look for a member; takes the next value where there are few.
    private mutating func open(_ card: inout SettingsCard) -> [Effect] {
        card.note = nil
        switch card.current {
        case .heading: return []
        case .field(let field):
            if field.key == "member", !laboratory.members.isEmpty {
                overlays.append(.members(MemberPicker(self, purpose: .identify)))
            } else if case .text = field.kind {
                card.mode = .typing(Field(field.text(in: settings)))
            } else {
                return turn(1, &card)
            }
        case .entry(_, let entries, let name):
            if card.current.command == nil {
                let text = entries.value(of: name, in: settings)?.text
                card.mode = .typing(Field(text ?? entries.usual(name)))
            } else {
                card.mode = .listening
            }
        }
        return []
    }

    /// Gives the selected setting a value; the card says why when it cannot have it.
    private mutating func set(_ text: String, _ card: inout SettingsCard) -> [Effect] {
        guard let path = card.current.path else { return [] }
        var settings = settings
        do throws(SettingFault) {
            try SettingField.set(path, to: text.trimmed, in: &settings)
        } catch {
            card.note = error.phrase
            return []
        }
        card.note = nil
        let effects = take(settings)
        noteClashes(&card)
        return effects
    }

    /// Gives the command the key, or takes it from it; Escape ends.
    private mutating func listen(_ key: Key, _ card: inout SettingsCard) -> [Effect] {
        guard key != .escape, let command = card.current.command else {
            (card.mode, card.note) = (.choosing, nil)
            return []
        }
        guard !Keymap.fixed.contains(key) else {
            card.note = SettingFault.fixedKey(key.label(language)).phrase
            return []
        }
        var keys = keymap.chosen[command.name] ?? command.keys
        if let place = keys.firstIndex(of: key) { keys.remove(at: place) } else { keys.insert(key, at: 0) }
        var settings = settings
        settings.keys[command.name] = keys == command.keys ? nil : keys
        if keys.isEmpty, [.commands, .quit].contains(command.name) { settings.keys[command.name] = nil }
        let effects = take(settings)
        noteClashes(&card)
        return effects
    }

    private func noteClashes(_ card: inout SettingsCard) {
        guard card.current.command != nil else { return }
        card.note = KeymapCheck(keymap).phrases(about: card.current.command?.name).first
    }
}
