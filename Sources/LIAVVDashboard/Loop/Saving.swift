import LIAVVModel

extension State {
    /// Makes a change: applied in memory, handed to the disk, and undoable.
    mutating func make(_ change: Change) -> [Effect] {
        guard !change.edits.isEmpty else {
            message = Message(Words.nothingChanged)
            return []
        }
        let effects = put(change)
        if !effects.isEmpty {
            history.done.append(change)
            history.undone = []
        }
        return effects
    }

    /// Takes the last change back.
    mutating func undo() -> [Effect] {
        guard let change = history.done.last else { return refuse(.nothingToUndo) }
        let effects = put(change.inverse(stamp: stamp()))
        if !effects.isEmpty { history.undone.append(history.done.removeLast()) }
        return effects
    }

    /// Makes again what was last taken back.
    mutating func redo() -> [Effect] {
        guard let change = history.undone.last else { return refuse(.nothingToRedo) }
        let label = Phrase("Rétabli\u{A0}: ", "Redone: ") + change.label
        let effects = put(Change(stamp: stamp(), label: label, edits: change.edits))
        if !effects.isEmpty { history.done.append(history.undone.removeLast()) }
        return effects
    }

    private mutating func put(_ change: Change) -> [Effect] {
        do {
            try laboratory.apply(change)
        } catch {
            return refuse(.change(error))
        }
        digestAgain()
        guard !isPreview else {
            message = Message(change.label + Words.notWritten, .info)
            return [.save([], laboratory)]
        }
        history.saving.append(change)
        return [.save(history.refused + [change], laboratory)]
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
        let labels = (history.saving + history.refused).filter { ids.contains($0.id) }.map(\.label)
        history.saving.removeAll { ids.contains($0.id) }
        history.refused.removeAll { ids.contains($0.id) }
        if let last = labels.last { message = Message(last + Words.isSaved, .good) }
        return []
    }

    mutating func saveFailed(_ ids: [Identifier], _ phrase: Phrase) -> [Effect] {
        history.refused += history.saving.filter { ids.contains($0.id) }
        history.saving.removeAll { ids.contains($0.id) }
        message = Message(phrase + Words.keptInMemory, .bad)
        return []
    }

    mutating func retry() -> [Effect] {
        history.refused.isEmpty ? [] : [.save(history.refused, laboratory)]
    }
}
