import LIAVVModel
import LIAVVStore

/// Taking back what a member did, in this run or before, and making it again.
extension Session {
    /// Takes back the last change of the member at the keyboard; of nobody in particular, when nobody said who they are.
    ///
    /// - Parameter forced: whether what others did since may be overwritten.
    mutating func undo(forced: Bool) throws {
        let candidates = try store.undoStack(of: viewer).done.reversed().map { ($0, $0.inverse(stamp: stamp())) }
        guard let (former, change) = firstToDo(candidates) else { throw Refusal.nothingToUndo }
        let files = try lay(change, forced: forced, Words.undoWouldOverwrite)
        try Output.line(Words.undone(former.label.onOneLine, files: files)(language))
    }

    /// Makes again what was taken back last.
    mutating func redo(forced: Bool) throws {
        let candidates = try store.undoStack(of: viewer).undone.reversed().map { ($0, $0.again(stamp: stamp())) }
        guard let (_, change) = firstToDo(candidates) else { throw Refusal.nothingToRedo }
        let files = try lay(change, forced: forced, Words.redoWouldOverwrite)
        try Output.line((change.label.onOneLine + Words.inFiles(files))(language))
    }

    /// What is so already, because someone did it by hand, is passed over: it would be in the way of the rest for ever.
    private func firstToDo(_ candidates: [(Change, Change)]) -> (Change, Change)? {
        candidates.first { _, change in
            let merge = Merge(change.edits) { laboratory.value(of: $0) }
            return !merge.edits.isEmpty || !merge.clashes.isEmpty
        }
    }

    /// - Returns: the files that it was written to.
    private mutating func lay(
        _ change: Change, forced: Bool, _ refusal: (Phrase) -> Phrase
    ) throws -> String {
        mentionProblems()
        let merge = Merge(change.edits) { laboratory.value(of: $0) }
        guard merge.clashes.isEmpty || forced else {
            throw Failure(refusal(deed(in: conflict(change, merge.clashes))))
        }
        let written =
            try merge.clashes.isEmpty
            ? perform(change.with(edits: merge.edits)) : perform(change, insisting: true)
        return written.name == nil ? change.files : written.change.files
    }

    /// The journal may know no later change than the one that is taken back: then someone wrote the file by hand.
    private func conflict(_ change: Change, _ clashes: [Clash]) -> Conflict {
        let other = clashes.first.flatMap { store.attribution(of: $0.mine) }
        let isOwn = other.map { other in clashes.contains { $0.mine.inverse == other.edit } } ?? false
        return Conflict(change: change, clashes: clashes, other: isOwn ? nil : other)
    }

    private func deed(in conflict: Conflict) -> Phrase {
        if let deed = conflict.deed(in: laboratory, today: today, offset: Clock.offset) { return deed.onOneLine }
        return conflict.clashes.first.map { Words.changedOutside(EditWriter(writer).subject(of: $0.mine)) }
            ?? Words.changedOutside(conflict.change.label)
    }
}
