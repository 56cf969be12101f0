import LIAVVModel

/// What saving does with one record.
enum SaveStep {
    case write(RecordReference, bytes: [UInt8])
    case remove(RecordReference)

    /// Writes the record as it stands in `laboratory`, or removes it when it does not.
    init(_ record: RecordReference, of laboratory: Laboratory) throws(StoreFault) {
        guard let value = laboratory.value(of: record) else {
            self = .remove(record)
            return
        }
        let bytes: [UInt8]
        do { bytes = try PropertyList.encode(value) } catch { throw .notEncodable(record, error) }
        guard bytes.count <= Store.largestFile else { throw .recordTooLarge(record, bytes: bytes.count) }
        self = .write(record, bytes: bytes)
    }
}
