import LIAVVModel
import TerminalCanvas

/// A member's sheet: for people as text of at most 80 columns, for programs as a record.
struct SheetReport {
    private let sheet: MemberSheet
    private let session: Session
    private var language: Language { session.language }

    init(_ sheet: MemberSheet, in session: Session) {
        self.sheet = sheet
        self.session = session
    }

    private static let columns = 80

    /// For people: who, what waits for an answer, what there is to do by date, the weeks, the absences.
    var text: String {
        var lines = [sheet.member.fullName, Words.sheetDate(sheet.today)(language), summary]
        lines += section(Words.waitingForAnswer, sheet.waiting.flatMap(part), sheet.waiting.count)
        let others = sheet.parts.filter { !sheet.waiting.contains($0) }
        lines += section(Words.yourContributions, others.flatMap(part), others.count)
        lines += section(Words.actionsLed, sheet.led.flatMap(led), sheet.led.count)
        lines += section(Words.weekByWeek, weeks, nil)
        lines += section(Words.absences, sheet.absences.flatMap(absence), nil)
        return lines.map(\.sanitized).flatMap { $0.wrapped(to: Self.columns) }.map { $0 + "\n" }.joined()
    }

    /// Department, hours in all, what they can give a week.
    private var summary: String {
        let capacity = sheet.member.capacity.map(Words.capacity) ?? Words.unknownCapacity
        return [sheet.member.department, hours(sheet.total), capacity(language)].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    /// Nothing at all for absences and weeks of which there are none.
    private func section(_ title: Phrase, _ lines: [String], _ count: Int?) -> [String] {
        guard count != nil || !lines.isEmpty else { return [] }
        let number = count.map { " (\($0))" } ?? ""
        let heading = title(language) + number
        let rule = String(repeating: "-", count: TextWidth.columns(of: heading))
        return ["", heading, rule] + (lines.isEmpty ? ["  " + Words.noEntries(language)] : lines)
    }

    private func part(_ part: MemberSheet.Part) -> [String] {
        let due = part.due.map { $0.short(in: language, today: sheet.today) } ?? Words.withoutDate(language)
        let late = part.isLate ? " – " + Words.late(language) : ""
        let effort = part.hours.map { $0.hours(in: language) } ?? Words.unknownEffort(language)
        let names = part.others.map { session.name($0.member) }.sortedInFrench { $0 }.joined(separator: ", ")
        let own = [part.share.role.label(language), part.share.state.label(language), effort]
        let along = names.isEmpty ? [] : [Words.along(names)(language)]
        return entry(
            due + late, part.entry.contribution.title,
            [part.entry.action.title, (own + along).joined(separator: " · "), part.entry.contribution.id.text])
    }

    private func led(_ action: Action) -> [String] {
        let due = session.laboratory.dueDay(of: action).map { $0.short(in: language, today: sheet.today) }
        let late = session.laboratory.isLate(action, today: sheet.today) ? " – " + Words.late(language) : ""
        return entry(
            (due ?? Words.withoutDate(language)) + late, action.title,
            [action.status.label(language) + " · " + action.id.text])
    }

    /// A date with a title, and lines under it; long ones go on below, indented.
    private func entry(_ date: String, _ title: String, _ lines: [String]) -> [String] {
        indented("\(date)\(Words.colon(language)) \(title)", by: 2) + lines.flatMap { indented($0, by: 6) }
    }

    private func indented(_ text: String, by columns: Int) -> [String] {
        let margin = String(repeating: " ", count: columns)
        return text.onOneLine.wrapped(to: Self.columns - columns).map { margin + $0 }
    }

    private var weeks: [String] {
        let weeks = sheet.busyWeeks.map { week in
            line(week.short(in: language, today: sheet.today), sheet.load.cell(sheet.member.id, week))
        }
        let rest = [
            (Words.afterThese, sheet.load.later(sheet.member.id)),
            (Words.withoutDate, sheet.load.undated(sheet.member.id)),
        ]
        return weeks + rest.filter { !$0.1.isEmpty }.map { line($0.0(language), $0.1) }
    }

    private func line(_ when: String, _ cell: WeeklyLoad.Cell) -> String {
        let capacity = cell.capacity.map { " / " + $0.hours(in: language) } ?? ""
        let over = cell.isOver ? " – " + Words.over(cell.excess)(language) : ""
        let away = cell.isAbsent ? " – " + Words.awayAllWeek(language) : ""
        return "  " + when.padded(to: 18) + hours(cell) + capacity + over + away
    }

    private func hours(_ cell: WeeklyLoad.Cell) -> String {
        cell.hours.hours(in: language) + (cell.unknown == 0 ? "" : " + \(cell.unknown) × ?")
    }

    private func absence(_ absence: Absence) -> [String] {
        let days = [absence.from, absence.to].map { day in
            day.map { $0.short(in: language, today: sheet.today) } ?? "…"
        }
        let reason = absence.reason.isEmpty ? "" : " – " + absence.reason
        return indented((days[0] == days[1] ? days[0] : days.joined(separator: " → ")) + reason, by: 2)
    }
}

extension SheetReport {
    /// For programs.
    var record: Value {
        let id = sheet.member.id
        var record: [String: Value] = [
            "id": .text(id.text), "name": .text(sheet.member.fullName), "today": .text(sheet.today.iso),
            "hours": .real(sheet.total.hours), "hoursUnknown": .integer(sheet.total.unknown),
            "later": .real(sheet.load.later(id).hours), "undated": .real(sheet.load.undated(id).hours),
            "contributions": .list(sheet.parts.map(value)),
            "waiting": .list(sheet.waiting.map { .text($0.entry.contribution.id.text) }),
            "led": .list(sheet.led.map { .text($0.id.text) }),
            "weeks": .list(sheet.load.weeks.map { sheet.load.cell(id, $0).value(week: $0) }),
            "absences": .list(sheet.absences.map(\.value)),
        ]
        record["capacity"] = sheet.member.capacity.map { .real($0) }
        if !sheet.member.department.isEmpty { record["department"] = .text(sheet.member.department) }
        return .record(record)
    }

    private func value(_ part: MemberSheet.Part) -> Value {
        var record: [String: Value] = [
            "id": .text(part.entry.contribution.id.text), "title": .text(part.entry.contribution.title),
            "action": .text(part.entry.action.id.text), "role": .text(part.share.role.rawValue),
            "state": .text(part.share.state.rawValue), "late": .flag(part.isLate),
            "with": .list(part.others.map { .text($0.member.text) }),
        ]
        record["due"] = part.due.map { .text($0.iso) }
        record["effort"] = part.entry.contribution.effort.map { .real($0) }
        record["hours"] = part.hours.map { .real($0) }
        return .record(record)
    }
}
