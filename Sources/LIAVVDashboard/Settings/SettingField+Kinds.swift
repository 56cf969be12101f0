import LIAVVModel

extension SettingField {
    /// The longest text that a setting can be.
    static let longest = 1000

    static func flag(
        _ key: String, _ label: Phrase, _ explanation: Phrase, usual: Bool = false,
        _ path: WritableKeyPath<PersonalSettings, Bool> & Sendable
    ) -> SettingField {
        SettingField(key: key, label: label, explanation: explanation, kind: .flag) { settings in
            settings[keyPath: path] == usual ? nil : .flag(settings[keyPath: path])
        } put: { settings, value throws(SettingFault) in
            guard let value else { return settings[keyPath: path] = usual }
            guard case .flag(let flag) = value else { throw .notAFlag }
            settings[keyPath: path] = flag
        }
    }

    static func text(
        _ key: String, _ label: Phrase, _ explanation: Phrase,
        _ path: WritableKeyPath<PersonalSettings, String> & Sendable
    ) -> SettingField {
        SettingField(key: key, label: label, explanation: explanation, kind: .text) { settings in
            settings[keyPath: path].isEmpty ? nil : .text(settings[keyPath: path])
        } put: { settings, value throws(SettingFault) in
            guard let value else { return settings[keyPath: path] = "" }
            guard let text = value.text, text.count <= longest, !text.contains(where: \.isNewline) else {
                throw .notAText
            }
            settings[keyPath: path] = text
        }
    }

    /// A choice of which one is what holds before anyone chose, and is written as nothing.
    static func choice<Chosen: RawRepresentable<String> & Equatable & Sendable>(
        _ key: String, _ label: Phrase, _ explanation: Phrase, usual: Chosen, _ choices: [(Chosen, Phrase)],
        _ path: WritableKeyPath<PersonalSettings, Chosen> & Sendable
    ) -> SettingField {
        let all = choices.map { Choice(value: $0.0.rawValue, label: $0.1) }
        return SettingField(key: key, label: label, explanation: explanation, kind: .choice(all)) { settings in
            settings[keyPath: path] == usual ? nil : .text(settings[keyPath: path].rawValue)
        } put: { settings, value throws(SettingFault) in
            guard let value else { return settings[keyPath: path] = usual }
            settings[keyPath: path] = try chosen(value, all)
        }
    }

    /// The same for what may also be left to the program: nothing chosen is nil.
    static func choice<Chosen: RawRepresentable<String> & Equatable & Sendable>(
        _ key: String, _ label: Phrase, _ explanation: Phrase, none: Phrase, _ choices: [(Chosen, Phrase)],
        _ path: WritableKeyPath<PersonalSettings, Chosen?> & Sendable
    ) -> SettingField {
        let all = [Choice(value: "", label: none)] + choices.map { Choice(value: $0.0.rawValue, label: $0.1) }
        return SettingField(key: key, label: label, explanation: explanation, kind: .choice(all)) { settings in
            settings[keyPath: path].map { .text($0.rawValue) }
        } put: { settings, value throws(SettingFault) in
            guard let value, value.text != "" else { return settings[keyPath: path] = nil }
            settings[keyPath: path] = try chosen(value, all)
        }
    }

    private static func chosen<Chosen: RawRepresentable<String>>(
        _ value: Value, _ choices: [Choice]
    ) throws(SettingFault) -> Chosen {
        let text = value.text ?? "?"
        guard let chosen = Chosen(rawValue: text), choices.contains(where: { $0.value == text }) else {
            throw .notAChoice(text, of: choices.map(\.value).filter { !$0.isEmpty })
        }
        return chosen
    }
}
