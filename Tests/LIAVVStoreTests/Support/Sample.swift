import LIAVVModel
import Testing

extension Laboratory {
    /// A record of every kind, each with a key that no field claims.
    static func sample() throws -> Laboratory {
        var laboratory = Laboratory()
        for kind in RecordKind.allCases {
            let id = kind == .laboratory ? Settings.identifier : try #require(Identifier("\(kind.rawValue)-7f3k"))
            try laboratory.place(.record(Self.fields(of: kind)), at: RecordReference(kind: kind, id: id))
        }
        return laboratory
    }

    private static func fields(of kind: RecordKind) -> [String: Value] {
        var record: [String: Value] = ["later": .list([.date(12), .data([1, 2]), .record(["x": .real(1)])])]
        switch kind {
        case .laboratory: record["format"] = .integer(Settings.currentFormat)
        case .member: record["givenName"] = .text("Lorvélie")
        case .contact: record["surname"] = .text("Fonseca")
        case .meeting: record["number"] = .integer(9)
        default: record["title"] = .text("Réserver le kiosque")
        }
        return record
    }
}

extension Change {
    /// A change that touches those records.
    static func between(
        _ before: Laboratory, _ after: Laboratory, _ records: [RecordReference]
    ) throws -> Change {
        var random = SystemRandomNumberGenerator()
        let id = Identifier(uniqueFor: "change", using: &random)
        let edits = records.flatMap { Edit.between(before.value(of: $0), after.value(of: $0), of: $0) }
        let stamp = Stamp(id: id, author: nil, date: Instant(milliseconds: 0))
        return Change(stamp: stamp, label: Phrase(verbatim: "test"), edits: edits)
    }
}
