import Foundation
import LIAVVModel

@testable import LIAVVStore

/// A record in good health, of which mutants are made.
struct Specimen {
    let kind: RecordKind
    let value: Value
    /// Bytes as XML.
    let size: Int

    /// Where the sample data is.
    static let sampleData = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../sample-data").standardized.path

    /// Every record of the sample data, and one of each kind that has a key of someone else's.
    static func all() throws -> [RecordKind: [Specimen]] {
        var all: [Specimen] = []
        for laboratory in [try Laboratory.sample(), try Store(folder: sampleData).load().laboratory] {
            for record in laboratory.references {
                guard let value = laboratory.value(of: record) else { continue }
                all.append(Specimen(kind: record.kind, value: value, size: try PropertyList.encode(value).count))
            }
        }
        return Dictionary(grouping: all, by: \.kind)
    }
}
