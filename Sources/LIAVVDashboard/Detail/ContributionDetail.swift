import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    mutating func write(_ entry: ContributionEntry) {
        let contribution = entry.contribution
        title(contribution.title)
        field(Phrase("Action", "Action"), entry.action.title, link: Target(record: entry.action.reference))
        field(Phrase("Statut", "Status"), say(contribution.status.label))
        if contribution.kind != .other { field(Phrase("Nature", "Kind"), say(contribution.kind.label)) }
        let unknown = Phrase("à estimer", "to be estimated")
        field(Phrase("Effort", "Effort"), contribution.effort?.hours(in: state.language) ?? say(unknown))
        let late = laboratory.isLate(entry, today: state.today)
        let due = contribution.due ?? entry.action.due
        field(Phrase("Échéance", "Due"), dueText(due, late: late), style: late ? .bad : .plain)
        writeShares(of: contribution)
        if !contribution.notes.isEmpty {
            blank()
            text(contribution.notes)
        }
        writeProvenance(entry.action.provenance)
    }

    private mutating func writeShares(of contribution: Contribution) {
        section(Phrase("Contributeur·rices", "Contributors"), count: contribution.activeShares.count)
        for share in contribution.shares {
            let name = laboratory.members[share.member]?.fullName ?? share.member.text
            let note = "\(say(share.role.label)) · \(say(share.state.label))"
            let target = Target(record: RecordReference(kind: .member, id: share.member))
            link(name, to: target, note: note, style: share.state == .declined ? .muted : .plain)
            if !share.reason.isEmpty { text(share.reason, style: .muted, indent: 2) }
        }
        guard contribution.missing > 0, !contribution.status.isClosed else { return }
        let missing = contribution.missing
        text(
            say(
                Phrase(
                    "Il manque \(missing) personne\(missing > 1 ? "s" : "")\u{A0}; a pour proposer.",
                    "\(missing) more wanted; a to offer it.")), style: .warning)
    }
}
