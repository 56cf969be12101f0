import LIAVVModel

/// What comes from outside and is nobody's key: what others did, and what was asked of the disk.
extension State {
    /// What is to be read once the first frame stands.
    public mutating func start() -> [Effect] { isPreview ? [] : [.recall(viewer)] + measure() }

    mutating func hear(_ intent: Intent) {
        switch intent {
        case .elsewhere(let changes, let records): hear(changes, records)
        case .conflict(let conflict, let records): hear(conflict, records)
        case .overwrites(let conflict): overlays.append(.conflict(ConflictCard(conflict)))
        case .notSettled(let conflict, let reason):
            if !conflicts.contains(conflict) { conflicts.append(conflict) }
            message = Message(reason, .bad)
            refresh(.home)
        case .reloaded(let laboratory):
            let all = Set(laboratory.references).union(self.laboratory.references)
            place(Dictionary(all.map { ($0, laboratory.value(of: $0)) }, uniquingKeysWith: { first, _ in first }))
        case .conflicts(let all):
            conflicts = all
            refresh(.home)
        case .missed(let changes):
            missed = changes
            refresh(.home)
        case .history(let record, let changes): overlays.append(.history(HistoryList(record, changes)))
        case .reviewed(let changes): startReview(changes)
        case .measured(let study): hear(study)
        case .indexed(let index): hear(index)
        case .bin(let removed): overlays.append(.bin(BinList(removed)))
        case .presences(let all):
            presences = all.filter { $0.member != viewer }
            revision += 1
            refreshDetail()
        case .notRead(let reason): message = Message(reason, .bad)
        case .dumped(let path): message = Message(Words.isDumped(path), .good)
        case .notDumped(let reason): message = Message(reason, .bad)
        case .notRemembered(let reason): hearNotRemembered(reason)
        default: break
        }
    }

    /// Takes in what others wrote, without moving the reader or what they type; says who did it.
    private mutating func hear(_ changes: [PastChange], _ records: [RecordReference: Value?]) {
        place(records)
        guard let last = changes.last, history.unsaved == 0, message?.tone != .bad else { return }
        let more = changes.count - 1
        let rest =
            more > 0 ? Phrase(" (et \(more) autre\(more > 1 ? "s" : ""))", " (and \(more) more)") : Phrase("", "")
        message = Message(Phrase(verbatim: "\(name(of: last.change.author))\u{A0}: ") + last.change.label + rest)
    }

    /// Mine is not on the disk, theirs is; both are kept, and I am asked.
    private mutating func hear(_ conflict: Conflict, _ records: [RecordReference: Value?]) {
        history.drop(conflict.change)
        conflicts.removeAll { $0.change.id == conflict.change.id }
        conflicts.append(conflict)
        place(records)
        refresh(.home)
        // It stands first there.
        let visible = Arrangement(self, pane: .home).list.rows
        lists[.home]?.moveToEnd(false)
        lists[.home]?.reveal(visible: visible)
        overlays.append(.conflict(ConflictCard(conflict)))
    }

    /// Takes in what the viewer did in earlier sittings; an undo that was asked for before is done now.
    mutating func recall(_ stack: UndoStack, of member: Identifier?) -> [Effect] {
        guard member == viewer, !history.isRecalled else { return [] }
        history.stack.recall(stack)
        history.isRecalled = true
        guard let wanted = history.wanted else { return [] }
        history.wanted = nil
        return run(wanted)
    }

    /// Puts records as they stand on the disk in the place of those in memory; what is not on the disk yet is laid over
    /// them again.
    mutating func place(_ records: [RecordReference: Value?]) {
        let pending = history.pending.flatMap(\.edits)
        var isOther = false
        for (record, value) in records {
            let merge = Merge(pending.filter { $0.record == record }) { _ in value }
            var merged = value
            for edit in merge.edits { try? edit.apply(to: &merged) }
            guard laboratory.value(of: record) != merged else { continue }
            do {
                try laboratory.place(merged, at: record)
                isOther = true
            } catch {
                message = Message(Phrase("\(record)\u{A0}: ", "\(record): ") + error.phrase, .warning)
            }
        }
        if isOther { digestAgain() }
    }

    /// What people call someone who may be unknown here.
    func name(of member: Identifier?) -> String {
        guard let member else { return say(Phrase("Quelqu’un", "Someone")) }
        return laboratory.members[member]?.givenName ?? member.text
    }

    /// Whether the viewer is about to change something, which the others are told.
    public var isChanging: Bool { edited != nil && !isPreview && !isReadOnly }

    /// The record that what lies over the pane is about to change.
    var edited: RecordReference? {
        for overlay in overlays.reversed() {
            switch overlay {
            case .members(let picker):
                if let piece = picker.contributions.first { return Target(contribution: piece).record }
            case .confirmRemoval(let target): return target.record
            case .form(let form): return form.target.record
            case .followUp(let card):
                if case .typing = card.step { return card.passage.target.record }
            case .addPassage(let card): return RecordReference(kind: .meeting, id: card.meeting)
            case .decline(let card): return Target(contribution: card.contribution).record
            case .move(let card):
                if case .actions(let ids) = card.subject, let id = ids.first {
                    return RecordReference(kind: .action, id: id)
                }
            case .prose(let card): if case .thing(let target, _) = card.request.place { return target.record }
            case .change(let card): if card.editor != nil { return card.targets.first?.record }
            default: continue
            }
        }
        return nil
    }
}
