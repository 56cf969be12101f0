import LIAVVModel

/// The commands that change several actions as easily as one.
extension State {
    /// Whether the next command is for the marked actions; in the detail it is for the link under the cursor.
    var actsOnMarked: Bool { pane == .roadmap && !isInDetail && !marked.isEmpty }

    /// What the next command is for: the marked actions, else the selected one.
    var subjects: [Identifier] {
        guard actsOnMarked else {
            guard let target = selection, target.record.kind == .action else { return [] }
            return [target.record.id]
        }
        return laboratory.actions.map(\.id).filter(marked.contains)
    }

    mutating func mark() {
        guard let id = selectedAction else { return }
        if marked.remove(id) == nil { marked.insert(id) }
        _ = moveInList(.down)
        message = Message(
            marked.isEmpty
                ? Phrase("Plus rien de marqué.", "Nothing marked any more.") : Words.marksAreFor(marked.count))
    }

    /// What « done » would be said of: the marked actions, the selected contribution or action.
    var finishable: [Target] {
        if actsOnMarked {
            return subjects.map { Target(record: RecordReference(kind: .action, id: $0)) }
        }
        guard let target = selection, target.record.kind == .action else { return [] }
        return [target.contribution.map { Target(contribution: $0) } ?? Target(record: target.record)]
    }

    /// Says that something is done; where all of it is already, that it is not.
    mutating func toggleDone() -> [Effect] {
        let targets = finishable
        let status = targets.map { laboratory.content(of: $0)?.value.record?["status"]?.text }
        let isDone = status.allSatisfy { $0 == Action.Status.done.rawValue }
        return set(
            targets.map { target in
                let open = target.path.isEmpty ? Action.Status.planned.rawValue : Contribution.Status.open.rawValue
                return (target, [("status", isDone ? open : Action.Status.done.rawValue)])
            })
    }

    /// Moves actions along their statuses: from idea over planned and under way to done.
    mutating func moveStatus(by step: Int) -> [Effect] {
        let all = Action.Status.allCases
        // On the board the cursor goes along with the card, so that the same key moves it on.
        let card = roadmap.form == .board && pane == .roadmap ? selectedAction : nil
        defer { card.map { reveal(action: $0) } }
        return set(
            subjects.compactMap { laboratory.actions[$0] }.map { action in
                let place = (all.firstIndex(of: action.status) ?? 0) + step
                let status = all[min(max(place, 0), all.count - 1)]
                return (Target(record: action.reference), [("status", status.rawValue)])
            })
    }

    /// Gives fields of several things other values, as one change.
    mutating func set(_ fields: [(target: Target, fields: [(key: String, text: String)])]) -> [Effect] {
        let reader = FieldReader(laboratory: laboratory, today: today)
        do throws(Refusal) {
            let change = try laboratory.setting(fields, reader: reader, stamp: stamp())
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
    }

    mutating func duplicate() -> [Effect] {
        do throws(Refusal) {
            let stamp = stamp()
            let (change, copies) = try laboratory.duplicating(subjects, today: today, stamp: stamp, using: &random)
            let effects = make(change)
            if let first = copies.first {
                liftFilter(hiding: first)
                reveal(action: first)
            }
            return effects
        } catch {
            return refuse(error)
        }
    }

    /// Puts the cursor of the roadmap on an action, opening the group that it may be folded into.
    mutating func reveal(action id: Identifier) {
        if let action = laboratory.actions[id] {
            for group in roadmap.grouping.groups(of: action, in: self) { roadmap.folded.remove(group.key) }
            refresh(.roadmap)
        }
        lists[.roadmap]?.select { $0 == .action(id) }
        let visible = Arrangement(self, pane: .roadmap).list.rows
        lists[.roadmap]?.reveal(visible: visible)
        refreshDetail()
    }
}
