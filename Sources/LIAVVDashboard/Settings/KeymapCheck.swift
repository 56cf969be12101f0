import LIAVVModel
import TerminalCanvas

/// What a member's own keys lead to: keys that two commands want in the same place, commands that have none left.
public struct KeymapCheck: Sendable {
    /// A key that a command was given and others have in a place where both can be used.
    public struct Clash: Hashable, Sendable {
        /// The key.
        public let key: Key
        /// The command that gets it.
        public let command: CommandName
        /// The ones that do not any more, where both can be used.
        public let others: [CommandName]
    }

    /// The clashes, in the order of the command table.
    public let clashes: [Clash]
    /// The commands that no letter and no function key gives any more.
    public let silent: [CommandName]

    /// Looks at the keys of every command that someone gave others.
    public init(_ keymap: Keymap) {
        let given = CommandTable.all.filter { keymap.chosen[$0.name] != nil }
        clashes = given.flatMap { Self.clashes(of: $0, keymap) }
        silent = given.filter { command in !keymap.keys(of: command).contains(where: \.isWithinReach) }.map(\.name)
            .filter { name in CommandTable.row(name)?.keys.contains(where: \.isWithinReach) ?? false }
    }

    private static func clashes(of command: Command, _ keymap: Keymap) -> [Clash] {
        (keymap.chosen[command.name] ?? []).compactMap { key in
            let others = CommandTable.all.filter { other in
                other.name != command.name && keymap.keys(of: other).contains(key)
                    && !(keymap.isChosen(key, for: other.name) && isBefore(other.name, command.name))
                    && CommandPlaces.share(command.name, other.name)
                    && !(command.keys.contains(key) && other.keys.contains(key))
            }
            return others.isEmpty ? nil : Clash(key: key, command: command.name, others: others.map(\.name))
        }
    }

    /// Of two that someone gave the same key, the first in the table gets it.
    private static func isBefore(_ name: CommandName, _ other: CommandName) -> Bool {
        let names = CommandTable.all.map(\.name)
        return (names.firstIndex(of: name) ?? 0) < (names.firstIndex(of: other) ?? 0)
    }

    /// One sentence for each thing to know, about one command or about all.
    public func phrases(about command: CommandName? = nil) -> [Phrase] {
        let clashes = clashes.filter { command == nil || $0.command == command }
        let silent = silent.filter { command == nil || $0 == command }
        return clashes.map { clash in
            let names = clash.others.map { Self.label($0) }
            let fr = names.map { "«\u{A0}\($0.fr)\u{A0}»" }.joined(separator: ", ")
            let en = names.map { "“\($0.en)”" }.joined(separator: ", ")
            let (key, label) = (clash.key, Self.label(clash.command))
            return Phrase(
                "La touche \(key.label(.french)) sert à «\u{A0}\(label.fr)\u{A0}», et plus à \(fr) là où les deux se peuvent.",
                "Key \(key.label(.english)) is for “\(label.en)”, and no longer for \(en) where both can be used.")
        }
            + silent.map { name in
                Phrase(
                    "Aucune lettre ni touche de fonction ne donne plus «\u{A0}\(Self.label(name).fr)\u{A0}»\u{A0}; la palette le fait.",
                    "No letter and no function key gives “\(Self.label(name).en)” any more; the palette does.")
            }
    }

    private static func label(_ name: CommandName) -> Phrase {
        CommandTable.row(name)?.label ?? Phrase(verbatim: name.rawValue)
    }
}

extension Key {
    /// Whether it is a letter, a sign or a function key.
    var isWithinReach: Bool {
        switch self {
        case .character, .function: true
        default: false
        }
    }
}
