import LIAVVModel
import TerminalCanvas

/// One field being edited: what is typed, what it could become, and what is wrong with it.
struct FieldEditor: Sendable, Equatable {
    let shape: FieldShape
    /// What stood there when the form was opened, as it would be typed.
    let former: String
    var field: Field
    /// What the field can take, as it would be typed; empty where anything goes.
    let options: [String]
    /// Why it cannot be so.
    var fault: Phrase?

    init(_ shape: FieldShape, text: String, options: [String]) {
        self.shape = shape
        self.options = options
        // A field is one line; the breaks of longer texts are shown and kept.
        former = text.withVisibleBreaks
        field = Field(former)
    }

    var isChanged: Bool { field.text != former }
    /// What was typed, with the line breaks that it stands for.
    var text: String { shape.kind == .prose ? field.text.withRealBreaks : field.text }
    /// Whether only one of a few values can stand there.
    var isChoice: Bool {
        switch shape.kind {
        case .choice, .flag: true
        default: false
        }
    }

    /// Takes a key; false when it is not one of editing.
    mutating func press(_ key: Key) -> Bool {
        if isChoice, key == .left || key == .right || key == .character(" ") {
            turn(by: key == .left ? -1 : 1)
            return true
        }
        if key == .right, field.isAtEnd, let rest = completion {
            field.insert(rest)
            fault = nil
            return true
        }
        guard field.press(key) else { return false }
        fault = nil
        return true
    }

    /// Puts another text, of any number of lines, in the place of the one that stands there.
    mutating func replace(with text: String) {
        field = Field(text.trimmed.withVisibleBreaks)
        fault = nil
    }

    /// Goes on to the next of the values that can stand there.
    mutating func turn(by step: Int) {
        guard !options.isEmpty else { return }
        let place = options.firstIndex { $0.folded == field.text.trimmed.folded }
        let next = place.map { ($0 + step + options.count) % options.count } ?? (step > 0 ? 0 : options.count - 1)
        field = Field(options[next])
        fault = nil
    }

    /// What would complete the last word typed, when only one option goes on from it as it was typed.
    var completion: String? {
        guard field.isAtEnd else { return nil }
        let last = lastPiece
        let begun = String(last.drop { $0 == " " })
        guard !begun.isEmpty else { return nil }
        let count = begun.count
        let rest = options.first { $0.count > count && String($0.prefix(count)).folded == begun.folded }
        return rest.map { String($0.dropFirst(count)) }
    }

    /// The options that what is typed could still become, for those who choose with the eye.
    var candidates: [String] {
        let last = lastPiece
        let words = isChanged ? last : ""
        let found = options.filter { $0.matches(query: words) }
        return found.isEmpty ? options : found
    }

    /// What is being typed: the last element of a list, else all of it.
    private var lastPiece: String {
        guard isList else { return field.text }
        return field.text.split(omittingEmptySubsequences: false) { ",;".contains($0) }.last.map(String.init) ?? ""
    }

    private var isList: Bool {
        switch shape.kind {
        case .references, .tags, .structures: true
        default: false
        }
    }
}

extension String {
    fileprivate var withVisibleBreaks: String { String(map { $0.isNewline ? "⏎" : $0 }) }
    fileprivate var withRealBreaks: String { String(map { $0 == "⏎" ? "\n" : $0 }) }
}

extension State {
    /// An editor for a field of a thing.
    func editor(_ shape: FieldShape, of record: [String: Value]) -> FieldEditor {
        let text = shape.kind.hasDefault(record[shape.key])
        return FieldEditor(
            shape, text: writer.editable(record[shape.key] ?? text, kind: shape.kind), options: options(of: shape))
    }

    /// What a field can take, as it would be typed, in the order in which people look for it.
    private func options(of shape: FieldShape) -> [String] {
        switch shape.kind {
        case .choice(let choices): return choices.map { $0.label(language) }
        case .flag: return [say(Phrase("non", "no")), say(Phrase("oui", "yes"))]
        case .axis: return laboratory.settings.axes.map { String($0.number) }
        case .reference(let kind), .references(let kind): return names(of: kind)
        case .structures(Dependency.schemaName, _): return names(of: .action)
        case .text where shape.key == "phase": return laboratory.settings.phases
        case .tags where shape.key == "tags": return Set(laboratory.actions.flatMap(\.tags)).sortedInFrench { $0 }
        default: return []
        }
    }

    private func names(of kind: RecordKind) -> [String] {
        let references = laboratory.references.filter { $0.kind == kind }
        let there = references.filter { laboratory.members[$0.id]?.hasLeft != true }
        let field = FieldKind.reference(kind)
        return there.map { writer.editable(.text($0.id.text), kind: field) }.sortedInFrench { $0 }
    }
}

extension FieldKind {
    /// A flag that is not written is « non »; other kinds have nothing in the place of nothing.
    fileprivate func hasDefault(_ value: Value?) -> Value? { self == .flag ? .flag(false) : nil }
}
