import LIAVVModel

/// Something that actions have, of which a filter can ask for one or several.
enum FilterValue: Hashable, Sendable {
    case member(Identifier)
    case scenario(Identifier)
    case phase(String)
    case tag(String)
    case status(Action.Status)

    /// What sort of thing it is.
    enum Kind: CaseIterable, Hashable, Sendable {
        case member, scenario, phase, tag, status

        var label: Phrase {
            switch self {
            case .member: Phrase("membre", "member")
            case .scenario: Phrase("scénario", "scenario")
            case .phase: Phrase("phase", "phase")
            case .tag: Phrase("étiquette", "tag")
            case .status: Phrase("statut", "status")
            }
        }
    }

    /// What it is called.
    func title(_ state: State) -> String {
        let laboratory = state.laboratory
        return switch self {
        case .member(let id): laboratory.members[id]?.fullName ?? id.text
        case .scenario(let id): laboratory.scenarios[id]?.title ?? id.text
        case .phase(""): state.say(Phrase("sans phase", "without phase"))
        case .phase(let name): name
        case .tag(let name): "#" + name
        case .status(let status): state.say(status.label)
        }
    }
}

extension ActionFilter {
    /// The values of a kind that it asks for.
    func values(_ kind: FilterValue.Kind) -> [FilterValue] {
        switch kind {
        case .member: members.map(FilterValue.member)
        case .scenario: scenarios.map(FilterValue.scenario)
        case .phase: phases.map(FilterValue.phase)
        case .tag: tags.map(FilterValue.tag)
        case .status: statuses.map(FilterValue.status)
        }
    }

    /// Asks for a value, or does not any more.
    mutating func toggle(_ value: FilterValue) {
        switch value {
        case .member(let id): members.toggle(id)
        case .scenario(let id): scenarios.toggle(id)
        case .phase(let name): phases.toggle(name)
        case .tag(let name): tags.toggle(name)
        case .status(let status): statuses.toggle(status)
        }
    }
}

extension Array where Element: Equatable {
    fileprivate mutating func toggle(_ element: Element) {
        if let place = firstIndex(of: element) { remove(at: place) } else { append(element) }
    }
}

/// Choosing among the values of one kind that there are, by typing part of them.
struct FilterValues: Sendable {
    let kind: FilterValue.Kind
    var field = Field()
    private let all: [(value: FilterValue, title: String)]
    private(set) var matches: [(value: FilterValue, title: String)]
    private(set) var selected = 0
    /// Whether something was ticked, so that Enter need not choose.
    var hasTicked = false

    init(_ kind: FilterValue.Kind, _ state: State) {
        self.kind = kind
        let there = Self.there(kind, state)
        // What is asked for and not there any more can be given up.
        let gone = state.filter.values(kind).filter { !there.contains($0) }
        all = (there + gone).map { ($0, $0.title(state)) }
        matches = all
    }

    private static func there(_ kind: FilterValue.Kind, _ state: State) -> [FilterValue] {
        let laboratory = state.laboratory
        return switch kind {
        case .member: state.digest.members.map(FilterValue.member)
        case .scenario: laboratory.scenarios.map { .scenario($0.id) }
        case .phase: (laboratory.phasesInUse + [""]).map(FilterValue.phase)
        case .tag: laboratory.tagsInUse.map(FilterValue.tag)
        case .status: Action.Status.allCases.map(FilterValue.status)
        }
    }

    var current: FilterValue? { matches.indices.contains(selected) ? matches[selected].value : nil }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, matches.count - 1)) }

    mutating func select(_ value: FilterValue) {
        selected = matches.firstIndex { $0.value == value } ?? selected
        hasTicked = true
    }

    mutating func narrow() {
        matches = all.filter { $0.title.matches(query: field.text) }
        selected = 0
    }
}
