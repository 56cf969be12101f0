import LIAVVModel

/// Random records of one kind, and others that differ from them in a few places at any depth.
struct RandomEdits {
    private var content: RandomRecord

    init(seed: UInt64) { content = RandomRecord(seed: seed, leavesOut: 4) }

    /// A record as its file holds it.
    mutating func record(_ kind: RecordKind) -> Value { Self.filed(content.value(of: Shape.of(kind)), kind) }

    /// The same record after a few things were done to it.
    mutating func variant(of value: Value, _ kind: RecordKind) -> Value {
        Self.filed(vary(value, Shape.of(kind)), kind)
    }

    private static func filed(_ value: Value, _ kind: RecordKind) -> Value {
        var laboratory = Laboratory()
        let reference = RecordReference(kind: kind, id: Settings.identifier)
        try? laboratory.place(value, at: reference)
        return laboratory.value(of: reference) ?? .record([:])
    }

    private mutating func vary(_ value: Value, _ shape: Shape) -> Value {
        guard var record = value.record else { return value }
        let fresh = content.value(of: shape).record ?? [:]
        for field in shape.fields where content.random.chance(3) {
            switch (field.kind, record[field.key]) {
            case (.structures(let name, let identity), .list(let list)?):
                guard let inner = Shape.named(name) else { continue }
                record[field.key] = .list(vary(list, inner, hasIdentity: identity != nil))
            case (.structure(let name), let nested?):
                record[field.key] = Shape.named(name).map { vary(nested, $0) }
            default:
                if !Self.identities.contains(field.key) { record[field.key] = fresh[field.key] }
            }
        }
        if content.random.chance(4) { record["zz-unknown"] = content.random.chance(2) ? nil : .integer(7) }
        return .record(record)
    }

    private mutating func vary(_ list: [Value], _ shape: Shape, hasIdentity: Bool) -> [Value] {
        var list = list
        for place in list.indices where content.random.chance(2) { list[place] = vary(list[place], shape) }
        list.removeAll { _ in content.random.chance(4) }
        for _ in 0..<Int.random(in: 0...2, using: &content.random) {
            let place = Int.random(in: 0...list.count, using: &content.random)
            list.insert(content.value(of: shape, depth: 2), at: place)
        }
        if content.random.chance(5) { list.shuffle(using: &content.random) }
        return list
    }

    private static let identities: Set = ["id", "on", "member"]
}
