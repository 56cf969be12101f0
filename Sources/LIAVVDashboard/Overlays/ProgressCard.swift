import LIAVVModel
import TerminalCanvas

/// How the roadmap grows and is worked off, up to the event.
public struct ProgressCard: Sendable {
    let burnUp: BurnUp

    init(_ state: State) { burnUp = state.laboratory.burnUp(today: state.today) }
}

extension State {
    /// Enter and its own key close the card; undo and redo work in it, and there is nothing to move.
    mutating func press(_ key: Key, in card: ProgressCard) -> [Effect] {
        guard let name = CommandTable.command(for: key, in: self), [.undo, .redo].contains(name) else {
            if key != .enter, name(of: key) != .progress { overlays.append(.progress(card)) }
            return []
        }
        let effects = run(name)
        overlays.append(.progress(ProgressCard(self)))
        return effects
    }

    private func name(of key: Key) -> CommandName? { CommandTable.command(for: key, in: self) }
}
