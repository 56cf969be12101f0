/// Which actions are to be seen: all that meet every kind of condition, and one of the values of each kind.
public struct ActionFilter: Hashable, Sendable {
    /// Conditions that are met or not.
    public var traits: Set<Trait> = []
    /// Those in which one of these has a part.
    public var members: [Identifier] = []
    /// Those that one of these scenarios adds to the trunk.
    public var scenarios: [Identifier] = []
    /// Those of one of these phases; an empty one is no phase.
    public var phases: [String] = []
    /// Those that bear one of these tags.
    public var tags: [String] = []
    /// Those that are as far as one of these.
    public var statuses: [Action.Status] = []
    /// Words that must all stand in them, be it as parts of words: in title, description, tags, contributions or names.
    public var text = ""

    /// Every action.
    public init() {}

    /// Whether every action is seen.
    public var isEmpty: Bool { self == ActionFilter() }

    /// A condition that an action meets or not.
    public enum Trait: String, Term {
        /// The viewer leads it or has a share in it.
        case mine
        /// Nobody has taken it on, or a piece of it.
        case unassigned
        /// Open, and due before today.
        case late
        /// Open, and it begins or is due between Monday and Sunday, or one of its open pieces is.
        case thisWeek = "this-week"
        /// Said to be blocked, or it waits for an action that is not far enough.
        case blocked

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .mine: Phrase("à moi", "mine")
            case .unassigned: Phrase("sans contributeur·rice", "without contributor")
            case .late: Phrase("en retard", "late")
            case .thisWeek: Phrase("cette semaine", "this week")
            case .blocked: Phrase("bloquée ou en attente", "blocked or waiting")
            }
        }
    }

    /// Whether it lets one action through. For many, ask one `ActionSieve`.
    public func matches(_ action: Action, in laboratory: Laboratory, today: Day, viewer: Identifier?) -> Bool {
        ActionSieve(self, in: laboratory, today: today, viewer: viewer).lets(action)
    }
}

extension ActionFilter {
    /// The filter in words: « à moi, en retard, phase « Logistique » »; empty for none.
    public func phrase(in laboratory: Laboratory) -> Phrase {
        var parts = Trait.allCases.filter(traits.contains).map(\.label)
        let names = { (kind: RecordKind, ids: [Identifier]) in
            ids.map { Phrase(verbatim: laboratory.heading(of: RecordReference(kind: kind, id: $0)) ?? $0.text) }
        }
        parts += Self.either(nil, names(.member, members))
        parts += Self.either(Phrase("scénario", "scenario"), names(.scenario, scenarios).map(Self.quoted))
        let named = phases.filter { !$0.isEmpty }.map { Self.quoted(Phrase(verbatim: $0)) }
        let phase = Phrase("phase", "phase")
        parts += Self.either(
            named.isEmpty ? nil : phase, named + (phases.contains("") ? [Phrase("sans phase", "without phase")] : []))
        parts += Self.either(nil, tags.map { Phrase(verbatim: "#" + $0) })
        parts += Self.either(nil, statuses.map(\.label))
        if !text.trimmed.isEmpty { parts.append(Self.quoted(Phrase(verbatim: text.trimmed))) }
        return parts.dropFirst().reduce(parts.first ?? Phrase(verbatim: "")) { $0 + Phrase(verbatim: ", ") + $1 }
    }

    private static func either(_ kind: Phrase?, _ values: [Phrase]) -> [Phrase] {
        guard let first = values.first else { return [] }
        let list = values.dropFirst().reduce(first) { $0 + Phrase(" ou ", " or ") + $1 }
        return [kind.map { $0 + Phrase(verbatim: " ") + list } ?? list]
    }

    private static func quoted(_ phrase: Phrase) -> Phrase {
        Phrase("«\u{A0}\(phrase.fr)\u{A0}»", "“\(phrase.en)”")
    }
}
