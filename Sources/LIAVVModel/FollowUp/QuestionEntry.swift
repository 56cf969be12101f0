/// A question with what answers it and how long it has been waiting.
public struct QuestionEntry: Hashable, Sendable {
    /// The question, in its minutes.
    public let passage: Passage
    /// Open, answered or withdrawn.
    public let state: Block.State
    /// The answers, in order; what settles it from elsewhere last.
    public let answers: [Passage]
    /// Days since it was asked; nil without a date, or before it.
    public let age: Int?
    /// How many meetings have been held since.
    public let meetingsSince: Int

    /// Whether it waits for an answer.
    public var isOpen: Bool { state == .open }
}

extension Block {
    /// Whether a question waits for an answer; what nobody said anything about does.
    public var isOpenQuestion: Bool { kind == .question && (state == .open || state == nil) }
}

extension Laboratory {
    /// The questions of all meetings: the open ones first, oldest first, then the others, latest meeting first.
    ///
    /// The time taken grows with the number of passages, and of meetings times its logarithm.
    public func questions(_ index: FollowUpIndex, today: Day) -> [QuestionEntry] {
        let held = meetings.compactMap(\.date).filter { $0 <= today }.sorted()
        let entries = meetingsLatestFirst.map { meeting in
            meeting.body.filter { $0.kind == .question }.map { block in
                index.entry(Passage(meeting: meeting.id, block: block), today: today, held: held)
            }
        }
        let open = entries.reversed().flatMap { $0.filter(\.isOpen) }
        return open + entries.flatMap { $0.filter { !$0.isOpen } }
    }
}

extension FollowUpIndex {
    fileprivate func entry(_ passage: Passage, today: Day, held: [Day]) -> QuestionEntry {
        let day = days[passage.meeting]
        let answers = answers(to: passage)
        let state = passage.block.state ?? (answers.isEmpty ? .open : .answered)
        let age = day.map { today - $0 }.flatMap { $0 >= 0 ? $0 : nil }
        return QuestionEntry(
            passage: passage, state: state, answers: answers, age: age,
            meetingsSince: day.map { held.count - Self.place(after: $0, in: held) } ?? 0)
    }

    /// How many of the days, which are in order, are not after that one.
    private static func place(after day: Day, in days: [Day]) -> Int {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
