import LIAVVModel

extension Listing {
    /// People down, meetings across, totals on both sides.
    static func attendance(_ session: Session, _ filter: ListFilter) -> Listing {
        let table = session.laboratory.attendanceTable
        var listing = Listing(
            [Words.name] + table.meetings.map { Phrase(verbatim: session.brief($0)) } + [Words.present, Words.share],
            keys: ["name", "member"] + table.meetings.map(\.text) + ["present", "excused", "absent", "share"])
        for row in table.rows where filter.member == nil || row.member == filter.member {
            listing.add(row, table, session)
        }
        listing.notes = [Words.attendanceLegend]
        guard !listing.rows.isEmpty, filter.member == nil else { return listing }
        listing.rows.append(
            ["", Words.total(session.language)] + table.totals.map { "\($0.present)/\($0.known)" } + ["", ""])
        listing.rows.append(
            ["", Words.share(session.language)] + table.totals.map { $0.percent(session.language) } + ["", ""])
        return listing
    }

    private mutating func add(_ row: AttendanceTable.Row, _ table: AttendanceTable, _ session: Session) {
        let count = row.count
        var record: [String: Value] = [
            "name": .text(row.name), "present": .integer(count.present), "excused": .integer(count.excused),
            "absent": .integer(count.absent),
        ]
        record["member"] = row.member.map { .text($0.text) }
        record["share"] = count.share.map { .real($0) }
        for (meeting, state) in zip(table.meetings, row.states) {
            record[meeting.text] = state.map { .text($0.rawValue) }
        }
        add(
            row.member?.text ?? Words.noMemberOfThatName(session.language),
            [row.name] + row.states.map(\.sign) + ["\(count.present)/\(count.known)", count.percent(session.language)],
            .record(record))
    }
}

extension AttendanceTable.Count {
    /// « 92 % », or nothing where nothing is known.
    fileprivate func percent(_ language: Language) -> String {
        share.map { "\(Int(($0 * 100).rounded()))" + (language == .french ? "\u{A0}%" : "%") } ?? ""
    }
}

extension Attendance.State? {
    /// What stands for it in a table.
    fileprivate var sign: String {
        switch self {
        case .present?: "●"
        case .excused?: "○"
        case .absent?: "×"
        case nil: "·"
        }
    }
}
