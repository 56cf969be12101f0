import LIAVVModel

extension State {
    /// Makes a change: applied in memory, handed to the disk, and undoable.
    mutating func make(_ change: Change) -> [Effect] {
        guard !change.edits.isEmpty else {
            message = Message(Words.nothingChanged)
            return []
        }
        return put(change)
    }

    /// Takes the viewer's last change back; asks first when that would overwrite what someone did since.
    mutating func undo() -> [Effect] {
        guard let change = history.stack.done.last else { return lookBack(.undo, .nothingToUndo) }
        return takeBack(change)
    }

    /// What there is to take back may stand in the journal, which has not been read yet.
    private mutating func lookBack(_ command: CommandName, _ refusal: Refusal) -> [Effect] {
        guard !history.isRecalled, !isPreview else { return refuse(refusal) }
        history.wanted = command
        return []
    }

    /// Takes a change back, be it the last or not.
    mutating func takeBack(_ change: Change) -> [Effect] {
        fitting(change.inverse(stamp: stamp()))
    }

    /// Makes again what was last taken back.
    mutating func redo() -> [Effect] {
        guard let change = history.stack.undone.last else { return lookBack(.redo, .nothingToRedo) }
        return fitting(change.again(stamp: stamp()))
    }

    /// Makes a change that was made before in the other direction, laid over what was done since.
    private mutating func fitting(_ change: Change) -> [Effect] {
        let merge = Merge(change.edits) { laboratory.value(of: $0) }
        guard merge.clashes.isEmpty else {
            return [.attribute(Conflict(change: change, clashes: merge.clashes, other: nil))]
        }
        guard !merge.edits.isEmpty else {
            history.stack.add(change)
            message = Message(Words.nothingChanged)
            return []
        }
        return put(change.with(edits: merge.edits))
    }

    /// Makes a change although it overwrites what someone did since; what they removed is put back for it.
    mutating func insist(_ conflict: Conflict) -> [Effect] {
        let removal = conflict.other.map(\.edit).flatMap { $0.after == nil ? $0 : nil }
        let merge = Merge(
            conflict.change.edits, insisting: true,
            restoring: conflict.clashes.contains(where: \.isGone) ? [removal].compactMap { $0 } : []
        ) { laboratory.value(of: $0) }
        guard merge.clashes.isEmpty else { return refuse(.change(.conflict(merge.clashes[0].mine, found: nil))) }
        return put(conflict.change.with(edits: merge.edits))
    }

    /// Applies a change and hands it to the disk; it is remembered only when it fits.
    private mutating func put(_ change: Change) -> [Effect] {
        guard !isReadOnly else {
            message = Message(Words.readOnly, .warning)
            return []
        }
        do {
            try laboratory.apply(change)
        } catch {
            return refuse(.change(error))
        }
        history.stack.add(change)
        digestAgain()
        guard !isPreview else {
            message = Message(change.label + Words.notWritten, .info)
            return []
        }
        return [.save(history.hand(change))]
    }

    mutating func refuse(_ refusal: Refusal) -> [Effect] {
        message = Message(refusal.phrase, .bad)
        return []
    }

    /// The stamp of a change made now by the viewer.
    mutating func stamp() -> Stamp {
        Stamp(id: Identifier(uniqueFor: viewer?.text ?? "anonyme", using: &random), author: viewer, date: now)
    }

    /// Takes over what was written, with what others had written into the same records.
    mutating func written(_ written: Written) -> [Effect] {
        history.confirm(written.change, by: viewer)
        place(written.records)
        sayIsSaved(written.change)
        return []
    }

    mutating func saved(_ ids: [Identifier]) -> [Effect] {
        if let last = history.confirm(ids).last { sayIsSaved(last) }
        return []
    }

    /// A word of warning about what was done stays: that it is on the disk stands in the header, too.
    private mutating func sayIsSaved(_ change: Change) {
        guard message?.tone != .warning else { return }
        message = Message(change.label + Words.isSaved, .good)
    }

    mutating func saveFailed(_ ids: [Identifier], _ phrase: Phrase) -> [Effect] {
        history.refuse(ids)
        message = Message(Words.keptInMemory + phrase, .bad)
        return []
    }

    /// Tries again what the disk refused, unless it still owes an answer.
    mutating func retry() -> [Effect] {
        let batch = history.handAgain()
        return batch.isEmpty ? [] : [.save(batch)]
    }
}
