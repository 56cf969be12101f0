import LIAVVModel

extension Store {
    /// The change that removed each of those records, as far as the journal knows; read back no further than needed.
    public func removals(of records: [RecordReference]) throws(StoreFault) -> [RecordReference: PastChange] {
        var found: [RecordReference: PastChange] = [:]
        var wanted = Set(records)
        guard !wanted.isEmpty else { return found }
        let journal = try journal()
        try reading { () throws(FileProblem) in
            try journal.backwards { name, entry in
                for touch in entry.touched where touch.fingerprint == nil && wanted.remove(touch.record) != nil {
                    found[touch.record] = PastChange(name, entry)
                }
                return !wanted.isEmpty
            }
        }
        return found
    }

    /// The record of that name that the journal tells of last, whatever became of it; nil when it tells of none.
    public func formerRecord(_ text: String) throws(StoreFault) -> RecordReference? {
        let journal = try journal()
        var found: RecordReference?
        try reading { () throws(FileProblem) in
            try journal.backwards { _, entry in
                found = entry.change.records.first { $0.id.text == text || $0.description == text }
                return found == nil
            }
        }
        return found
    }

    /// What people called the records in the bin, for `Laboratory.removed`; none when the bin cannot be read.
    public func headingsInBin() -> [RecordReference: String] {
        Dictionary(uniqueKeysWithValues: ((try? bin()) ?? []).map { ($0.record, $0.heading) })
    }

    /// How many files the bin holds: also those of records that were removed before and are there again.
    public func filesInBin() throws(StoreFault) -> Int {
        let files = try journal().files
        return try reading { () throws(FileProblem) in try files.names(in: RecordPath.bin).count }
    }
}

extension Writing {
    /// The entry that removed a record which a change puts back, so that its history goes on; nil for one that was never
    /// there. The journal is only searched when the record may have been: it is in the bin, or something is undone.
    func removal(of record: RecordReference, by change: Change) -> EntryName? {
        guard change.origin != .done || isInBin(record) else { return nil }
        var found: EntryName?
        try? journal.backwards { name, entry in
            if let touch = entry.touch(of: record), touch.fingerprint == nil { found = name }
            return found == nil
        }
        return found
    }

    private func isInBin(_ record: RecordReference) -> Bool {
        let names = (try? files.names(in: RecordPath.bin)) ?? []
        return names.contains { RecordPath.binned($0)?.0 == record }
    }
}

extension Change {
    /// Whether the store made it of itself: nobody did it, so nobody can take it back.
    var isOfTheStore: Bool { author == nil && id.text.hasPrefix(Stamp.storeName + "-") }
}
