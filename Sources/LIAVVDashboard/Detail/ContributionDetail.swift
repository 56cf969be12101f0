import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    mutating func write(_ entry: ContributionEntry) {
        let contribution = entry.contribution
        title(contribution.title)
        field(Phrase("Action", "Action"), entry.action.title, link: Target(record: entry.action.reference))
        field(label("status", of: Contribution.self), say(contribution.status.label))
        let late = laboratory.isLate(entry, today: state.today)
        let due = dueText(contribution.due ?? entry.action.due, late: late)
        field(label("due", of: Contribution.self), due, style: late ? .bad : .plain)
        fields(of: contribution, except: ["id", "title", "status", "due", "notes"])
        if contribution.effort == nil {
            field(label("effort", of: Contribution.self), say(Phrase("à estimer", "to be estimated")))
        }
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
        let (missing, key) = (contribution.missing, state.keyLabel(.assign))
        text(
            say(
                Phrase(
                    "Il manque \(missing) personne\(missing > 1 ? "s" : "")\u{A0}; \(key) pour proposer.",
                    "\(missing) more wanted; \(key) to offer it.")), style: .warning)
    }
}
