import LIAVVModel

extension Repair {
    private static let label = Phrase("Constaté hors de liavv", "Found outside liavv")

    /// Sets bad files aside and writes again what the journal has.
    func rebuildUnreadable(_ found: Audit) throws(StoreFault) {
        try startSettings(found)
        for case .unreadable(let problem) in found.findings where isDamage(problem) {
            try setAside(problem.path)
            guard let record = RecordPath.record(at: problem.path) else { continue }
            if let value = value(of: record, in: found) {
                try write(record, value, found)
                tell(.rebuilt(record, isPartial: found.isPartial(record)))
            } else {
                tell(.notInJournal(record))
            }
        }
    }

    /// Without settings nothing opens: where the journal has none either it is told new ones, before the bad file goes,
    /// so that whoever comes next finds them there.
    private func startSettings(_ found: Audit) throws(StoreFault) {
        let settings = Settings().reference
        let isBad = found.findings.contains { finding in
            switch finding {
            case .unreadable(let problem): problem.path == RecordPath.settings && isDamage(problem)
            case .missing(let record): record == settings
            default: false
            }
        }
        let isLost = isBad || (found.hasJournal && !found.hasSettings)
        guard isLost, found.journaled(settings) == nil else { return }
        try writing.note([.init(record: settings, value: Settings().value)], date, label: Self.label)
        tell(.settingsStarted)
    }

    private func value(of record: RecordReference, in found: Audit) -> Value? {
        found.journaled(record) ?? (record.kind == .laboratory ? Settings().value : nil)
    }

    /// A change that was cut off needs the records that it is about, as they were before it.
    func restoreForPending(_ found: Audit) throws(StoreFault) {
        for (_, entry) in found.pending.sorted(by: { $0.key < $1.key }) {
            for touch in entry.touched where touch.fingerprint != nil {
                guard let value = found.journaled(touch.record), try isMissing(touch.record) else { continue }
                try write(touch.record, value, found)
                tell(.restored(touch.record, isPartial: found.isPartial(touch.record)))
            }
        }
    }

    private func isMissing(_ record: RecordReference) throws(StoreFault) -> Bool {
        try writing.reading { () throws(FileProblem) in try writing.files.content(of: record) == nil }
    }

    /// Writes again what has no file, then notes in the journal what stands otherwise than it says.
    func settle(_ found: Audit) throws(StoreFault) {
        try restore(found)
        let records = found.findings.compactMap { finding -> RecordReference? in
            switch finding {
            case .differs(let record), .unknown(let record), .misfit(let record, _): record
            case .missing(let record) where found.isPartial(record): record
            default: nil
            }
        }
        guard !records.isEmpty else { return }
        try writing.note(records, date, label: Self.label)
        for record in records { tell(.noted(record)) }
    }

    private func restore(_ found: Audit) throws(StoreFault) {
        for case .missing(let record) in found.findings {
            guard let value = found.journaled(record) else {
                tell(.notInJournal(record))
                continue
            }
            try write(record, value, found)
            tell(.restored(record, isPartial: found.isPartial(record)))
        }
    }

    /// Writes a record's file as the entry that touched it last left it.
    private func write(_ record: RecordReference, _ value: Value, _ found: Audit) throws(StoreFault) {
        let step = try SaveStep(record, value, revision: found.fold.latest[record])
        guard case .write(_, let bytes) = step else { return }
        let writer = writing.writer
        let folder = try writer.folder(record.kind.folder)
        let file = try writer.stage(bytes, at: RecordPath.of(record), in: folder)
        do { try writer.place(file) } catch {
            writer.discard(file)
            throw error
        }
        try writer.synchronize(folder: folder)
    }
}

extension Audit {
    /// Whether entries that are lost are missing from what the journal has of a record.
    fileprivate func isPartial(_ record: RecordReference) -> Bool { fold.misfits.contains { $0.record == record } }
}
