import LIAVVModel
import LIAVVStore

/// What is told beside a result, on standard error.
extension Session {
    /// Says which files could not be read, so that a result is not taken for complete; what was cut off and is ended now;
    /// and what waits for an answer.
    func mentionProblems() {
        for problem in problems { Output.note(problem.phrase(language)) }
        if !problems.isEmpty { Output.note(Words.problemsAside(problems.count)(language)) }
        for change in recovered { mention(change) }
        let known = Set(recovered.map(\.change.id))
        let waiting = conflicts.filter { !known.contains($0.change.id) }
        for conflict in waiting.prefix(Self.most) { mention(conflict) }
        if waiting.count > Self.most { Output.note(Words.moreWaiting(waiting.count - Self.most)(language)) }
    }

    /// What people call someone who did something.
    func author(_ change: Change) -> Phrase { Attribution.name(of: change.author, in: laboratory) }

    private func mention(_ recovered: Recovered) {
        let (who, label) = (author(recovered.change), recovered.change.label.onOneLine)
        Output.note((recovered.isFinished ? Words.finished(who, label) : Words.takenBack(who, label))(language))
    }

    private func mention(_ conflict: Conflict) {
        let when = conflict.change.date.spoken(today: today, offset: Clock.offset(at: conflict.change.date))
        Output.note(Words.waiting(author(conflict.change), conflict.change.label.onOneLine, when)(language))
    }

    /// More than these are counted only.
    private static let most = 5
}
