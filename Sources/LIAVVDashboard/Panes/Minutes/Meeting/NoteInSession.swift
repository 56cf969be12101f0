import LIAVVModel
import TerminalCanvas

/// What is typed and chosen during a meeting.
extension State {
    mutating func type(_ key: Key, _ line: SessionCard.NoteLine, in card: SessionCard) -> [Effect] {
        var (card, line) = (card, line)
        switch key {
        case .enter: return note(line, in: card)
        case .tab, .backTab: nameNext(&line, by: key == .tab ? 1 : -1)
        default:
            if line.field.press(key) { (line.refusal, line.candidate) = (nil, -1) }
        }
        card.step = .noting(line)
        return stay(card)
    }

    mutating func paste(_ text: String, in card: SessionCard) {
        var card = card
        if case .noting(var line) = card.step {
            line.field.insert(text)
            (line.refusal, line.candidate) = (nil, -1)
            card.step = .noting(line)
        }
        overlays.append(.session(card))
    }

    /// Puts the full name of the next of those whom the speaker could be in the place of what was typed.
    private func nameNext(_ line: inout SessionCard.NoteLine, by step: Int) {
        let text = line.field.text
        let colon = text.firstIndex(of: ":")
        let typed = line.candidate < 0 ? String(text[..<(colon ?? text.endIndex)]).trimmed : line.asked
        let people = laboratory.members(matching: typed).sortedInFrench(by: \.fullName)
        guard !people.isEmpty else { return }
        line.asked = typed
        line.candidate = (max(line.candidate, step > 0 ? -1 : 0) + step + people.count) % people.count
        let rest = colon.map { String(text[text.index(after: $0)...]).trimmed } ?? ""
        line.field = Field(people[line.candidate].fullName + (language == .french ? " : " : ": ") + rest)
        line.refusal = nil
    }

    private mutating func note(_ line: SessionCard.NoteLine, in card: SessionCard) -> [Effect] {
        var card = card
        do throws(Refusal) {
            let spoken = try laboratory.spoken(line.field.text)
            let change = line.note == .action ? try action(spoken, card) : try words(line, spoken, card)
            card.step = .following
            return keeping(card) { $0.make(change) }
        } catch {
            var line = line
            line.refusal = error.phrase
            card.step = .noting(line)
            return stay(card)
        }
    }

    private mutating func words(
        _ line: SessionCard.NoteLine, _ spoken: SpokenLine, _ card: SessionCard
    ) throws(Refusal) -> Change {
        try laboratory.noting(
            line.note, spoken, answers: line.question?.target, in: card.meeting, stamp: stamp(), using: &random
        ).change
    }

    private mutating func action(_ spoken: SpokenLine, _ card: SessionCard) throws(Refusal) -> Change {
        let entry = QuickEntry(laboratory, today: today, viewer: viewer)
        return try laboratory.notingAction(
            entry.reading(spoken.text), said: spoken, in: card.meeting, today: today, stamp: stamp(), using: &random
        ).change
    }

    mutating func chooseQuestion(_ key: Key, _ place: Int, in card: SessionCard) -> [Effect] {
        var card = card
        let questions = openQuestions(card)
        let place = min(place, max(0, questions.count - 1))
        if key == .enter, questions.indices.contains(place) {
            card.step = .noting(SessionCard.NoteLine(note: .answer, question: questions[place]))
        } else {
            let moved = min(max(place + (Self.step(key) ?? 0), 0), max(0, questions.count - 1))
            card.step = .choosingQuestion(place: moved)
        }
        return stay(card)
    }

    mutating func attend(_ key: Key, _ place: Int, in card: SessionCard) -> [Effect] {
        var card = card
        let people = attendees
        guard people.indices.contains(place), let meeting = laboratory.meetings[card.meeting] else { return stay(card) }
        let person = people[place]
        let isThere = meeting.hasPresent(person)
        switch key {
        case .character(" "), .enter: return attend([person], isThere ? .leave : .come, in: card)
        case .character("e"): return attend([person], .excuse, in: card)
        case .character("x"), .delete: return attend([person], .absent, in: card)
        case .character("*"):
            let others = people.filter { id in !meeting.attendance.contains { $0.member == id } }
            return attend(others, .come, in: card)
        default:
            card.step = .attending(place: min(max(place + (Self.step(key) ?? 0), 0), people.count - 1))
            return stay(card)
        }
    }

    private mutating func attend(_ people: [Identifier], _ step: AttendanceStep, in card: SessionCard) -> [Effect] {
        guard !people.isEmpty else { return stay(card) }
        return keeping(card) { state in
            state.trying { state throws(Refusal) in
                try state.laboratory.attending(people, step, meeting: card.meeting, at: state.now, stamp: state.stamp())
            }
        }
    }
}
