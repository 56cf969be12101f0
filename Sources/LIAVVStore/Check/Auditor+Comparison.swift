import LIAVVModel

extension Auditor {
    /// Compares the records with the fold of the journal. A folder that has no journal yet has nothing to differ from;
    /// records of a change that has begun and not ended may be the former or the new ones.
    mutating func compare() {
        guard audit.hasJournal else { return }
        let underWay = Set(audit.pending.values.flatMap(\.change.records))
        var told = underWay
        for record in read.union(audit.fold.records.keys).subtracting(underWay).sorted() {
            guard let finding = finding(about: record) else { continue }
            told.insert(record)
            audit.findings.append(finding)
        }
        for misfit in audit.fold.misfits where told.insert(misfit.record).inserted {
            audit.findings.append(.misfit(misfit.record, misfit.entry))
        }
    }

    private func finding(about record: RecordReference) -> Finding? {
        guard !unread.contains(record), !unreadKinds.contains(record.kind) else { return nil }
        guard read.contains(record) else {
            return (audit.fold.records[record] ?? nil) == nil ? nil : .missing(record)
        }
        guard audit.fold.records[record] != nil else { return .unknown(record) }
        return audit.journaled(record) == audit.laboratory.value(of: record) ? nil : .differs(record)
    }
}

extension RecordPath {
    /// The record whose file stands at a path; nil for a path of any other kind.
    static func record(at path: String) -> RecordReference? {
        guard path.hasSuffix(ending) else { return nil }
        return RecordReference(text: String(path.dropLast(ending.count)))
    }
}
