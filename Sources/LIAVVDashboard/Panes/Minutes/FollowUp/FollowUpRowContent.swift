import LIAVVModel
import TerminalCanvas

extension RowContent {
    /// A question or a decision, with the sign of what became of it; its age and its meeting where rows are of all meetings.
    mutating func fillFollowed(_ passage: Passage, _ state: State) {
        let block = passage.block
        sign = block.followSign
        words = Span(state.spoken(block), block.isOver ? .muted : .plain)
        guard state.isOnMinutes, !state.minutes.form.isReading else { return }
        if block.isOpenQuestion, let age = state.followed.entries[passage.reference]?.age {
            notes.append(Note(state.say(Words.age(age)), 6, age > 30 ? .warning : .muted))
        }
        notes.append(Note(state.brief(passage.meeting), 5))
    }
}

extension Block {
    /// What stands before a question or a decision: never its colour alone tells what became of it.
    var followSign: Span {
        switch (kind, state) {
        case (.question, .open), (.question, nil): Span("?", .warning)
        case (.question, .answered): Span("↳", .good)
        case (.decision, .acted), (.decision, nil): Span("✓", .good)
        case (_, .questioned): Span("!", .warning)
        case (_, .replaced): Span("→", .muted)
        case (_, .withdrawn): Span("×", .muted)
        default: Span("·", .muted)
        }
    }

    /// Whether it holds no more.
    var isOver: Bool { state == .replaced || state == .withdrawn }

    /// `[décision, remplacée]`, for the text: how it stands is said where that is not what anyone would think.
    func label(_ language: Language) -> String {
        let usual: Block.State? = kind == .question ? .open : .acted
        let isUsual = state == nil || state == usual
        let note = isUsual || kind == .proposal ? "" : ", " + (state?.label(language) ?? "")
        return "[\(kind.label(language))\(note)] "
    }
}

extension State {
    /// A meeting in a few columns: its number, else its day.
    func brief(_ id: Identifier) -> String {
        let meeting = laboratory.meetings[id]
        let sign = language == .french ? "n°\u{A0}" : "no.\u{A0}"
        return meeting?.number.map { "\(sign)\($0)" } ?? meeting?.date.map { $0.numeric(in: language) } ?? id.text
    }
}

extension Day {
    /// `17/12`; English `17 Dec`.
    func numeric(in language: Language) -> String {
        language == .french ? String(slashed.prefix(5)) : "\(parts.day) \(shortMonth(in: language))"
    }
}

extension Words {
    static func age(_ days: Int) -> Phrase { Phrase("\(days)\u{A0}j", "\(days)\u{A0}d") }
}
