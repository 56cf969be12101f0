import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ picker: MemberPicker, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(84, picker.people + 5, heading(of: picker), on: &canvas, arrangement)
        drawField(picker.field, label: say(Phrase("Nom\u{A0}: ", "Name: ")), on: &canvas, in: rect)
        let refusal = isGone(picker) ? Refusal.contributionGone.phrase : picker.refusal
        let note = (refusal.map { "× " + say($0) } ?? say(caption(of: picker))).wrapped(to: rect.columns).prefix(2)
        let place = rect.splitTop(1).1
        canvas.write(lines: Array(note), in: place, style: refusal == nil ? .muted : .bad)
        let lines = place.splitTop(max(1, note.count)).1
        let first = max(0, min(picker.selected - lines.rows / 2, picker.matches.count - lines.rows))
        for (row, id) in picker.matches.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            canvas.write(candidate(id, in: picker, columns: line.columns), at: line.origin, columns: line.columns)
            if picker.isChosen, first + row == picker.selected {
                canvas.restyle(line, style: Style(.plain, isSelected: true))
            }
        }
        let right = Rect(column: rect.maxColumn + 1, row: lines.row, columns: 1, rows: lines.rows)
        canvas.scrollbar(in: right, offset: first, visible: lines.rows, total: picker.matches.count)
        guard picker.matches.isEmpty else { return }
        canvas.write(
            say(Phrase("Personne de ce nom.", "Nobody of that name.")), at: lines.origin, style: .warning,
            columns: lines.columns)
    }

    private func heading(of picker: MemberPicker) -> String {
        let pieces = picker.contributions
        let title =
            pieces.count == 1
            ? laboratory.contribution(pieces[0])?.contribution.title ?? picker.title(of: pieces[0])
            : say(Phrase("\(pieces.count) contributions", "\(pieces.count) contributions"))
        switch picker.purpose {
        case .assign:
            let place = picker.isQueue ? " (\(say(Words.queueLeft(picker.pieces.count))))" : ""
            return say(Phrase("Proposer à\u{A0}: ", "Offer to: ")) + title.clipped(to: picker.isQueue ? 38 : 50) + place
        case .lead: return say(Phrase("Pilote de\u{A0}: ", "Lead of: ")) + title.clipped(to: 50)
        case .unassign: return say(Phrase("Retirer de\u{A0}: ", "Take off: ")) + title.clipped(to: 50)
        case .identify: return say(Phrase("Qui êtes-vous\u{A0}?", "Who are you?"))
        }
    }

    /// Whether someone else has removed what the choice is for.
    private func isGone(_ picker: MemberPicker) -> Bool {
        picker.contributions.contains { laboratory.contribution($0) == nil }
    }

    /// Who is chosen so far; else what the columns mean.
    private func caption(of picker: MemberPicker) -> Phrase {
        guard picker.chosen.isEmpty else {
            let names = picker.chosen.map { choice in
                (choice.role == .lead ? "★ " : "") + (laboratory.members[choice.member]?.fullName ?? choice.member.text)
            }
            return Phrase("Choisi·es\u{A0}: ", "Chosen: ") + Phrase(verbatim: names.joined(separator: ", "))
        }
        switch picker.purpose {
        case .assign(let pieces):
            let wanted = pieces.count == 1 ? laboratory.contribution(pieces[0])?.contribution : nil
            let missing = wanted.flatMap { piece in piece.wanted == nil ? nil : Words.missing(piece.missing) }
            let more =
                picker.pieces.count > 1 && !picker.isQueue
                ? Phrase(
                    "Contribution \(picker.piece + 1)/\(picker.pieces.count) · Tab\u{A0}: une autre · charge avant → après",
                    "Contribution \(picker.piece + 1)/\(picker.pieces.count) · Tab: another · load before → after")
                : Phrase(
                    "Charge avant → après. La personne acceptera ou déclinera.",
                    "Load before → after. They will accept or decline.")
            return (missing.map { $0 + Phrase(verbatim: " · ") } ?? Phrase(verbatim: "")) + more
        case .lead:
            return Phrase(
                "Qui pilote\u{A0}? La personne pilote d’avant contribue encore.",
                "Who leads? Who led before still contributes.")
        case .unassign: return Phrase("Qui ne contribue plus\u{A0}?", "Who does not contribute any more?")
        case .identify: return Phrase("Vos changements porteront ce nom.", "Your changes will bear this name.")
        }
    }

    /// One person: mark, name, department, load before and after, and what there is to know, each in its column.
    private func candidate(_ id: Identifier, in picker: MemberPicker, columns: Int) -> [Span] {
        guard let member = laboratory.members[id] else { return [] }
        let mark = picker.role(of: id).map { $0 == .lead ? "★" : "■" } ?? " "
        let widths = widths(columns)
        var spans = [Span(mark, .accent), Span(member.fullName.clipped(to: widths.name).padded(to: widths.name))]
        // Camille and Camila are told apart by where they work.
        if widths.department > 0 {
            let department = member.department.clipped(to: widths.department)
            spans.append(Span(" " + department.padded(to: widths.department), .muted))
        }
        return spans + notes(on: member, in: picker, columns: widths.note)
    }

    /// How wide the columns of the picker are; nobody’s department takes no room where none is known.
    private func widths(_ columns: Int) -> (name: Int, department: Int, note: Int) {
        let known = digest.members.compactMap { laboratory.members[$0] }
        let names = known.reduce(12) { max($0, TextWidth.columns(of: $1.fullName)) }
        let departments = known.reduce(0) { max($0, TextWidth.columns(of: $1.department)) }
        let name = min(names, max(12, columns - 17 - 28), 28)
        let department = min(departments, max(0, columns - name - 17 - 28), 18)
        return (name, department < 4 ? 0 : department, max(0, columns - name - department - 17))
    }

    /// Load before and after, and what speaks for or against someone.
    private func notes(on member: Member, in picker: MemberPicker, columns: Int) -> [Span] {
        let before = digest.loads[member.id] ?? Load()
        guard case .assign(let pieces) = picker.purpose, !isGone(picker) else {
            return [Span("  " + say(before.phrase(language)), .muted)]
        }
        let now = before.hours.hours(in: language)
        if pieces.count == 1, let share = laboratory.contribution(pieces[0])?.contribution.share(of: member.id) {
            let lead = share.role == .lead ? "★ " : ""
            return [Span("  " + now.padded(to: 14), .muted), Span("✓ " + lead + say(share.state.label), .info)]
        }
        let after = laboratory.hours(from: before, withSharesIn: pieces).map { $0.hours(in: language) } ?? "? h"
        let hindrance = hindrance(of: member, pieces, columns).map { say($0).clipped(to: columns) } ?? ""
        return [Span("  " + "\(now) → \(after)".padded(to: 14)), Span(hindrance, .warning)]
    }

    /// What speaks against someone just now, without forbidding anything.
    private func hindrance(of member: Member, _ pieces: [ContributionReference], _ columns: Int) -> Phrase? {
        let absence = laboratory.absence(of: member, during: pieces, today: today) { plan[$0]?.start }
        if let (from, to) = absence {
            let brief = { (day: Day, language: Language) in
                columns < 40 ? day.dayAndMonth(in: language) : day.brief(in: language, today: today)
            }
            return Phrase(
                "absent·e \(brief(from, .french)) – \(brief(to, .french))",
                "away \(brief(from, .english)) – \(brief(to, .english))")
        }
        if digest.excused.contains(member.id) {
            return Phrase("excusé·e\u{A0}: à confirmer", "excused: to confirm")
        }
        return member.capacity == 0 ? Phrase("sans disponibilité", "no time to give") : nil
    }
}
