import LIAVVModel

/// What stands in a record's file: the record, and which entry of the journal wrote it.
struct RecordContent: Hashable, Sendable {
    /// The record, without the key that is the store's own.
    let value: Value
    /// The entry that wrote the file; nil when it came from elsewhere.
    let revision: EntryName?

    /// The key in record files under which the store notes the entry that wrote them.
    static let key = "revision"

    init(value: Value, revision: EntryName?) {
        self.value = value
        self.revision = revision
    }

    /// Takes apart what a file holds.
    init(file: Value) {
        guard case .record(var fields) = file, case .text(let text)? = fields[Self.key] else {
            self.init(value: file, revision: nil)
            return
        }
        fields[Self.key] = nil
        self.init(value: .record(fields), revision: EntryName(text: text))
    }

    /// What the file holds.
    var file: Value {
        guard case .record(var fields) = value else { return value }
        fields[Self.key] = revision.map { .text($0.description) }
        return .record(fields)
    }

    /// Sixty-four bits of the record as we write it: FNV-1a (Fowler, Noll, Vo; RFC 9923), in hexadecimal.
    ///
    /// It tells a record edited by hand from one that we wrote; it is no protection against anybody.
    var fingerprint: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (try? PropertyList.encode(value)) ?? [] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension RecordContent {
    /// The same as the model would write it: what is at its default is left out, as changes expect.
    func filed(as record: RecordReference) throws(FileProblem) -> RecordContent {
        var laboratory = Laboratory()
        do { try laboratory.place(value, at: record) } catch {
            throw FileProblem(path: RecordPath.of(record), reason: .field(error))
        }
        return RecordContent(value: laboratory.value(of: record) ?? value, revision: revision)
    }
}
