import LIAVVModel
import TerminalCanvas

/// All fields of one thing, to be changed together.
public struct Form: Sendable {
    let target: Target
    /// What people call it.
    let title: String
    var editors: [FieldEditor]
    var selected = 0
    /// Whether leaving has been asked for once although something was changed.
    var isLeaving = false

    var isChanged: Bool { editors.contains(where: \.isChanged) }

    /// The text under the cursor, when it is one of several lines.
    var textRequest: TextRequest? {
        let editor = editors[selected]
        guard editor.shape.kind == .prose else { return nil }
        return TextRequest(title: title, text: editor.text, place: .form(key: editor.shape.key))
    }

    /// Goes to another field; never past the ends.
    mutating func move(by step: Int) {
        selected = min(max(selected + step, 0), editors.count - 1)
    }
}

extension State {
    /// What the form would be about: what is selected, when it has fields that people edit.
    var editable: Target? {
        guard let target = editablePassage ?? selection,
            let (_, shape) = laboratory.content(of: target)
        else {
            return nil
        }
        switch target.record.kind {
        case .action, .scenario, .member, .contact, .layout, .room: return shape.editableKeys.isEmpty ? nil : target
        case .meeting: return PassageReference(target) == nil ? nil : target
        default: return nil
        }
    }

    mutating func startForm() {
        guard let target = editable, let form = form(about: target) else { return }
        overlays.append(.form(form))
    }

    /// A form about a thing; nil when it is not there.
    func form(about target: Target, field key: String? = nil) -> Form? {
        guard let (value, shape) = laboratory.content(of: target) else { return nil }
        let record = value.record ?? [:]
        var keys = Set(shape.editableKeys).subtracting(["id", "member"])
        if PassageReference(target) != nil { keys.formIntersection(Block.formKeys) }
        let editors = shape.fields.filter { keys.contains($0.key) }.map { editor($0, of: record) }
        var form = Form(target: target, title: name(of: target, in: language), editors: editors)
        form.selected = editors.firstIndex { $0.shape.key == key } ?? 0
        return form
    }

    mutating func press(_ key: Key, in form: Form) -> [Effect] {
        var form = form
        if key == .escape, !form.isChanged || form.isLeaving { return [] }
        form.isLeaving = key == .escape
        switch key {
        case .escape: message = Message(Words.formIsChanged, .warning)
        case .enter, .function(2): return accept(form)
        case .function(4), .control("t"):
            guard let request = form.textRequest else { break }
            overlays.append(.form(form))
            return [.editText(request)]
        case .up, .backTab: form.move(by: -1)
        case .down, .tab: form.move(by: 1)
        case .pageUp: form.move(by: -8)
        case .pageDown: form.move(by: 8)
        default: _ = form.editors[form.selected].press(key)
        }
        overlays.append(.form(form))
        return []
    }

    /// Makes the change that was typed; what cannot be is said beside its field, and all of the form is kept.
    private mutating func accept(_ form: Form) -> [Effect] {
        var form = form.sharingOutSizes
        let reader = FieldReader(laboratory: laboratory, today: today, readsMetres: true)
        for place in form.editors.indices { form.editors[place].fault = fault(in: form.editors[place], reader) }
        guard !form.editors.contains(where: { $0.fault != nil }) else { return refuse(form) }
        let typed = form.editors.filter(\.isChanged).map { (key: $0.shape.key, text: $0.text) }
        guard !typed.isEmpty else {
            message = Message(Words.nothingChanged)
            return []
        }
        do throws(Refusal) {
            let change = try laboratory.setting(form.target, typed, reader: reader, stamp: stamp())
            return stayingInPlace { $0.make(change) }
        } catch {
            // What is wrong only beside other fields is said at one that was changed.
            let place =
                form.editors.firstIndex { error.fieldKeys.contains($0.shape.key) && $0.isChanged }
                ?? form.editors.firstIndex(where: \.isChanged)
            if let place { form.editors[place].fault = error.phrase }
            return refuse(form)
        }
    }

    private func fault(in editor: FieldEditor, _ reader: FieldReader) -> Phrase? {
        guard editor.isChanged else { return nil }
        do throws(Refusal) {
            _ = try reader.value(of: editor.shape, from: editor.text)
            return nil
        } catch {
            return error.withoutKey
        }
    }

    /// Puts the form back with the cursor on the first field that is refused.
    private mutating func refuse(_ form: Form) -> [Effect] {
        var form = form
        let refused = form.editors.indices.filter { form.editors[$0].fault != nil }
        if let first = refused.first { form.selected = first }
        message = Message(Words.formIsRefused(refused.count), .bad)
        overlays.append(.form(form))
        return []
    }

    /// Puts pasted text into the field under the cursor.
    mutating func paste(_ text: String, in form: Form) {
        var form = form
        form.editors[form.selected].field.insert(
            form.editors[form.selected].shape.kind == .prose ? String(text.map { $0.isNewline ? "⏎" : $0 }) : text)
        form.editors[form.selected].fault = nil
        overlays.append(.form(form))
    }
}

extension Refusal {
    /// The fields that it is about, where it is about some.
    var fieldKeys: [String] {
        switch self {
        case .invalidField(let key, _), .fieldNotEditable(let key), .unknownField(let key, _): [key]
        case .dueBeforeStart: ["due", "start"]
        case .layout(.outline), .layout(.tooFar): ["outline", "points", "x", "y"]
        case .layout(.doorOffWall), .layout(.outside): ["x", "y", "outline", "points"]
        case .layout(.doorTooWide): ["clearWidth", "outline"]
        case .plan(let refusal): [refusal.fieldKey]
        default: []
        }
    }

    /// The sentence where the field is plain from its place.
    var withoutKey: Phrase {
        if case .invalidField(_, let fault) = self {
            return Phrase(fault.phrase.fr.capitalizedFirst, fault.phrase.en.capitalizedFirst)
        }
        return phrase
    }
}
