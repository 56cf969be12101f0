import LIAVVModel
import TerminalCanvas

/// Which keys give which commands: the usual ones, and over them those that someone chose.
public struct Keymap: Sendable, Equatable {
    /// The keys of commands that have others than the usual ones.
    public let chosen: [CommandName: [Key]]

    /// The usual keys, but for these commands.
    public init(_ chosen: [CommandName: [Key]] = [:]) { self.chosen = chosen }

    /// Keys that mean the same everywhere: a command that has one keeps it, and no other can have it.
    public static let fixed: Set<Key> = [
        .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .shiftUp,
        .shiftDown, .shiftLeft, .shiftRight,
    ]

    /// The keys of a command, the one to show first.
    public func keys(of command: Command) -> [Key] {
        guard let chosen = chosen[command.name] else { return command.keys }
        return chosen + command.keys.filter { Self.fixed.contains($0) && !chosen.contains($0) }
    }

    /// Whether someone chose that key for that command.
    func isChosen(_ key: Key, for name: CommandName) -> Bool { chosen[name]?.contains(key) ?? false }

    /// The keys that a value of the settings lists; nil for none: the usual ones.
    ///
    /// - Throws: the first name that is none, or that of a fixed key which the command does not have.
    static func keys(from value: Value?, of command: Command) throws(SettingFault) -> [Key]? {
        guard let value else { return nil }
        let names = value.list.map { $0.map(\.text) } ?? value.text.map { $0.split(separator: " ").map(String.init) }
        guard let names else { throw .notAList }
        var keys: [Key] = []
        for name in names {
            guard let name else { throw .notAList }
            guard let key = Key(name: name) ?? Key(label: name) else { throw .unknownKey(name) }
            guard !fixed.contains(key) || command.keys.contains(key) else { throw .fixedKey(name) }
            if !keys.contains(key) { keys.append(key) }
        }
        // Without its way in, nobody finds the way out.
        return keys.isEmpty && [.commands, .quit].contains(command.name) ? nil : keys
    }
}

extension Key {
    /// The key that is called so on a keyboard, in either language: `Suppr`, `Ctrl-Z`.
    init?(label: String) {
        let candidates: [Key] =
            [
                .delete, .insert, .backspace, .enter, .escape, .tab, .backTab, .home, .end, .pageUp, .pageDown,
                .character(" "),
            ] + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
        let found = candidates.first { key in
            Language.allCases.contains { key.label($0).lowercased() == label.lowercased() }
        }
        guard let found else { return nil }
        self = found
    }
}
