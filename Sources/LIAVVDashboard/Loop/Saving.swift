import LIAVVModel

extension State {
    /// Makes a change: applied in memory, handed to the disk, and undoable.
    mutating func make(_ change: Change) -> [Effect] {
        guard !change.edits.isEmpty else {
            message = Message(Words.nothingChanged)
            return []
        }
        return put(change) { history in
            history.done.append(change)
            history.undone = []
        }
    }

    /// Takes the last change back.
    mutating func undo() -> [Effect] {
        guard let change = history.done.last else { return refuse(.nothingToUndo) }
        return put(change.inverse(stamp: stamp())) { $0.undone.append($0.done.removeLast()) }
    }

    /// Makes again what was last taken back.
    mutating func redo() -> [Effect] {
        guard let change = history.undone.last else { return refuse(.nothingToRedo) }
        let label = Phrase("Rétabli\u{A0}: ", "Redone: ") + change.label
        return put(Change(stamp: stamp(), label: label, edits: change.edits)) { $0.done.append($0.undone.removeLast()) }
    }

    /// Applies a change and hands it to the disk; what remembers it does so only when it fits.
    private mutating func put(_ change: Change, remember: (inout History) -> Void) -> [Effect] {
        do {
            try laboratory.apply(change)
        } catch {
            return refuse(.change(error))
        }
        remember(&history)
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
        Stamp(id: Identifier(slugOf: viewer?.text ?? "anonyme", using: &random), author: viewer, date: now)
    }

    mutating func saved(_ ids: [Identifier]) -> [Effect] {
        if let last = history.confirm(ids).last { message = Message(last.label + Words.isSaved, .good) }
        return []
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
