import LIAVVModel
import TerminalCanvas

extension SettingField {
    /// Looks of one's own.
    static let styles = entries(
        "styles", Phrase("couleurs à moi", "colours of my own"),
        Phrase(
            "Pour un nom de style, des attributs (bold, dim, underline, reverse) et une couleur\u{A0}: un nom, 0 à 255 ou #rrggbb, puis «\u{A0}on\u{A0}» et celle du fond.",
            "For the name of a style, attributes (bold, dim, underline, reverse) and a colour: a name, 0 to 255 or #rrggbb, then “on” and that of the background."
        ),
        SettingEntries(
            names: Style.Role.allCases.map(\.name), label: { Style.Role(name: $0)?.label ?? Phrase(verbatim: $0) },
            usual: { Style.Role(name: $0).map { Theme()[role: $0].text } ?? "" },
            get: { settings, name in Style.Role(name: name).flatMap { settings.styles[$0] }.map { .text($0.text) } }
        ) { settings, name, value throws(SettingFault) in
            guard let role = Style.Role(name: name) else { throw .unknownStyle(name) }
            guard let value else { return settings.styles[role] = nil }
            guard let text = value.text else { throw .notAText }
            do throws(Look.Unknown) {
                settings.styles[role] = try Look(text: text)
            } catch {
                throw .unknownLook(error.word)
            }
        }
    ) { $0.styles = [:] }

    /// Keys of one's own.
    static let keys = entries(
        "keys", Phrase("touches à moi", "keys of my own"),
        Phrase(
            "Pour un nom de commande, la liste de ses touches\u{A0}: «\u{A0}a\u{A0}», «\u{A0}F4\u{A0}», «\u{A0}C-z\u{A0}» (Ctrl-Z), «\u{A0}Delete\u{A0}». Une liste vide n’en laisse aucune\u{A0}: reste la palette.",
            "For the name of a command, the list of its keys: “a”, “F4”, “C-z” (Ctrl-Z), “Delete”. An empty list leaves none: the palette remains."
        ),
        SettingEntries(
            names: CommandTable.all.map(\.name.rawValue),
            label: { name in CommandName(rawValue: name).flatMap(CommandTable.row)?.label ?? Phrase(verbatim: name) },
            usual: { name in
                let row = CommandName(rawValue: name).flatMap(CommandTable.row)
                return row?.keys.map(\.name).joined(separator: " ") ?? ""
            },
            get: { settings, name in
                CommandName(rawValue: name).flatMap { settings.keys[$0] }.map { .list($0.map { .text($0.name) }) }
            }
        ) { settings, name, value throws(SettingFault) in
            guard let command = CommandName(rawValue: name).flatMap(CommandTable.row) else {
                throw .unknownCommand(name)
            }
            settings.keys[command.name] = try Keymap.keys(from: value, of: command)
        }
    ) { $0.keys = [:] }

    private static func entries(
        _ key: String, _ label: Phrase, _ explanation: Phrase, _ entries: SettingEntries,
        clear: @escaping @Sendable (inout PersonalSettings) -> Void
    ) -> SettingField {
        SettingField(key: key, label: label, explanation: explanation, kind: .entries(entries)) { settings in
            let values = entries.names.compactMap { name in entries.get(settings, name).map { (name, $0) } }
            return values.isEmpty ? nil : .record(Dictionary(values, uniquingKeysWith: { first, _ in first }))
        } put: { settings, value throws(SettingFault) in
            guard let value else { return clear(&settings) }
            guard let record = value.record else { throw .notADictionary }
            for name in record.keys.sorted() { try entries.put(&settings, name, record[name]) }
        }
    }
}

extension Style.Role {
    /// What it is for.
    var label: Phrase {
        switch self {
        case .plain: Phrase("texte", "text")
        case .muted: Phrase("texte secondaire", "secondary text")
        case .strong: Phrase("texte appuyé", "text that stands out")
        case .title: Phrase("titre", "heading")
        case .accent: Phrase("ce qui attire l’œil", "what draws the eye")
        case .key: Phrase("nom d’une touche", "name of a key")
        case .good: Phrase("ce qui va bien", "what is well")
        case .warning: Phrase("à surveiller", "to be watched")
        case .bad: Phrase("ce qui ne va pas", "what is wrong")
        case .found: Phrase("mots trouvés", "words found")
        case .info: Phrase("bon à savoir", "worth knowing")
        case .border: Phrase("cadre", "frame")
        case .focusedBorder: Phrase("cadre actif", "frame with the focus")
        case .header: Phrase("tête de colonne", "column heading")
        case .tab: Phrase("onglet", "tab")
        case .activeTab: Phrase("onglet ouvert", "open tab")
        case .footer: Phrase("aide du bas", "hints at the bottom")
        case .input: Phrase("champ de saisie", "text field")
        case .banner: Phrase("bandeau", "banner")
        case .wall: Phrase("mur", "wall")
        case .door: Phrase("porte", "door")
        case .stand: Phrase("stand", "stand")
        case .furniture: Phrase("mobilier", "furniture")
        }
    }
}
