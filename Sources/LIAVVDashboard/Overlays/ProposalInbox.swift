import LIAVVModel

/// The proposals of the groups, to be decided on one by one.
public struct ProposalInbox: Sendable {
    /// The proposal under the cursor.
    private(set) var selected: Target?
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
        /// A group of a meeting, and how many of its proposals wait.
        case group(meeting: Identifier, name: String, pending: Int)
        case proposal(Proposal)
    }

    init(_ state: State) {
        let pointed = state.selection.flatMap { target in state.digest.proposals.first { $0.target == target } }
        selected =
            (pointed ?? Self.next(after: nil, in: state.digest.proposals) ?? state.digest.proposals.first)?.target
    }

    /// Whether something is being typed, which Escape leaves first.
    var isTyping: Bool { if case .browsing = step { false } else { true } }

    /// The proposal under the cursor, as it stands now.
    func current(_ state: State) -> Proposal? { state.digest.proposals.first { $0.target == selected } }

    /// The proposals that are shown.
    func shown(_ state: State) -> [Proposal] {
        state.digest.proposals.filter { !hidesDecided || $0.state == .pending || $0.target == selected }
    }

    /// The lines of the list: those of one group under its name, groups in the order in which they spoke.
    func rows(_ state: State) -> [Row] {
        let all = shown(state)
        let waiting = state.digest.proposals.filter { $0.state == .pending }
        let pending = Dictionary(waiting.map { ($0.group, 1) }, uniquingKeysWith: +)
        var rows: [Row] = []
        for (place, proposal) in all.enumerated() {
            if place == 0 || all[place - 1].group != proposal.group {
                let (meeting, name) = (proposal.passage.meeting, proposal.passage.block.group)
                rows.append(.group(meeting: meeting, name: name, pending: pending[proposal.group] ?? 0))
            }
            rows.append(.proposal(proposal))
        }
        return rows
    }

    mutating func move(by step: Int, _ state: State) {
        let all = shown(state)
        guard !all.isEmpty else { return }
        let place = all.firstIndex { $0.target == selected } ?? 0
        selected = all[min(max(place + step, 0), all.count - 1)].target
    }

    /// Goes to the next proposal that waits, from the beginning again after the last.
    mutating func moveToPending(_ state: State, back: Bool = false) {
        let all = back ? state.digest.proposals.reversed() : state.digest.proposals
        if let next = Self.next(after: selected, in: all) { selected = next.target }
    }

    private static func next(after target: Target?, in all: [Proposal]) -> Proposal? {
        let place = all.firstIndex { $0.target == target }.map { $0 + 1 } ?? 0
        return (all[place...] + all[..<place]).first { $0.state == .pending }
    }
}

extension Proposal {
    /// The group of the meeting that made it.
    fileprivate var group: [String] { [passage.meeting.text, passage.block.group] }
}
