/// What ties questions, decisions and actions together, gathered once: asking it again costs little.
///
/// The time taken grows with the number of passages, sources and dependencies.
public struct FollowUpIndex: Sendable {
    /// Questions, answers and decisions by name.
    private(set) var passages: [PassageReference: Passage] = [:]
    /// The days of the meetings.
    private(set) var days: [Identifier: Day] = [:]
    /// What was answered, in the order of the minutes.
    private(set) var answers: [PassageReference: [PassageReference]] = [:]
    /// The decisions whose place a decision takes.
    private(set) var replaced: [PassageReference: [PassageReference]] = [:]
    /// The questions that a passage settles.
    private(set) var settled: [PassageReference: [PassageReference]] = [:]
    /// The actions that came from a passage.
    private(set) var actions: [PassageReference: [Identifier]] = [:]
    /// The actions that wait for an action.
    private(set) var waiting: [Identifier: [Identifier]] = [:]

    /// The ties of that laboratory.
    public init(_ laboratory: Laboratory) {
        for meeting in laboratory.meetings {
            days[meeting.id] = meeting.date
            for block in meeting.body where Self.kinds.contains(block.kind) || block.answers != nil {
                let passage = Passage(meeting: meeting.id, block: block)
                passages[passage.reference] = passage
                note(passage)
            }
        }
        laboratory.actions.forEach { note($0) }
    }

    private static let kinds: Set<Block.Kind> = [.question, .answer, .decision]

    private mutating func note(_ passage: Passage) {
        if let question = passage.question { answers[question, default: []].append(passage.reference) }
        if let other = passage.replacement { replaced[other, default: []].append(passage.reference) }
        if let other = passage.settlement { settled[other, default: []].append(passage.reference) }
    }

    private mutating func note(_ action: Action) {
        for source in action.provenance {
            guard let block = source.block else { continue }
            let passage = PassageReference(meeting: source.meeting, block: block)
            if actions[passage]?.last != action.id { actions[passage, default: []].append(action.id) }
        }
        for dependency in action.dependencies { waiting[dependency.on, default: []].append(action.id) }
    }
}

extension FollowUpIndex {
    /// What depends on a passage: the actions that came from it, and those that wait for them, each once, nearest first.
    public func dependants(of passage: PassageReference) -> [Dependant] {
        var seen: Set<Identifier> = []
        var found = (actions[passage] ?? []).filter { seen.insert($0).inserted }.map { Dependant(action: $0, depth: 0) }
        var next = 0
        while next < found.count {
            let entry = found[next]
            next += 1
            found += (waiting[entry.action] ?? []).filter { seen.insert($0).inserted }
                .map { Dependant(action: $0, depth: entry.depth + 1) }
        }
        return found
    }

    /// What answers a question: its answers, then what settles it from elsewhere.
    public func answers(to question: Passage) -> [Passage] {
        let given = (answers[question.reference] ?? []).compactMap { passages[$0] }
        guard let settlement = question.settlement.flatMap({ passages[$0] }), !given.contains(settlement) else {
            return given
        }
        return given + [settlement]
    }
}
