import LIAVVModel
import TerminalCanvas

/// Every setting with its value, to be changed in place.
public struct SettingsCard: Sendable {
    /// A line that can be selected, or a heading.
    enum Row: Sendable {
        case heading(Phrase)
        case field(SettingField)
        /// A name in a dictionary of settings.
        case entry(SettingField, SettingEntries, String)
    }

    /// What the keys do now.
    enum Mode: Sendable {
        case choosing
        /// Text is typed.
        case typing(Field)
        /// The next key is one of the command's.
        case listening
    }

    let rows: [Row]
    private(set) var selected = 1
    var mode = Mode.choosing
    /// What there is to know about what was just done.
    var note: Phrase?

    init() {
        var rows: [Row] = [.heading(Phrase("Réglages", "Settings"))]
        for field in SettingField.all {
            if case .entries(let entries) = field.kind {
                rows.append(.heading(field.label))
                rows += entries.names.map { .entry(field, entries, $0) }
            } else {
                rows.append(.field(field))
            }
        }
        self.rows = rows
    }

    var current: Row { rows[selected] }

    var isChoosing: Bool { if case .choosing = mode { true } else { false } }

    /// Puts pasted text where text is typed.
    mutating func insert(_ text: String) {
        guard case .typing(var field) = mode else { return }
        field.insert(text)
        mode = .typing(field)
    }

    mutating func move(by step: Int) {
        var place = min(max(selected + step, 1), rows.count - 1)
        if case .heading = rows[place] { place += step < 0 ? -1 : 1 }
        selected = max(1, place)
        note = nil
    }
}

extension SettingsCard.Row {
    /// Where it stands in the file: `theme`, `keys.assign`.
    var path: String? {
        switch self {
        case .heading: nil
        case .field(let field): field.key
        case .entry(let field, _, let name): field.key + "." + name
        }
    }

    /// The command whose keys it is about.
    var command: Command? {
        guard case .entry(let field, _, let name) = self, field.key == "keys" else { return nil }
        return CommandName(rawValue: name).flatMap(CommandTable.row)
    }
}
