import LIAVVModel

/// Settings as people type and read them.
extension SettingField {
    /// Gives a setting the value that was typed, at `theme` or `keys.assign`; an empty one: as before anyone chose.
    ///
    /// - Throws: that there is no such setting, or why it cannot have that value.
    public static func set(
        _ path: String, to text: String, in settings: inout PersonalSettings
    ) throws(SettingFault) {
        let (field, name) = try find(path)
        guard case .entries(let entries) = field.kind else {
            return try field.set(try field.value(typed: text), in: &settings)
        }
        guard let name else {
            guard text.isEmpty else { throw .notADictionary }
            return try field.set(nil, in: &settings)
        }
        let value: Value? = text.isEmpty ? nil : .text(text == "-" ? "" : text)
        try entries.set(value, of: name, in: &settings)
    }

    /// The value at `theme` or `keys.assign`, as it is typed; the usual one where nobody chose.
    public static func text(at path: String, in settings: PersonalSettings) throws(SettingFault) -> String {
        let (field, name) = try find(path)
        guard case .entries(let entries) = field.kind, let name else { return field.text(in: settings) }
        return entries.value(of: name, in: settings).map(Self.text) ?? entries.usual(name)
    }

    /// Takes out of a file what stands at a path and could not be used, once someone chose there.
    public static func forget(_ path: String, in file: inout [String: Value], unlessIn settings: PersonalSettings) {
        guard let (field, name) = try? find(path) else { return }
        guard case .entries(let entries) = field.kind, let name else {
            return file[field.key] = field.value(in: settings)
        }
        guard var record = file[field.key]?.record else { return }
        record[name] = entries.value(of: name, in: settings)
        file[field.key] = record.isEmpty ? nil : .record(record)
    }

    /// The value as it is typed.
    public func text(in settings: PersonalSettings) -> String {
        if case .flag = kind {
            let usual = key == "mouse"
            guard case .flag(let flag)? = value(in: settings) else { return usual ? "true" : "false" }
            return flag ? "true" : "false"
        }
        guard let value = value(in: settings) else {
            guard case .choice(let choices) = kind, choices.first?.value != "" else { return "" }
            return choices.first?.value ?? ""
        }
        guard let record = value.record else { return Self.text(value) }
        return record.keys.sorted().map { "\($0)=\(record[$0].map(Self.text) ?? "")" }.joined(separator: ", ")
    }

    /// The value as people read it.
    public func words(in settings: PersonalSettings) -> Phrase {
        let text = text(in: settings)
        switch kind {
        case .flag: return text == "true" ? Phrase("oui", "yes") : Phrase("non", "no")
        case .choice(let choices): return choices.first { $0.value == text }?.label ?? Phrase(verbatim: text)
        case .text: return text.isEmpty ? Phrase("—", "—") : Phrase(verbatim: text)
        case .entries(let entries):
            let count = entries.names.count { entries.value(of: $0, in: settings) != nil }
            return count == 0
                ? Phrase("celles d’origine", "the usual ones") : Phrase("\(count) à vous", "\(count) of yours")
        }
    }

    private static func find(_ path: String) throws(SettingFault) -> (SettingField, String?) {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard let key = parts.first, let field = named(key) else { throw .unknownSetting(path) }
        guard parts.count == 2 else { return (field, nil) }
        guard case .entries(let entries) = field.kind else { throw .unknownSetting(path) }
        guard entries.names.contains(parts[1]) else {
            throw key == "keys" ? .unknownCommand(parts[1]) : .unknownStyle(parts[1])
        }
        return (field, parts[1])
    }

    private func value(typed text: String) throws(SettingFault) -> Value? {
        guard !text.isEmpty else { return nil }
        switch kind {
        case .flag:
            switch text.folded {
            case "oui", "yes", "true", "vrai", "1": return .flag(true)
            case "non", "no", "false", "faux", "0": return .flag(false)
            default: throw .notAFlag
            }
        case .choice(let choices):
            let asked = choices.first { choice in
                [choice.value, choice.label.fr, choice.label.en].contains { $0.folded == text.folded }
            }
            return .text(asked?.value ?? text)
        case .text, .entries: return .text(text)
        }
    }

    private static func text(_ value: Value) -> String {
        value.text ?? value.list?.map { $0.text ?? "?" }.joined(separator: " ") ?? "?"
    }
}
