import LIAVVModel

/// Who leads a contribution.
extension State {
    /// Those who take part in the selected contribution, of whom one can lead it.
    var leadable: (contribution: ContributionReference, members: [Identifier])? {
        guard let reference = assignable.first, let piece = laboratory.contribution(reference)?.contribution,
            !piece.activeShares.isEmpty
        else { return nil }
        return (reference, piece.activeShares.map(\.member))
    }

    /// Makes the person of the cell, or the only one who takes part, the lead, or no longer; asks who, when there are
    /// several.
    mutating func startLeading() -> [Effect] {
        guard let (reference, members) = leadable else { return [] }
        if let member = cellMember, members.contains(member) { return toggleLead(member, reference) }
        if members.count == 1 { return toggleLead(members[0], reference) }
        overlays.append(.members(MemberPicker(self, purpose: .lead(reference))))
        return []
    }

    private mutating func toggleLead(_ member: Identifier, _ reference: ContributionReference) -> [Effect] {
        do throws(Refusal) { return try lead(reference, toggling: member) } catch { return refuse(error) }
    }

    /// Hands the lead over to that member, or takes it off when they have it.
    mutating func lead(
        _ reference: ContributionReference, toggling member: Identifier
    ) throws(Refusal) -> [Effect] {
        let isLead = laboratory.contribution(reference)?.contribution.leadShare?.member == member
        let change = try laboratory.leading(
            reference, by: isLead ? nil : member, handingOver: true, stamp: stamp(), today: today)
        return stayingInPlace { $0.make(change) }
    }
}
