import LIAVVModel
import TerminalCanvas

/// Removing what is selected, after saying what that is.
extension State {
    /// What Delete would remove: the record or the piece of one under the cursor.
    var removable: Target? {
        guard let target = editablePassage ?? selection, target.record.kind != .laboratory, unassignable == nil else {
            return nil
        }
        return laboratory.content(of: target) == nil ? nil : target
    }

    /// What Delete would remove: the marked actions, else what is under the cursor.
    var removables: [Target] {
        guard actsOnMarked else { return removable.map { [$0] } ?? [] }
        return subjects.map { Target(record: RecordReference(kind: .action, id: $0)) }
    }

    mutating func startRemoving() {
        let targets = removables
        if let refusal = refusalToRemove(targets) { return message = Message(refusal, .bad) }
        if targets.count > 1 {
            overlays.append(.confirmRemovals(targets))
        } else if let only = targets.first {
            overlays.append(.confirmRemoval(only))
        }
    }

    /// Why a passage stays where it is: said before anyone is asked.
    private func refusalToRemove(_ targets: [Target]) -> Phrase? {
        if targets.count == 1, targets[0].path.isEmpty, let room = laboratory.rooms[targets[0].record.id] {
            return refusalToRemove(room)
        }
        guard targets.count == 1, let passage = PassageReference(targets[0]) else { return nil }
        do throws(Refusal) {
            try laboratory.removable(passage: passage)
            return nil
        } catch { return error.phrase }
    }

    /// A room that layouts arrange stays: they would have no floor.
    private func refusalToRemove(_ room: Room) -> Phrase? {
        let layouts = laboratory.layouts.filter { $0.room == room.id }
        guard let first = layouts.first else { return nil }
        return Phrase(
            "«\u{A0}\(room.title)\u{A0}» est la salle de «\u{A0}\(first.title)\u{A0}»\u{A0}; retirez d’abord ses plans.",
            "“\(room.title)” is the room of “\(first.title)”; remove its layouts first.")
    }

    mutating func press(_ key: Key, confirming target: Target) -> [Effect] {
        guard key == .character("o") || key == .character("y") else {
            if key != .enter { return [] }
            overlays.append(.confirmRemoval(target))
            return []
        }
        return remove([target])
    }

    mutating func press(_ key: Key, confirming targets: [Target]) -> [Effect] {
        guard key == .character("o") || key == .character("y") else {
            if key != .enter { return [] }
            overlays.append(.confirmRemovals(targets))
            return []
        }
        // What someone else has removed meanwhile needs no removing.
        return remove(targets.filter { laboratory.content(of: $0) != nil })
    }

    private mutating func remove(_ targets: [Target]) -> [Effect] {
        do throws(Refusal) {
            let change = try laboratory.removing(targets, stamp: stamp())
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
    }

    func drawRemoval(of target: Target, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let (fr, en) = (name(of: target, in: .french), name(of: target, in: .english))
        let rest = referrers(of: [Target(record: target.record)])
        var text = Phrase("Retirer «\u{A0}\(fr)\u{A0}»\u{A0}?", "Remove “\(en)”?")
        if target.path.isEmpty { text = text + Words.goesToBin }
        if target.path.isEmpty, rest > 0 { text = text + Words.stillReferred(rest) }
        let lines = say(text).wrapped(to: 56)
        let rect = panel(60, lines.count + 2, say(Phrase("Retirer", "Remove")), on: &canvas, arrangement)
        canvas.write(lines: lines, in: rect, style: .warning)
    }

    /// What people call it: parts of a room without a name of their own go by what they are.
    func name(of target: Target, in language: Language) -> String {
        PlanPart(target).flatMap(laboratory.name)?(language) ?? laboratory.heading(of: target)
    }

    /// How many others lead to these: not the passages that they came from, which do not know of them.
    private func referrers(of targets: [Target]) -> Int {
        let gone = Set(targets.map(\.record))
        let links = targets.flatMap(laboratory.links).filter { $0.key != "passages" }
        return Set(links.flatMap(\.targets)).count { !gone.contains($0.record) }
    }

    func drawRemoval(of targets: [Target], on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rest = referrers(of: targets)
        var text = Words.removeAll(targets.count) + Words.theyGoToBin
        if rest > 0 { text = text + Words.stillReferred(rest) }
        let sentence = say(text).wrapped(to: 56)
        let rows = sentence.count + targets.count + 2
        let rect = panel(60, rows, say(Phrase("Retirer", "Remove")), on: &canvas, arrangement)
        let (lines, names) = rect.splitTop(sentence.count)
        canvas.write(lines: sentence, in: lines, style: .warning)
        let room = targets.count > names.rows ? names.rows - 1 : names.rows
        for (row, target) in targets.prefix(max(0, room)).enumerated() {
            let name = "· " + laboratory.heading(of: target)
            canvas.write(name, at: names.origin.offset(rows: row), columns: names.columns)
        }
        guard targets.count > names.rows, names.rows > 0 else { return }
        let more = say(Phrase("· et \(targets.count - room) de plus", "· and \(targets.count - room) more"))
        canvas.write(more, at: names.origin.offset(rows: names.rows - 1), style: .muted, columns: names.columns)
    }
}
