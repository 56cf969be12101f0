import LIAVVModel
import TerminalCanvas

extension State {
    /// The passage whose words can be changed: the one under the cursor, on the minutes.
    var editablePassage: Target? {
        guard isOnMinutes, let target = currentPassage, let reference = PassageReference(target),
            laboratory.passage(reference) != nil
        else { return nil }
        return target
    }
}

extension Block {
    /// What the form of a passage shows: its words and who said them; what became of it has keys of its own.
    static let formKeys: Set<String> = ["kind", "text", "speaker", "members", "group"]
}
