import LIAVVModel
import TerminalCanvas

/// One row of the command table: it feeds dispatch, footer, help, palette and `docs/keys.md`.
public struct Command: Sendable {
    /// Its name.
    public let name: CommandName
    /// The keys that give it, the one to show first.
    public let keys: [Key]
    /// A word or two, for the footer.
    public let label: Phrase
    /// A sentence, for the help and the documents.
    public let description: Phrase
    /// How early it stands in the footer; nil: not there.
    let footer: Int?
    private let present: (@Sendable (State) -> Phrase?)?
    private let obstacle: @Sendable (State) -> Phrase?
    /// Whether it has any sense here at all; where it has none, its keys are free for another command.
    let applies: @Sendable (State) -> Bool

    init(
        _ name: CommandName, _ keys: [Key], _ label: Phrase, _ description: Phrase, footer: Int? = nil,
        now present: (@Sendable (State) -> Phrase?)? = nil,
        applies: @escaping @Sendable (State) -> Bool = { _ in true },
        disabled: @escaping @Sendable (State) -> Phrase? = { _ in nil }
    ) {
        self.name = name
        self.keys = keys
        self.label = label
        self.description = description
        self.footer = footer
        self.applies = applies
        self.present = present
        obstacle = disabled
    }

    /// A word or two for what it does now, where that turns with what is selected.
    func label(_ state: State) -> Phrase { present?(state) ?? label }

    /// Why it cannot be used now; nil: it can.
    func disabled(_ state: State) -> Phrase? {
        state.isReadOnly && name.changesRecords ? Words.readOnly : obstacle(state)
    }
}
