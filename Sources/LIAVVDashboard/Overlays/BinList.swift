import LIAVVModel
import TerminalCanvas

/// What was removed and can be put back.
public struct BinList: Sendable {
    let removed: [Removed]
    private(set) var selected = 0

    init(_ removed: [Removed]) { self.removed = removed }

    var current: Removed? { removed.indices.contains(selected) ? removed[selected] : nil }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, removed.count - 1)) }
}

extension State {
    mutating func press(_ key: Key, in bin: BinList) -> [Effect] {
        var bin = bin
        if key == .enter, let removed = bin.current {
            let effects = make(removed.restoring(stamp: stamp()))
            open(Target(record: removed.record))
            return effects
        }
        if let step = Self.step(key) { bin.move(by: step) }
        overlays.append(.bin(bin))
        return []
    }

    func draw(_ bin: BinList, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(
            78, max(6, min(bin.removed.count + 3, arrangement.body.rows)), say(Words.binTitle), on: &canvas, arrangement
        )
        guard !bin.removed.isEmpty else {
            canvas.write(lines: say(Words.binIsEmpty).wrapped(to: rect.columns), in: rect, style: .muted)
            return
        }
        let first = max(0, min(bin.selected - rect.rows / 2, bin.removed.count - rect.rows))
        for (row, removed) in bin.removed.dropFirst(first).prefix(rect.rows).enumerated() {
            let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            canvas.write(
                [Span(say(removed.record.kind.label).padded(to: 12), .muted), Span(removed.heading)], at: line.origin,
                columns: line.columns)
            guard first + row == bin.selected else { continue }
            canvas.restyle(line, style: Style(.plain, isSelected: true))
            canvas.cursor = line.origin
        }
    }
}
