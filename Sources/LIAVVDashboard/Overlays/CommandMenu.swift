import LIAVVModel

/// All commands: help and palette in one, searched by typing.
public struct CommandMenu: Sendable {
    var field = Field()
    private(set) var matches: [CommandName] = []
    private(set) var selected = 0

    init(_ state: State) { narrow(state) }

    var current: CommandName? { matches.indices.contains(selected) ? matches[selected] : nil }

    mutating func move(by step: Int) {
        selected = min(max(selected + step, 0), max(0, matches.count - 1))
    }

    mutating func narrow(_ state: State) {
        matches = CommandTable.all.filter { command in
            command.applies(state)
                && (command.label(state.language) + " " + command.description(state.language)).matches(
                    query: field.text)
        }.map(\.name)
        selected = 0
    }
}
