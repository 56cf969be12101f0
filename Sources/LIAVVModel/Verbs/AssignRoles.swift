extension Laboratory {
    /// Offers contributions to members, each in a role, as one change.
    ///
    /// Of several contributions, those that someone has a share in already, declined ones included, are passed over for
    /// them; of a single one, that is refused.
    /// - Throws: `Refusal` as `assigning` of one role does; for several, when nothing at all would change.
    public func assigning(
        _ contributions: [ContributionReference], to people: [(member: Identifier, role: Share.Role)], stamp: Stamp,
        today: Day
    ) throws(Refusal) -> Change {
        var edits: [Edit] = []
        var refusal: Refusal?
        for (action, places) in try grouped(contributions) {
            var changed = action
            for place in places {
                for person in people {
                    let share = offers(to: [person.member], role: person.role, author: stamp.author, today: today)[0]
                    do throws(Refusal) { try add(share, to: &changed.contributions[place]) } catch {
                        guard contributions.count > 1 else { throw error }
                        refusal = refusal ?? error
                    }
                }
            }
            edits += Edit.between(action.value, changed.value, of: action.reference)
        }
        if edits.isEmpty, let refusal { throw refusal }
        let label = Phrase(verbatim: names(people.map(\.member)) + " → ") + titles(contributions)
        return Change(stamp: stamp, label: label, edits: edits)
    }
}
