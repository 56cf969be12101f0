import LIAVVModel

/// What saving does with one record.
enum SaveStep {
    case write(RecordReference, bytes: [UInt8])
    case remove(RecordReference)

    /// Writes the record, or removes it when there is none.
    init(_ record: RecordReference, _ value: Value?, revision: EntryName?) throws(StoreFault) {
        guard let value else {
            self = .remove(record)
            return
        }
        let bytes: [UInt8]
        do {
            bytes = try PropertyList.encode(RecordContent(value: value, revision: revision).file)
        } catch {
            throw .notEncodable(record, error)
        }
        guard bytes.count <= Store.largestFile else { throw .recordTooLarge(record, bytes: bytes.count) }
        self = .write(record, bytes: bytes)
    }
}
