import LIAVVModel

/// What groups proposed and what sentences of minutes ask for, to be decided on one by one.
public struct ProposalInbox: Sendable {
    /// The passage whose sentences are shown alone; nil: all that wait.
    let passage: Target?
    /// What there is to decide on, as it stands now.
    private(set) var proposals: [Proposal] = []
    /// The proposal under the cursor.
    var selected: Target?
    /// Whether those that were decided on are left out.
    var hidesDecided = false
    /// What is being typed, when something is.
    var step = Step.browsing

    /// What the keys are for.
    enum Step: Sendable {
        case browsing
        case accepting(ProposalForm)
        case joining(ActionPicker)
        case turningDown(Field, refusal: Phrase?)
    }

    /// A line of the list.
    enum Row: Hashable, Sendable {
        /// What a group of a meeting proposed, or what was found in its minutes, and how much of it waits.
        case group(meeting: Identifier, name: String, isFound: Bool, pending: Int)
        case proposal(Proposal)
    }

    /// All that wait for a decision: of groups, and what the latest minutes ask for.
    init(_ state: State) { self.init(state, passage: nil) }

    /// The sentences of one passage.
    init(_ state: State, passage: Target?) {
        self.passage = passage
        refresh(state)
        let pointed = state.selection.flatMap { target in
            proposals.first { $0.target == target } ?? proposals.first { $0.passage.target == target.passage }
        }
        selected = (pointed ?? Self.next(after: nil, in: proposals) ?? proposals.first)?.target
        if passage != nil { selected = strongest ?? selected }
    }

    /// Looks at the minutes again: something has changed.
    mutating func refresh(_ state: State) {
        if let passage {
            proposals = state.laboratory.sentences(at: passage)
        } else {
            proposals = state.proposalsToDecide
        }
    }

    /// The sentence that asks for something most surely, and nobody has decided on.
    private var strongest: Target? {
        let open = proposals.filter { $0.state == .pending && $0.request?.strength != nil }
        let most = open.compactMap { $0.request?.strength }.max()
        return open.first { $0.request?.strength == most }?.target
    }

    /// Whether something is being typed, which Escape leaves first.
    var isTyping: Bool { if case .browsing = step { false } else { true } }

    /// The proposal under the cursor, as it stands now.
    var current: Proposal? { proposals.first { $0.target == selected } }

    /// How many wait: of groups, and found in minutes.
    var waiting: (groups: Int, found: Int) {
        let pending = proposals.filter { $0.state == .pending }
        let found = pending.count { $0.request?.strength != nil }
        return (pending.count { $0.request == nil }, found)
    }

    /// The proposals that are shown.
    var shown: [Proposal] {
        proposals.filter { !hidesDecided || $0.state == .pending || $0.target == selected }
    }

    /// The lines of the list: those of one group under its name, groups in the order in which they spoke.
    var rows: [Row] {
        let all = shown
        guard passage == nil else { return all.map { .proposal($0) } }
        let waiting = proposals.filter { $0.state == .pending }
        let pending = Dictionary(waiting.map { ($0.group, 1) }, uniquingKeysWith: +)
        var rows: [Row] = []
        for (place, proposal) in all.enumerated() {
            if place == 0 || all[place - 1].group != proposal.group {
                let (meeting, name) = (proposal.passage.meeting, proposal.passage.block.group)
                let isFound = proposal.request != nil
                let count = pending[proposal.group] ?? 0
                rows.append(.group(meeting: meeting, name: isFound ? "" : name, isFound: isFound, pending: count))
            }
            rows.append(.proposal(proposal))
        }
        return rows
    }

    mutating func move(by step: Int) {
        let all = shown
        guard !all.isEmpty else { return }
        let place = all.firstIndex { $0.target == selected } ?? 0
        selected = all[min(max(place + step, 0), all.count - 1)].target
    }

    /// Goes to the next proposal that waits, from the beginning again after the last.
    mutating func moveToPending(back: Bool = false) {
        let all = back ? proposals.reversed() : proposals
        if let next = Self.next(after: selected, in: all) { selected = next.target }
    }

    private static func next(after target: Target?, in all: [Proposal]) -> Proposal? {
        let place = all.firstIndex { $0.target == target }.map { $0 + 1 } ?? 0
        return (all[place...] + all[..<place]).first { $0.state == .pending }
    }
}

extension Proposal {
    /// The group of the meeting that made it; one for all that was found in its minutes.
    fileprivate var group: [String] {
        [passage.meeting.text, request == nil ? "group" : "found", request == nil ? passage.block.group : ""]
    }
}
