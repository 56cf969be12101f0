import LIAVVModel

/// Changes to save one after the other, drawn from a seed, and what the folder holds before and after each.
struct SaveScript {
    /// One more than there are changes.
    private(set) var states: [Laboratory]
    private(set) var changes: [Change] = []
    private var random: SplitMix64
    private var removed: [(record: RecordReference, value: Value)] = []

    /// At first two kinds of records have no folder yet, and there is no bin.
    init(seed: UInt64, length: Int = 4) throws {
        var first = try Laboratory.sample()
        (first.scenarios, first.rooms) = (.init(), .init())
        (states, random) = ([first], SplitMix64(seed: seed))
        while changes.count < length { try add(first) }
    }

    private mutating func add(_ first: Laboratory) throws {
        let before = states.last ?? first
        var after = before
        var records: [RecordReference] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let record = try edit(&after)
            if !records.contains(record) { records.append(record) }
        }
        let edits = records.flatMap { Edit.between(before.value(of: $0), after.value(of: $0), of: $0) }
        guard !edits.isEmpty else { return }
        let stamp = Stamp(
            id: Identifier(slugOf: "essai", using: &random), author: first.members.first?.id,
            date: Instant(milliseconds: 1_734_512_400_000 + 60_000 * changes.count))
        changes.append(Change(stamp: stamp, label: Phrase("Essai", "Try"), edits: edits))
        states.append(after)
    }

    private mutating func edit(_ laboratory: inout Laboratory) throws -> RecordReference {
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            laboratory.settings.name = text()
            return laboratory.settings.reference
        case 1: return try addScenario(to: &laboratory)
        case 2, 3: return try remove(from: &laboratory)
        case 4: return try bringBack(in: &laboratory)
        default: return try rewrite(&laboratory)
        }
    }

    private mutating func addScenario(to laboratory: inout Laboratory) throws -> RecordReference {
        var scenario = Scenario()
        (scenario.id, scenario.title) = (Identifier(slugOf: "Au kiosque", using: &random), text())
        laboratory.scenarios[scenario.id] = scenario
        return scenario.reference
    }

    private mutating func rewrite(_ laboratory: inout Laboratory) throws -> RecordReference {
        guard let member = laboratory.members.first else { return try addScenario(to: &laboratory) }
        laboratory.members[member.id]?.notes = text()
        return member.reference
    }

    private mutating func remove(from laboratory: inout Laboratory) throws -> RecordReference {
        let all = laboratory.references.filter { $0.kind != .laboratory && $0.kind != .member }
        guard let record = all.randomElement(using: &random), let value = laboratory.value(of: record) else {
            return try addScenario(to: &laboratory)
        }
        removed.append((record, value))
        try laboratory.place(nil, at: record)
        return record
    }

    private mutating func bringBack(in laboratory: inout Laboratory) throws -> RecordReference {
        guard let last = removed.popLast() else { return try rewrite(&laboratory) }
        try laboratory.place(last.value, at: last.record)
        return last.record
    }

    private mutating func text() -> String {
        String(repeating: "Réserver le kiosque. ", count: Int.random(in: 1...15, using: &random))
    }
}
