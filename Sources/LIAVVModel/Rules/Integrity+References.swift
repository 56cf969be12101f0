extension Laboratory {
    /// Every field that names a record or an axis which is not there.
    func referenceProblems() -> [IntegrityProblem] {
        let axes = Set(settings.axes.map(\.id.text))
        return references.flatMap { record in
            guard let value = value(of: record) else { return [IntegrityProblem]() }
            var walk = ReferenceWalk(record: record, axes: axes, laboratory: self)
            walk.visit(value, shape: Shape.of(record.kind), at: [])
            return walk.problems
        }
    }

    /// Whether there is such a record.
    func has(_ reference: RecordReference) -> Bool {
        let id = reference.id
        return switch reference.kind {
        case .laboratory: id == settings.id
        case .member: members[id] != nil
        case .contact: contacts[id] != nil
        case .action: actions[id] != nil
        case .scenario: scenarios[id] != nil
        case .room: rooms[id] != nil
        case .layout: layouts[id] != nil
        case .meeting: meetings[id] != nil
        }
    }
}

/// Goes through one record by its shape, down into what is nested.
private struct ReferenceWalk {
    let record: RecordReference
    let axes: Set<String>
    let laboratory: Laboratory
    var problems: [IntegrityProblem] = []

    init(record: RecordReference, axes: Set<String>, laboratory: Laboratory) {
        self.record = record
        self.axes = axes
        self.laboratory = laboratory
    }

    mutating func visit(_ value: Value, shape: Shape?, at path: [String]) {
        guard let shape, let fields = value.record else { return }
        for field in shape.fields {
            guard let value = fields[field.key] else { continue }
            visit(value, kind: field.kind, at: path + [field.key])
        }
    }

    private mutating func visit(_ value: Value, kind: FieldKind, at path: [String]) {
        switch kind {
        case .reference(let kind): check(value, kind, at: path)
        case .references(let kind):
            for (place, element) in (value.list ?? []).enumerated() { check(element, kind, at: path + ["\(place)"]) }
        case .axis: checkAxis(value, at: path)
        case .structure(let name): visit(value, shape: Shape.named(name), at: path)
        case .structures(let name, let identity):
            for (place, element) in (value.list ?? []).enumerated() {
                let step = identity.flatMap { element.record?[$0]?.text } ?? "\(place)"
                visit(element, shape: Shape.named(name), at: path + [step])
            }
        default: break
        }
    }

    private mutating func check(_ value: Value, _ kind: RecordKind, at path: [String]) {
        guard let id = value.text.flatMap(Identifier.init) else { return }
        let reference = RecordReference(kind: kind, id: id)
        // What is in the bin can be put back: it is shown as removed wherever it is referred to.
        guard !laboratory.has(reference), laboratory.removed[reference] == nil else { return }
        problems.append(IntegrityProblem(record, path, .danglingReference(reference)))
    }

    private mutating func checkAxis(_ value: Value, at path: [String]) {
        guard let text = value.text, !axes.contains(text), let id = Identifier(text) else { return }
        problems.append(IntegrityProblem(record, path, .unknownAxis(id)))
    }
}
