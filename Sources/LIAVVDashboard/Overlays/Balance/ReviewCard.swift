import LIAVVModel
import TerminalCanvas

/// Who owns what as of today, and what about it wants a look: for a meeting, never a ranking.
public struct ReviewCard: Sendable {
    /// A heading, or something that Enter opens.
    struct Row: Sendable {
        let text: String
        let note: String
        let target: Target?
        var isHeading: Bool { target == nil }
    }

    let rows: [Row]
    var selected: Int

    init(_ rows: [Row]) {
        self.rows = rows
        selected = rows.firstIndex { !$0.isHeading } ?? 0
    }

    var current: Target? { rows.indices.contains(selected) ? rows[selected].target : nil }

    mutating func move(by step: Int) {
        let places = rows.indices.filter { !rows[$0].isHeading }
        guard let here = places.firstIndex(where: { $0 >= selected }) else { return }
        selected = places[min(max(here + step, 0), places.count - 1)]
    }
}

extension State {
    /// Opens the review, with what the journal tells of the time since the last meeting.
    mutating func startReview(_ past: [PastChange]) {
        overlays.append(.review(ReviewCard(reviewRows(Review(laboratory, today: today, past: past)))))
    }

    private func reviewRows(_ review: Review) -> [ReviewCard.Row] {
        var rows: [ReviewCard.Row] = []
        let entry = { (entry: ContributionEntry) in
            ReviewCard.Row(
                text: entry.contribution.title, note: due(entry), target: Target(contribution: entry.reference))
        }
        let add = { (title: Phrase, found: [ReviewCard.Row]) in
            guard !found.isEmpty else { return }
            rows.append(ReviewCard.Row(text: "\(say(title)) (\(found.count))", note: "", target: nil))
            rows += found
        }
        add(Phrase("Réponses attendues depuis longtemps", "Answers overdue"), review.overdueAnswers.map(row))
        add(Phrase("Sans contributeur·rice", "Without contributor"), review.orphans.map(entry))
        add(Phrase("Il manque quelqu’un", "Someone is missing"), review.short.map(entry))
        add(Phrase("Au-delà de leur capacité", "Over capacity"), review.overloaded.map(row))
        add(
            Phrase("Pilotes sans contributeur·rices", "Leads without contributors"),
            review.loneLeads.map(entry) + review.leadsAlone.map(row))
        add(Phrase("À plusieurs, sans pilote", "Several people, no lead"), review.leaderless.map(entry))
        add(
            Phrase("Changé depuis la dernière séance", "Changed since the last meeting"), review.changes.compactMap(row)
        )
        return rows
    }

    private func due(_ entry: ContributionEntry) -> String {
        laboratory.dueDay(of: entry)?.brief(in: language, today: today) ?? ""
    }

    private func row(_ answer: Review.AwaitedAnswer) -> ReviewCard.Row {
        let name = laboratory.members[answer.member]?.fullName ?? answer.member.text
        let asked = answer.asked.map { say(Phrase("demandé le ", "asked on ")) + $0.short(in: language, today: today) }
        return ReviewCard.Row(
            text: name + " · " + answer.entry.contribution.title, note: asked ?? due(answer.entry),
            target: Target(contribution: answer.entry.reference))
    }

    private func row(_ overload: Review.Overload) -> ReviewCard.Row {
        let weeks = Phrase.counted(overload.weeks.count, Phrase("semaine", "week"), Phrase("semaines", "weeks"))
        return ReviewCard.Row(
            text: laboratory.members[overload.member]?.fullName ?? overload.member.text,
            note: "+" + overload.excess.hours(in: language) + " · " + say(weeks),
            target: Target(record: RecordReference(kind: .member, id: overload.member)))
    }

    private func row(_ action: Action) -> ReviewCard.Row {
        ReviewCard.Row(
            text: action.title, note: laboratory.dueDay(of: action)?.brief(in: language, today: today) ?? "",
            target: Target(record: action.reference))
    }

    private func row(_ change: ShareChange) -> ReviewCard.Row? {
        guard laboratory.contribution(change.entry.reference) != nil else { return nil }
        let name = laboratory.members[change.member]?.fullName ?? change.member.text
        return ReviewCard.Row(
            text: name + " · " + change.entry.contribution.title,
            note: say(change.phrase) + " · " + change.date.day.short(in: language, today: today),
            target: Target(contribution: change.entry.reference))
    }

    mutating func press(_ key: Key, in card: ReviewCard) -> [Effect] {
        var card = card
        if key == .enter, let target = card.current {
            open(target)
            return []
        }
        if let step = Self.step(key) { card.move(by: step) }
        overlays.append(.review(card))
        return []
    }

    func draw(_ card: ReviewCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Qui porte quoi, à ce jour", "Who owns what, as of today"))
        let rect = panel(104, max(6, card.rows.count + 2), title, on: &canvas, arrangement)
        guard !card.rows.isEmpty else {
            canvas.write(
                lines: [say(Phrase("Rien à signaler.", "Nothing to mention."))], in: rect, style: .good)
            return
        }
        let first = max(0, min(card.selected - rect.rows / 2, card.rows.count - rect.rows))
        for (row, line) in card.rows.dropFirst(first).prefix(rect.rows).enumerated() {
            let place = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            let note = line.note.clipped(to: max(0, rect.columns / 2))
            let room = max(4, rect.columns - TextWidth.columns(of: note) - 2)
            let style: Style = line.isHeading ? .title : .plain
            canvas.write(
                [
                    Span((line.isHeading ? "" : "  ") + line.text.clipped(to: room - 2).padded(to: room), style),
                    Span(note, .muted),
                ],
                at: place.origin, columns: place.columns)
            guard first + row == card.selected, !line.isHeading else { continue }
            canvas.restyle(place, style: Style(.plain, isSelected: true))
            canvas.cursor = place.origin
        }
        let right = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: first, visible: rect.rows, total: card.rows.count)
    }
}
