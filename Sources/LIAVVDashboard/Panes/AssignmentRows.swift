import LIAVVModel

extension Pane {
    /// What waits for an answer first, then what nobody has taken, then the rest; then the people.
    func assignmentRows(_ state: State) -> [RowItem] {
        let laboratory = state.laboratory
        let open = state.digest.open.filter { laboratory.belongs($0.action, to: state.scenario) }
        let taken = open.filter { !$0.isUnassigned && !$0.contribution.awaitsAnswer }
        let row = { (entry: ContributionEntry) in RowItem.contribution(entry.reference) }
        return Self.section(
            Phrase("Réponse attendue", "Answer awaited"), open.filter(\.contribution.awaitsAnswer).map(row))
            + Self.section(
                Phrase("Sans contributeur·rice", "Without contributor"), open.filter(\.isUnassigned).map(row),
                empty: laboratory.actions.isEmpty
                    ? Phrase("Aucune contribution pour l’instant.", "No contribution yet.")
                    : Phrase("Tout est confié à quelqu’un.", "Everything is in someone’s hands."))
            + Self.section(Phrase("Réparties", "Taken"), taken.map(row))
            + Self.section(
                Phrase("Membres", "Members"), state.digest.members.map(RowItem.member),
                empty: Phrase(
                    "Pas encore de membre\u{A0}: importez un compte rendu.", "No member yet: import some minutes."))
            + Self.section(Phrase("Contacts", "Contacts"), laboratory.contacts.map { RowItem.contact($0.id) })
    }
}
