import LIAVVModel

extension Pane {
    /// Each member with what waits for their answer and then the rest by date; at the end what nobody has.
    func memberRows(_ state: State) -> [RowItem] {
        var waiting: [Identifier: [RowItem]] = [:]
        var taken: [Identifier: [RowItem]] = [:]
        var free: [RowItem] = []
        for piece in state.shownPieces {
            let row = RowItem.contribution(piece.reference)
            if piece.isFree { free.append(row) }
            for person in piece.people {
                if person.isWaiting {
                    waiting[person.member, default: []].append(row)
                } else {
                    taken[person.member, default: []].append(row)
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
    var shownPieces: [OpenPiece] {
        guard scenario != nil else { return digest.pieces }
        var shown: Set<Identifier> = []
        laboratory.actions.forEach { if laboratory.belongs($0, to: scenario) { shown.insert($0.id) } }
        return digest.pieces.filter { shown.contains($0.reference.action) }
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
        // The last heading that is not after it.
        var (low, high) = (0, assignments.heads.count)
        while low < high {
            let middle = (low + high) / 2
            if assignments.heads[middle] <= place { low = middle + 1 } else { high = middle }
        }
        guard low > 0, list.rows.indices.contains(assignments.heads[low - 1]),
            case .person(let group) = list.rows[assignments.heads[low - 1]]
        else { return nil }
        return group
    }

    /// Finds the headings among the rows, so that nothing searches them for a frame.
    mutating func findHeads() {
        let rows = lists[.assignments]?.rows ?? []
        assignments.heads =
            assignments.form == .members
            ? rows.indices.filter { if case .person = rows[$0] { true } else { false } } : []
    }
}

extension Words {
    static let nobodyYet = Phrase(
        "Pas encore de membre\u{A0}: importez un compte rendu.", "No member yet: import some minutes.")
}
