import LIAVVModel

@testable import LIAVVStore

/// A record's file in which something is amiss: the same one each time for the same seed and number.
struct Mutant {
    /// Which kind of record it was made of.
    let kind: RecordKind
    let bytes: [UInt8]

    /// The record that a mutant is laid as; settings have no folder, and stand among the members if they must have one.
    static func reference(_ kind: RecordKind, _ number: Int, inFolder: Bool = false) -> RecordReference {
        let isSettings = kind == .laboratory
        let id = isSettings && !inFolder ? Settings.identifier : Identifier("m-\(number)")
        return RecordReference(kind: isSettings && inFolder ? .member : kind, id: id ?? .none)
    }

    /// Makes them.
    struct Maker {
        let seed: UInt64
        private let specimens: [RecordKind: [Specimen]]
        private let mutation: TreeMutation

        init(seed: UInt64) throws {
            self.seed = seed
            let specimens = try Specimen.all()
            self.specimens = specimens
            mutation = TreeMutation(
                keys: RecordKind.allCases.flatMap { Shape.of($0).fields.map(\.key) },
                donors: RecordKind.allCases.compactMap { kind in specimens[kind]?.last.map { Node($0.value) } })
        }

        /// The mutant of that number.
        func mutant(_ number: Int) -> Mutant {
            var random = SplitMix64(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
            let specimen = specimen(&random)
            let isXML = random.below(8) < 5
            var bytes: [UInt8]
            if random.below(8) < 5 {
                bytes = structured(specimen, isXML: isXML, &random)
                if random.oneIn(20) { ByteMutation.apply(to: &bytes, &random) }
            } else {
                bytes = isXML ? XMLWriter.bytes(of: specimen.value) : BinaryWriter.bytes(of: specimen.value)
                ByteMutation.apply(to: &bytes, &random)
            }
            return Mutant(kind: specimen.kind, bytes: bytes)
        }

        private func structured(_ specimen: Specimen, isXML: Bool, _ random: inout SplitMix64) -> [UInt8] {
            var tree = Node(specimen.value)
            for _ in 0..<random.any(of: [0, 1, 1, 2, 3, 8]) { mutation.apply(to: &tree, &random) }
            return isXML ? XMLDraft.bytes(of: tree, &random) : BinaryDraft.bytes(of: tree, &random)
        }

        /// Any, but large ones more rarely.
        private func specimen(_ random: inout SplitMix64) -> Specimen {
            let kind = random.any(of: RecordKind.allCases)
            let ofKind = specimens[kind] ?? []
            let some = ofKind.filter { $0.size < 4000 }
            return random.any(of: some.isEmpty || random.oneIn(30) ? ofKind : some)
        }
    }
}
