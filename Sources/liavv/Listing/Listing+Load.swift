import LIAVVModel
import TerminalCanvas

extension Listing {
    /// Who has how much to do in which week, one member a line, in French order.
    static func load(_ session: Session, _ filter: ListFilter) -> Listing {
        let load = WeeklyLoad(session.laboratory, today: session.today)
        let members = load.members.compactMap { session.laboratory.members[$0] }.filter(filter.concerns)
        let shown = load.weeks.prefix(weeksThatFit(load, members))
        let weeks = load.weeks.map(\.iso)
        var listing = Listing(
            [Words.name, Words.capacity] + shown.map { Phrase(verbatim: $0.columnHead) }
                + [Words.later, Words.undated, Words.total],
            keys: ["name", "capacity", "hours", "hoursUnknown", "later", "undated"] + weeks)
        for member in members {
            let cells = shown.map { load.cell(member.id, $0) } + [load.later(member.id), load.undated(member.id)]
            let capacity = member.capacity.map { $0.hours(in: session.language) } ?? "?"
            listing.add(
                member.id.text,
                [member.fullName, capacity] + (cells + [load.total(of: member.id)]).map(session.brief),
                .record(["name": .text(member.fullName)]), also: values(of: member, load))
        }
        if filter.member == nil, !listing.rows.isEmpty {
            let sums = shown.map { load.total(in: $0) } + [load.laterTotal, load.undatedTotal, load.total]
            listing.rows.append([Words.total(session.language), "", ""] + sums.map(session.brief))
        }
        listing.notes = [Words.loadLegend]
        if shown.count < load.weeks.count { listing.notes.append(Words.moreWeeks(load.weeks.count - shown.count)) }
        return listing
    }

    /// In a terminal, cut columns would say nothing: weeks that have no room are left out instead.
    private static func weeksThatFit(_ load: WeeklyLoad, _ members: [Member]) -> Int {
        guard let columns = Output.columns else { return load.weeks.count }
        let names = members.reduce(0) { max($0, $1.id.text.count + TextWidth.columns(of: $1.fullName)) }
        return min(max((columns - names - 40) / 9, 1), load.weeks.count)
    }

    private static func values(of member: Member, _ load: WeeklyLoad) -> [String: Value] {
        var values: [String: Value] = [:]
        values["capacity"] = member.capacity.map { .real($0) }
        values["hours"] = .real(load.total(of: member.id).hours)
        values["hoursUnknown"] = .integer(load.total(of: member.id).unknown)
        values["later"] = .real(load.later(member.id).hours)
        values["undated"] = .real(load.undated(member.id).hours)
        for week in load.weeks { values[week.iso] = .real(load.cell(member.id, week).hours) }
        values["weeks"] = .list(load.weeks.map { load.cell(member.id, $0).value(week: $0) })
        return values
    }
}

extension WeeklyLoad.Cell {
    /// For programs.
    func value(week: Day) -> Value {
        var record: [String: Value] = [
            "week": .text(week.iso), "hours": .real(hours), "hoursUnknown": .integer(unknown),
            "absent": .flag(isAbsent), "over": .flag(isOver),
        ]
        record["capacity"] = capacity.map { .real($0) }
        return .record(record)
    }
}

extension Day {
    /// The head of a week’s column: `16/12`.
    var columnHead: String {
        let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return two(parts.day) + "/" + two(parts.month)
    }
}

extension Session {
    /// A cell in few characters: `3,5+2?!`; `·` for nothing.
    func brief(_ cell: WeeklyLoad.Cell) -> String {
        let hours = ((cell.hours * 10).rounded() / 10).decimal(in: language)
        let known = cell.hours > 0 || cell.unknown == 0 ? hours : ""
        let unknown = cell.unknown == 0 ? "" : (known.isEmpty ? "" : "+") + "\(cell.unknown)?"
        let text = cell.isEmpty ? (cell.isAbsent ? "" : "·") : known + unknown + (cell.isOver ? "!" : "")
        guard cell.isAbsent else { return text }
        return [text, Words.absent(language)].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
