import LIAVVModel
import TerminalCanvas

extension State {
    /// What a member has, against what they can give in the weeks up to the event.
    func weeksTotal(of member: Identifier) -> WeeklyLoad.Cell { weekly?.total(of: member) ?? WeeklyLoad.Cell() }

    /// A bar of what a member has taken on against what they can give: what is filled is taken, `!` is beyond.
    func loadBar(of member: Identifier, columns: Int) -> Span {
        let total = weeksTotal(of: member)
        guard let capacity = total.capacity, columns > 1 else { return Span("") }
        guard !total.isOver else { return Span(String(repeating: "█", count: columns - 1) + "!", .bad) }
        let share = capacity > 0 ? total.hours / capacity : 0
        let length = min(columns, max(total.hours > 0 ? 1 : 0, Int((share * Double(columns)).rounded())))
        let bar = String(repeating: "█", count: length) + String(repeating: "░", count: columns - length)
        return Span(bar, share > 0.85 ? .warning : .info)
    }

    /// `12/40 h`, `12 h` where the capacity is not known; `+?` where an effort is not.
    func loadText(of member: Identifier) -> Span {
        let total = weeksTotal(of: member)
        let unknown = total.unknown > 0 ? "+?" : ""
        guard let capacity = total.capacity else { return Span(total.hours.hours(in: language) + unknown) }
        let text = total.hours.decimal(in: language) + unknown + "/" + capacity.rounded().hours(in: language)
        return Span((total.isOver ? "! " : "") + text, total.isOver ? .bad : .plain)
    }
}
