import LIAVVModel

extension Listing {
    /// Contributions down, members across, roles in the cells, totals on both sides.
    static func matrix(_ session: Session, _ filter: ListFilter) -> Listing {
        let laboratory = session.laboratory
        let entries = laboratory.byDate(laboratory.openContributions).filter { entry in
            filter.concerns(entry) && (!filter.unassigned || entry.isUnassigned)
                && (!filter.late || laboratory.isLate(entry, today: session.today))
        }
        let busy = Set(entries.flatMap { $0.contribution.shares.map(\.member) })
        let members = laboratory.members.filter { !$0.hasLeft || busy.contains($0.id) }
            .sortedInFrench { $0.fullName }.map(\.id)
        let marks = laboratory.initials(of: members)
        var listing = Listing(
            [Words.title, Words.action] + members.map { Phrase(verbatim: marks[$0] ?? $0.text) } + [Words.people],
            keys: ["title", "action", "due", "effort", "wanted", "people", "missing"] + members.map(\.text))
        for entry in entries { listing.add(entry, members, session) }
        if !listing.rows.isEmpty { listing.addTotals(entries, members, session) }
        let names = members.map { "\(marks[$0] ?? "")\u{A0}\(session.name($0))" }.joined(separator: " · ")
        listing.notes = [Words.matrixLegend, Phrase(verbatim: names)]
        return listing
    }

    private mutating func add(_ entry: ContributionEntry, _ members: [Identifier], _ session: Session) {
        let piece = entry.contribution
        let cells = members.map { piece.share(of: $0)?.mark(session.language) ?? "·" }
        var values: [String: Value] = [
            "action": .text(entry.action.id.text), "people": .integer(piece.activeShares.count),
            "missing": .integer(piece.missing), "wanted": .integer(piece.wanted ?? 1),
        ]
        values["effort"] = piece.effort.map { .real($0) }
        values["due"] = session.laboratory.dueDay(of: entry).map { .text($0.iso) }
        for share in piece.shares { values[share.member.text] = .text(share.inWords) }
        add(
            piece.id.text,
            [piece.title, entry.action.title] + cells + ["\(piece.activeShares.count)/\(piece.wanted ?? 1)"],
            .record(["title": .text(piece.title)]), also: values)
    }

    /// How many contributions each member has a part in, and how many hours that comes to.
    private mutating func addTotals(_ entries: [ContributionEntry], _ members: [Identifier], _ session: Session) {
        let own = members.map { member in entries.filter { $0.involves(member) } }
        let missing = entries.reduce(0) { $0 + $1.contribution.missing }
        rows.append(
            [Words.total(session.language), "", ""] + own.map { String($0.count) }
                + [missing == 0 ? "" : Words.peopleMissing(missing)(session.language)])
        let hours = own.map { entries in
            var load = WeeklyLoad.Cell.Sum()
            for entry in entries { load.add(entry.contribution.hoursEach) }
            return load.text(session)
        }
        rows.append(["", Words.hoursTotal(session.language), ""] + hours + [""])
    }
}

extension Share {
    /// For programs: `lead`, `contributor (proposed)`.
    fileprivate var inWords: String { state == .accepted ? role.rawValue : "\(role.rawValue) (\(state.rawValue))" }
}

extension WeeklyLoad.Cell {
    /// Hours, known and unknown, added up.
    fileprivate struct Sum {
        private var hours = 0.0
        private var unknown = 0

        mutating func add(_ hours: Double?) { if let hours { self.hours += hours } else { unknown += 1 } }

        func text(_ session: Session) -> String {
            let known = ((hours * 10).rounded() / 10).decimal(in: session.language)
            return unknown == 0 ? known : hours > 0 ? "\(known)+\(unknown)?" : "\(unknown)?"
        }
    }
}
