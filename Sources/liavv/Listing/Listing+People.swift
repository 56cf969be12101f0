import LIAVVModel

extension Listing {
    static func members(_ session: Session, _ filter: ListFilter) -> Listing {
        let loads = session.laboratory.loads
        var listing = Listing(
            [Words.name, Words.department, Words.contributions, Words.load],
            keys: Member.fields.map(\.key) + ["contributions", "hours", "hoursUnknown"])
        let wanted = session.laboratory.members.filter(filter.concerns).sortedInFrench { $0.fullName }
        for member in wanted {
            let load = loads[member.id] ?? Load()
            let unknown = load.unknown == 0 ? "" : " + \(load.unknown) × ?"
            listing.add(
                member.id.text,
                [
                    member.fullName, member.department, String(load.contributions),
                    load.hours.hours(in: session.language) + unknown,
                ], member.value,
                also: [
                    "contributions": .integer(load.contributions), "hours": .real(load.hours),
                    "hoursUnknown": .integer(load.unknown),
                ])
        }
        return listing
    }

    static func meetings(_ session: Session, _ filter: ListFilter) -> Listing {
        var listing = Listing(
            [Words.number, Words.date, Words.theme, Words.present, Words.excused, Words.agenda],
            keys: Meeting.fields.map(\.key) + ["present", "excused", "absent", "agendaMinutes"])
        for meeting in session.laboratory.meetingsLatestFirst where filter.concerns(meeting) {
            let counts = Attendance.State.allCases.map { ($0.rawValue, Value.integer(meeting.count($0))) }
            var extra = Dictionary(uniqueKeysWithValues: counts)
            extra["agendaMinutes"] = .integer(meeting.agendaMinutes)
            listing.add(
                meeting.id.text,
                [
                    meeting.number.map(String.init) ?? "",
                    meeting.date?.short(in: session.language, today: session.today) ?? "", meeting.theme,
                    String(meeting.count(.present)), String(meeting.count(.excused)),
                    "\(meeting.agendaMinutes) min",
                ], meeting.value, also: extra)
        }
        return listing
    }
}
