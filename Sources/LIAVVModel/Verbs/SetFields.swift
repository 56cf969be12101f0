extension Laboratory {
    /// Gives fields of one thing the values that a person typed.
    ///
    /// - Parameter fields: pairs of a field key and a text; an empty text clears the field.
    /// - Throws: `Refusal` for an unknown field or a value that does not fit; nothing is changed then.
    public func setting(
        _ target: Target, _ fields: [(key: String, text: String)], reader: FieldReader, stamp: Stamp
    ) throws(Refusal) -> Change {
        guard let (value, shape) = content(of: target) else { throw .unknownReference(target.name) }
        let fixed = identityKeys(of: target)
        let former = value.record ?? [:]
        var record = former
        for (key, text) in fields {
            guard let field = shape.field(key) else { throw .unknownField(key, known: shape.editableKeys) }
            guard !fixed.contains(key) else { throw .fieldNotEditable(key) }
            record[key] = try reader.value(of: field, from: text)?.keepingUnknown(of: former[key], kind: field.kind)
        }
        if target.record.kind == .action, target.path.isEmpty, !fields.contains(where: { $0.key == "completed" }) {
            Action.noteCompletion(in: &record, since: former, on: stamp.date.day)
        }
        if let passage = PassageReference(target) { try complete(&record, of: passage, since: former) }
        let typed = shape.fields.map(\.key).filter { former[$0] != record[$0] }.map { key in
            Edit(record: target.record, path: target.path + [key], before: former[key], after: record[key])
        }
        let before = self.value(of: target.record)
        var after = before
        do { for edit in typed { try edit.apply(to: &after) } } catch { throw .change(error) }
        after = try settled(after, at: target, since: before)
        let edits = Edit.between(before, try asFiled(after, target.record), of: target.record)
        let what = ActionTitle.shortened(heading(of: target))
        let keys = fields.map { pair in shape.field(pair.key)?.label ?? Phrase(verbatim: pair.key) }
        let list = keys.dropFirst().reduce(keys.first ?? Phrase(verbatim: "")) { $0 + Phrase(verbatim: ", ") + $1 }
        return Change(stamp: stamp, label: list + Phrase(" de « \(what) »", " of “\(what)”"), edits: edits)
    }

    /// The record as its file will hold it: a value that is the default is left out there, and undoing must find what
    /// the change says it left.
    ///
    /// - Throws: `Refusal` for a value that does not fit, or dates that a change would put in the wrong order.
    func asFiled(_ value: Value?, _ reference: RecordReference) throws(Refusal) -> Value? {
        var alone = Laboratory()
        do { try alone.place(value, at: reference) } catch { throw .change(.invalid(reference, error)) }
        try refuseTurnedDates(alone.actions[reference.id])
        if let action = alone.actions[reference.id] { try refuseUnplannable(action) }
        return alone.value(of: reference)
    }

    // What was so before is for `check` to say: it must not keep anybody from changing something else.
    private func refuseTurnedDates(_ action: Action?) throws(Refusal) {
        guard let action else { return }
        let known = actions[action.id].map { orderProblems(of: $0) } ?? []
        let new = orderProblems(of: action).first { !known.contains($0) }
        guard case .dueBeforeStart(let start, let due)? = new?.reason else { return }
        throw .dueBeforeStart(start: start, due: due)
    }

    /// The keys that tell a target from the others of its kind, and are never changed.
    private func identityKeys(of target: Target) -> Set<String> {
        guard target.path.isEmpty else {
            let parent = Target(record: target.record, path: target.path.dropLast(2))
            let field = target.path.dropLast().last.flatMap { content(of: parent)?.shape.field($0) }
            guard case .structures(_, identity: let key?)? = field?.kind else { return [] }
            return [key]
        }
        return target.record.kind == .laboratory ? ["format"] : []
    }

    /// What people call a target.
    public func heading(of target: Target) -> String {
        guard !target.path.isEmpty else { return heading(of: target.record) ?? target.name }
        if target.isSentence, let sentence = proposal(at: target)?.words { return sentence }
        let record = content(of: target)?.value.record
        let member = record?["member"]?.text.flatMap(Identifier.init).flatMap { members[$0]?.fullName }
        return record?["title"]?.text ?? record?["text"]?.text ?? record?["name"]?.text ?? member ?? target.name
    }
}

extension Shape {
    /// The keys of the fields that one typed value can set.
    public var editableKeys: [String] {
        fields.filter { field in
            switch field.kind {
            case .structures(Dependency.schemaName, _), .structures(Corner.schemaName, _): true
            case .structure, .structures: false
            default: field.key != "id"
            }
        }.map(\.key)
    }
}

extension Value {
    /// The list with what the elements of the same name held beside their fields: a typed text does not know of it.
    fileprivate func keepingUnknown(of former: Value?, kind: FieldKind) -> Value {
        guard case .structures(let name, identity: let key?) = kind, let list, let before = former?.list else {
            return self
        }
        let fields = Set(Shape.any(name)?.fields.map(\.key) ?? [])
        return .list(
            list.map { element in
                guard let record = element.record,
                    let old = before.first(where: { $0.record?[key] == record[key] })?.record
                else { return element }
                return .record(old.filter { !fields.contains($0.key) }.merging(record) { _, new in new })
            })
    }
}
