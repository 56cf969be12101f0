import LIAVVModel

extension Pane {
    /// Each member with what waits for their answer and then the rest by date; at the end what nobody has.
    func memberRows(_ state: State) -> [RowItem] {
        var waiting: [Identifier: [RowItem]] = [:]
        var taken: [Identifier: [RowItem]] = [:]
        var free: [RowItem] = []
        for entry in state.shownContributions {
            let row = RowItem.contribution(entry.reference)
            let shares = entry.contribution.activeShares
            if shares.isEmpty { free.append(row) }
            for share in shares {
                let isWaiting = share.state == .proposed || share.state == .toConfirm
                if isWaiting {
                    waiting[share.member, default: []].append(row)
                } else {
                    taken[share.member, default: []].append(row)
                }
            }
        }
        let people = state.roster(with: Set(waiting.keys).union(taken.keys))
        guard !people.isEmpty || !free.isEmpty else { return [.note(Words.nobodyYet)] }
        let folded = state.assignments.folded
        return people.flatMap { member in
            Self.rows(of: member, waiting[member] ?? [], taken[member] ?? [], folded)
        } + Self.rows(of: nil, [], free, folded)
    }

    private static func rows(
        of member: Identifier?, _ waiting: [RowItem], _ taken: [RowItem], _ folded: Set<String>
    ) -> [RowItem] {
        var group = PersonGroup(member: member, count: waiting.count + taken.count, waiting: waiting.count)
        group.isFolded = folded.contains(group.key)
        if group.isFolded { return [.person(group)] }
        if member == nil, taken.isEmpty { return [.person(group), .note(Words.queueIsEmpty)] }
        return [.person(group)] + waiting + taken
    }
}

extension State {
    /// The open contributions of the scenario shown, by date.
    var shownContributions: [ContributionEntry] {
        guard scenario != nil else { return digest.open }
        return digest.open.filter { laboratory.belongs($0.action, to: scenario) }
    }

    /// The members in the order of names, then those who have left and still have something.
    func roster(with involved: Set<Identifier>) -> [Identifier] {
        let gone = involved.subtracting(digest.members)
        return digest.members + gone.sortedInFrench(by: fullName)
    }

    /// The member whose group the selected row stands in.
    var groupMember: Identifier? { groupMember(of: list.selected) }

    /// The member whose group a row stands in; nil for what nobody has.
    func groupMember(of place: Int) -> Identifier? { group(of: place)?.member }

    /// The heading that a row stands under.
    func group(of place: Int) -> PersonGroup? {
        guard list.rows.indices.contains(place) else { return nil }
        for place in (0...place).reversed() {
            if case .person(let group) = list.rows[place] { return group }
        }
        return nil
    }
}

extension Words {
    static let nobodyYet = Phrase(
        "Pas encore de membre\u{A0}: importez un compte rendu.", "No member yet: import some minutes.")
}
