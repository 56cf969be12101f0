import LIAVVModel
import TerminalCanvas

/// Removing what is selected, after saying what that is.
extension State {
    /// What Delete would remove: the record or the piece of one under the cursor.
    var removable: Target? {
        guard let target = selection, target.record.kind != .laboratory, unassignable == nil else { return nil }
        return laboratory.content(of: target) == nil ? nil : target
    }

    mutating func press(_ key: Key, confirming target: Target) -> [Effect] {
        guard key == .character("o") || key == .character("y") else {
            if key != .enter { return [] }
            overlays.append(.confirmRemoval(target))
            return []
        }
        do throws(Refusal) {
            let change = try laboratory.removing(target, stamp: stamp())
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
    }

    func drawRemoval(of target: Target, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let name = laboratory.heading(of: target)
        let rest = laboratory.links(of: Target(record: target.record)).reduce(0) { $0 + $1.targets.count }
        var text = Phrase("Retirer «\u{A0}\(name)\u{A0}»\u{A0}?", "Remove “\(name)”?")
        if target.path.isEmpty { text = text + Words.goesToBin }
        if target.path.isEmpty, rest > 0 { text = text + Words.stillReferred(rest) }
        let lines = say(text).wrapped(to: 56)
        let rect = panel(60, lines.count + 2, say(Phrase("Retirer", "Remove")), on: &canvas, arrangement)
        canvas.write(lines: lines, in: rect, style: .warning)
    }
}
