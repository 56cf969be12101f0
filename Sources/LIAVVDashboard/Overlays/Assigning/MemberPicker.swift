import LIAVVModel

/// Choosing members by typing parts of their names.
public struct MemberPicker: Sendable {
    /// What the choice is for.
    enum Purpose: Hashable, Sendable {
        case assign([ContributionReference])
        case unassign(ContributionReference)
        case lead(ContributionReference)
        case identify
    }

    private(set) var purpose: Purpose
    /// The contributions that the choice can be made for, one after the other: those of one action, or all that nobody has.
    let pieces: [ContributionReference]
    private(set) var piece = 0
    /// What they are called, also once someone else has removed them.
    private let titles: [ContributionReference: String]
    /// Whether the next contribution comes up as soon as one is settled.
    var isQueue = false
    var field = Field()
    private(set) var matches: [Identifier] = []
    private(set) var selected = 0
    /// Those chosen so far, in the order in which they were, each with a role.
    private(set) var chosen: [(member: Identifier, role: Share.Role)] = []
    /// How many people there are in all, so that the panel keeps its height while the list narrows.
    private(set) var people = 0
    /// What was refused, said in the picker so that what was typed stays.
    var refusal: Phrase?

    init(_ state: State, purpose: Purpose, pieces: [ContributionReference] = []) {
        self.purpose = purpose
        self.pieces = pieces
        let named: [ContributionReference] =
            switch purpose {
            case .assign(let chosen): pieces + chosen
            case .unassign(let piece), .lead(let piece): [piece]
            case .identify: []
            }
        titles = Dictionary(
            named.map { ($0, state.laboratory.contribution($0)?.contribution.title ?? "") },
            uniquingKeysWith: { first, _ in first })
        narrow(state)
        people = matches.count
    }

    /// The contributions that the choice is for.
    var contributions: [ContributionReference] {
        switch purpose {
        case .assign(let pieces): pieces
        case .unassign(let piece), .lead(let piece): [piece]
        case .identify: []
        }
    }

    /// What a contribution is called, or was when the picker was opened.
    func title(of piece: ContributionReference) -> String { titles[piece] ?? "" }

    var current: Identifier? { matches.indices.contains(selected) ? matches[selected] : nil }

    /// Whether the choice is the person's own: one candidate is left, or they moved to it.
    var isChosen: Bool { matches.count == 1 || hasMoved }
    private(set) var hasMoved = false

    /// The member under the cursor: moved to, the only one left, or the one whose whole name was typed.
    ///
    /// - Throws: `Refusal` when what was typed is nobody's name or could be several people's: nothing is guessed.
    func choice(_ state: State) throws(Refusal) -> Identifier {
        if isChosen, let current { return current }
        if matches.isEmpty { throw .unknownName(field.text) }
        guard !field.text.trimmed.isEmpty else { throw .pickSomeone }
        let member = try state.laboratory.member(named: field.text)
        // Initials and departments lead to people as well: what is shown is what could be meant.
        let names = [member.fullName, member.givenName, member.surname].map(\.folded)
        guard names.contains(field.text.trimmed.folded) else {
            let shown = matches.compactMap { state.laboratory.members[$0]?.fullName }
            throw .ambiguousName(field.text.trimmed, candidates: shown)
        }
        return member.id
    }

    /// Goes on to another contribution; what was typed stays.
    mutating func turn(by step: Int) {
        guard case .assign = purpose, pieces.count > 1 else { return }
        piece = (piece + step + pieces.count) % pieces.count
        purpose = .assign([pieces[piece]])
        refusal = nil
    }

    mutating func move(by step: Int) {
        let first = isChosen ? selected + step : 0
        hasMoved = true
        selected = min(max(first, 0), max(0, matches.count - 1))
    }

    /// Puts the cursor on someone.
    mutating func select(_ member: Identifier) {
        guard let place = matches.firstIndex(of: member) else { return }
        (selected, hasMoved) = (place, true)
    }

    /// Puts someone among those chosen, or takes them out again; the next name can be typed.
    mutating func toggle(_ member: Identifier, _ state: State) {
        if let place = chosen.firstIndex(where: { $0.member == member }) {
            chosen.remove(at: place)
        } else {
            chosen.append((member, .contributor))
        }
        let (place, wasMoved) = (selected, hasMoved && field.text.isEmpty)
        field = Field()
        refusal = nil
        narrow(state)
        if wasMoved { (selected, hasMoved) = (place, true) }
    }

    /// Makes someone the lead, or no longer; there is only one.
    mutating func toggleLead(_ member: Identifier) {
        let isLead = role(of: member) == .lead
        if !chosen.contains(where: { $0.member == member }) { chosen.append((member, .contributor)) }
        for place in chosen.indices {
            let isThem = chosen[place].member == member
            if isThem || chosen[place].role == .lead { chosen[place].role = isThem && !isLead ? .lead : .contributor }
        }
    }

    /// The role for which someone is chosen; nil when they are not.
    func role(of member: Identifier) -> Share.Role? { chosen.first { $0.member == member }?.role }

    /// Works out who matches what was typed: words in any order, or initials.
    mutating func narrow(_ state: State) {
        let query = field.text
        let initials = query.folded.filter(\.isLetter)
        matches = candidates(state).filter { id in
            guard let member = state.laboratory.members[id] else { return false }
            let name = ([member.fullName, member.department] + member.aliases).joined(separator: " ")
            return name.matches(query: query)
                || String(member.fullName.foldedWords.compactMap(\.first)).hasPrefix(initials)
        }
        selected = 0
        hasMoved = false
    }

    private func candidates(_ state: State) -> [Identifier] {
        let contribution = contributions.first.flatMap(state.laboratory.contribution)?.contribution
        return switch purpose {
        case .assign, .identify: state.digest.members
        case .unassign: contribution?.shares.map(\.member) ?? []
        case .lead: contribution?.activeShares.map(\.member) ?? []
        }
    }
}
