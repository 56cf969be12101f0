import LIAVVModel
import TerminalCanvas

/// Changing one field, of one thing or of all that are marked: the field is chosen by its letter, then typed in place.
public struct ChangeCard: Sendable {
    let targets: [Target]
    let fields: [FieldShape]
    /// The letter that opens each field.
    let letters: [Character]
    var selected = 0
    /// The field being typed in; nil while it is being chosen.
    var editor: FieldEditor?

    init(_ targets: [Target], _ fields: [FieldShape], _ language: Language) {
        self.targets = targets
        self.fields = fields
        letters = Self.letters(for: fields.map { $0.label(language) })
    }

    /// The first letter of each label that no label before it has taken.
    private static func letters(for labels: [String]) -> [Character] {
        var taken: Set<Character> = []
        return labels.map { label in
            let all = Array(label.folded.filter(\.isLetter)) + Array("abcdefghijklmnopqrstuvwxyz")
            let letter = all.first { !taken.contains($0) } ?? "?"
            taken.insert(letter)
            return letter
        }
    }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), fields.count - 1) }
}

extension State {
    /// The fields that are changed often, by their keys.
    private static let common: Set<String> = [
        "title", "phase", "status", "priority", "start", "due", "lead", "tags", "duration", "scenarios", "axis",
        "effort", "wanted", "kind",
    ]

    /// What would be changed: the marked actions, else what is selected.
    var changeable: [Target] {
        if actsOnMarked {
            return subjects.map { Target(record: RecordReference(kind: .action, id: $0)) }
        }
        return editable.map { [$0] } ?? []
    }

    mutating func startChanging() {
        let targets = changeable
        guard let first = targets.first, let shape = laboratory.content(of: first)?.shape else { return }
        let isAction = first.record.kind == .action
        let keys = Set(shape.editableKeys).subtracting(["id", "member"])
        let fields = shape.fields.filter { keys.contains($0.key) && (!isAction || Self.common.contains($0.key)) }
        // One title for several things would make them look alike.
        let shown = targets.count > 1 ? fields.filter { $0.key != "title" } : fields
        guard !shown.isEmpty else { return }
        overlays.append(.change(ChangeCard(targets, shown, language)))
    }

    mutating func press(_ key: Key, in card: ChangeCard) -> [Effect] {
        var card = card
        if card.editor != nil { return type(key, in: card) }
        if key == .enter || key == .right {
            open(card.selected, in: &card)
        } else if case .character(let letter) = key, let place = card.letters.firstIndex(of: letter) {
            card.selected = place
            open(place, in: &card)
        } else if let step = Self.step(key) {
            card.move(by: step)
        }
        overlays.append(.change(card))
        return []
    }

    private func open(_ place: Int, in card: inout ChangeCard) {
        let record = card.targets.first.flatMap { laboratory.content(of: $0)?.value.record } ?? [:]
        let isAlike = card.targets.allSatisfy {
            laboratory.content(of: $0)?.value.record?[card.fields[place].key] == record[card.fields[place].key]
        }
        card.editor = editor(card.fields[place], of: isAlike ? record : [:])
    }

    private mutating func type(_ key: Key, in card: ChangeCard) -> [Effect] {
        var card = card
        guard var editor = card.editor else { return [] }
        switch key {
        case .escape, .control("c"): card.editor = nil
        case .enter:
            do throws(Refusal) {
                let reader = FieldReader(laboratory: laboratory, today: today, readsMetres: true)
                let typed = card.targets.map { ($0, [(key: editor.shape.key, text: editor.text)]) }
                let change = try laboratory.setting(typed, reader: reader, stamp: stamp())
                return stayingInPlace { $0.make(change) }
            } catch {
                editor.fault = error.withoutKey
                card.editor = editor
            }
        case .up, .down: editor.turn(by: key == .up ? -1 : 1); card.editor = editor
        default:
            _ = editor.press(key)
            card.editor = editor
        }
        overlays.append(.change(card))
        return []
    }

    mutating func paste(_ text: String, in card: ChangeCard) {
        var card = card
        card.editor?.field.insert(text)
        overlays.append(.change(card))
    }
}

extension State {
    func draw(_ card: ChangeCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let what =
            card.targets.count > 1
            ? say(Phrase("\(card.targets.count) actions", "\(card.targets.count) actions"))
            : card.targets.first.map { laboratory.heading(of: $0) } ?? ""
        let title = say(Phrase("Changer\u{A0}: ", "Change: ")) + what
        let rect = panel(76, card.fields.count + 5, title, on: &canvas, arrangement)
        guard rect.rows > 1 else { return }
        let (lines, foot) = rect.splitBottom(min(3, rect.rows / 3))
        let labels = 4 + min(24, card.fields.map { TextWidth.columns(of: say($0.label)) }.max() ?? 0)
        let first = max(0, min(card.selected - lines.rows / 2, card.fields.count - lines.rows))
        for (row, field) in card.fields.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            let (head, place) = line.splitLeft(labels)
            let isSelected = first + row == card.selected
            let label = [Span(String(card.letters[first + row]), .key), Span("  " + say(field.label).capitalizedFirst)]
            canvas.write(label, at: head.origin, columns: head.columns - 1)
            if isSelected, let editor = card.editor {
                drawInput(editor, on: &canvas, in: place)
            } else {
                canvas.write(valueNow(field, card.targets), at: place.origin, style: .muted, columns: place.columns)
                if isSelected { canvas.restyle(line, style: Style(.plain, isSelected: true)) }
                if isSelected { canvas.cursor = line.origin }
            }
        }
        if let editor = card.editor { drawFoot(editor, on: &canvas, in: foot) }
    }

    /// What stands in the field now; a sign where it differs from one thing to the next.
    private func valueNow(_ field: FieldShape, _ targets: [Target]) -> String {
        let values = Set(targets.map { laboratory.content(of: $0)?.value.record?[field.key] })
        guard values.count == 1, let value = values.first else { return "≠" }
        return writer.text(value, kind: field.kind)
    }
}
