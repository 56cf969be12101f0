import LIAVVModel
import TerminalCanvas

extension RowContent {
    mutating func fill(_ past: PastChange, _ state: State) {
        sign = Span("↻", .info)
        words = Span(state.name(of: past.change.author) + " · " + state.say(past.change.label))
        notes.append(Note(state.moment(past.change.date), 20))
    }

    mutating func fill(_ conflict: Conflict, _ state: State) {
        sign = Span("!", .bad)
        let who = conflict.other.map { state.name(of: $0.author) } ?? ""
        words = Span(state.say(conflict.change.label), .warning)
        notes.append(Note(who, 12))
    }
}
