/// Says in words what an edit did: to what, and from which value to which.
public struct EditWriter: Sendable {
    private let writer: FieldWriter

    /// A writer that looks names and titles up where `writer` does.
    public init(_ writer: FieldWriter) { self.writer = writer }

    /// What was changed: « échéance de « Réserver le kiosque » », « contribution « Appeler » de « … » ».
    public func subject(of edit: Edit) -> Phrase {
        let steps = steps(of: edit)
        let record = heading(of: edit)
        guard let last = steps.last else {
            return edit.record.kind.label + Phrase(" « \(record) »", " “\(record)”")
        }
        let owner = Self.owner(steps) ?? record
        let what = last.name.map { last.label + Phrase(" « \($0) »", " “\($0)”") } ?? last.label
        return what + Phrase(" de « \(owner) »", " of “\(owner)”")
    }

    /// What someone did, for a sentence that begins with their name: « a changé « échéance » de « Réserver le kiosque » ».
    public func deed(of edit: Edit) -> Phrase {
        let steps = steps(of: edit)
        let isThing = steps.last.map { $0.name != nil } ?? true
        let isNew = isThing && edit.before == nil
        let record = heading(of: edit)
        let verb =
            isThing && edit.after == nil
            ? Phrase("a retiré", "removed") : isNew ? Phrase("a ajouté", "added") : Phrase("a changé", "changed")
        guard let last = steps.last else { return verb + Phrase(" «\u{A0}\(record)\u{A0}»", " “\(record)”") }
        let owner = Self.owner(steps) ?? record
        let what = last.name.map { Phrase(verbatim: $0) } ?? last.label
        return verb + Phrase(" «\u{A0}\(what.fr)\u{A0}»", " “\(what.en)”")
            + (isNew
                ? Phrase(" à «\u{A0}\(owner)\u{A0}»", " to “\(owner)”")
                : Phrase(" de «\u{A0}\(owner)\u{A0}»", " of “\(owner)”"))
    }

    /// What stood there; « rien » when nothing did.
    public func before(_ edit: Edit) -> String { text(edit.before, edit) }

    /// What stands there since; « rien » when nothing does.
    public func after(_ edit: Edit) -> String { text(edit.after, edit) }

    /// A value that could stand where the edit is, on one line.
    public func text(_ value: Value?, _ edit: Edit) -> String {
        guard let value else { return Phrase("rien", "nothing")(writer.language) }
        let kind = steps(of: edit).last?.kind ?? .structure(edit.record.kind.rawValue)
        if case .structure(let name) = kind { return summary(value, name) }
        let text = writer.text(value, kind: kind)
        return text.isEmpty ? Phrase("rien", "nothing")(writer.language) : text
    }

    /// One key or name on the way down to what was changed.
    private struct Step {
        let depth: Int
        let label: Phrase
        let kind: FieldKind
        /// The name of an element of a list; nil for a field.
        let name: String?
    }

    /// The element that the last step stands in; nil: the record.
    private static func owner(_ steps: [Step]) -> String? {
        steps.last { step in step.name != nil && steps.last.map { step.depth < $0.depth } == true }?.name
    }

    private func steps(of edit: Edit) -> [Step] {
        var steps: [Step] = []
        var kind = FieldKind.structure(edit.record.kind.rawValue)
        for (depth, key) in edit.path.enumerated() {
            if case .structures(let structure, identity: _?) = kind {
                kind = .structure(structure)
                let title = Shape.named(structure)?.title ?? Phrase(verbatim: structure)
                let name = name(of: key, at: Array(edit.path[...depth]), edit, structure)
                steps.append(Step(depth: depth, label: title, kind: kind, name: name))
            } else {
                let field: FieldShape? =
                    if case .structure(let name) = kind { Shape.any(name)?.field(key) } else { nil }
                kind = field?.kind ?? .text
                steps.append(Step(depth: depth, label: field?.label ?? Phrase(verbatim: key), kind: kind, name: nil))
            }
        }
        return steps
    }

    /// What people call an element: by what stands there now, else by what the edit took away or brought.
    private func name(of key: String, at path: [String], _ edit: Edit, _ structure: String) -> String {
        let target = Target(record: edit.record, path: path)
        let value =
            writer.laboratory.content(of: target)?.value ?? (path == edit.path ? edit.after ?? edit.before : nil)
        return value.map { summary($0, structure) } ?? key
    }

    private func heading(of edit: Edit) -> String {
        if let heading = writer.laboratory.heading(of: edit.record, in: writer.language) { return heading }
        let value = edit.path.isEmpty ? edit.after ?? edit.before : nil
        return value.map { summary($0, edit.record.kind.rawValue) } ?? edit.record.id.text
    }

    /// What people call a record that stands nowhere any more; nil for what is none.
    private static func heading(_ value: Value, _ structure: String) -> String? {
        var alone = Laboratory()
        guard let record = RecordKind(rawValue: structure).map({ RecordReference(kind: $0, id: .none) }),
            (try? alone.place(value, at: record)) != nil, let heading = alone.heading(of: record), !heading.isEmpty
        else { return nil }
        return heading
    }

    /// What people call a thing, and how it stands where that is what matters: « Cindy DELVOYE, acceptée ».
    private func summary(_ value: Value, _ structure: String) -> String {
        guard let record = value.record else { return writer.text(value, kind: .text) }
        if let member = record["member"], let kind = Shape.any(structure)?.field("member")?.kind {
            let state = Shape.any(structure)?.field("state").map { writer.text(record["state"], kind: $0.kind) } ?? ""
            return [writer.text(member, kind: kind.aboutMembers), state].filter { !$0.isEmpty }
                .joined(separator: ", ")
        }
        if let heading = Self.heading(value, structure) { return heading }
        let names = ["title", "text", "givenName", "surname", "name"].compactMap { record[$0]?.text }
        return names.first ?? record["id"]?.text ?? record["door"]?.text ?? structure
    }
}

extension FieldKind {
    /// The identity of a share is a reference to a member.
    fileprivate var aboutMembers: FieldKind { if case .reference = self { self } else { .reference(.member) } }
}
