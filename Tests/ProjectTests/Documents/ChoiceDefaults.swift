@testable import LIAVVModel

/// Which of its choices a field means when the file does not have the key.
enum ChoiceDefaults {
    /// By structure and key: `` default `open` ``, or `` default `planned`, always written ``.
    static let all: [String: [String: String]] = Dictionary(
        uniqueKeysWithValues: structures.map { ($0.schemaName, of($0)) })

    /// Every structure that has a field with choices.
    private static let structures: [any Structured.Type] = [
        Settings.self, Member.self, Contact.self, Action.self, Scenario.self, Room.self, Layout.self, Meeting.self,
        Event.self, Dependency.self, Contribution.self, Share.self, Attendance.self, AgendaItem.self, Block.self,
        Door.self, Item.self, Zone.self, Waiver.self, Obstacle.self,
    ]

    private static func of<Owner: Structured>(_ type: Owner.Type) -> [String: String] {
        var defaults: [String: String] = [:]
        for case let field in type.fields {
            guard case .choice(let choices) = field.kind else { continue }
            if let written = field.read(Owner())?.text {
                defaults[field.key] = "default `\(written)`, always written"
            } else if let silent = choices.first(where: { isSilent($0.value, field) }) {
                defaults[field.key] = "default `\(silent.value)`"
            }
        }
        return defaults
    }

    /// Whether a field at that value is left out of the file.
    private static func isSilent<Owner>(_ value: String, _ field: Field<Owner>) -> Bool {
        var owner = Owner()
        guard (try? field.write(&owner, .text(value))) != nil else { return false }
        return field.read(owner) == nil
    }
}
