import LIAVVModel

extension Store {
    /// The records in the bin, in the order of their names: of a record that was removed several times, the last.
    public func bin() throws(StoreFault) -> [Removed] {
        let files = try journal().files
        var found: [RecordReference: (Removed, Int)] = [:]
        for name in try reading({ () throws(FileProblem) in try files.names(in: RecordPath.bin) }) {
            guard let (record, number) = RecordPath.binned(name), found[record].map({ $0.1 < number }) ?? true,
                (try? files.content(of: record)) == .some(nil),
                let content = try? files.content(at: RecordPath.bin + "/" + name)
            else { continue }
            var laboratory = Laboratory()
            guard (try? laboratory.place(content.value, at: record)) != nil else { continue }
            let removed = Removed(
                record: record, heading: laboratory.heading(of: record) ?? record.id.text,
                value: laboratory.value(of: record) ?? content.value, path: RecordPath.bin + "/" + name)
            found[record] = (removed, number)
        }
        return found.values.map(\.0).sorted { $0.record < $1.record }
    }

    /// Deletes what is in the bin, for good: the journal alone still knows it.
    ///
    /// - Returns: how many files there were.
    public func emptyBin() throws(StoreFault) -> Int {
        try locked { writing throws(StoreFault) in
            let names = try writing.reading { () throws(FileProblem) in try writing.files.names(in: RecordPath.bin) }
            guard !names.isEmpty else { return 0 }
            let folder = try writing.writer.folder(RecordPath.bin)
            for name in names {
                try writing.writer.naming(folder + "/" + name) { try fileSystem.remove(folder + "/" + name) }
            }
            try writing.writer.synchronize(folder: folder)
            return names.count
        }
    }
}

extension Writing {
    /// Takes out of the bin what a change put back as it was; that this fails loses nothing, as the bin leaves out what
    /// stands in its place.
    func forgetInBin(_ change: Change) {
        let made = change.edits.filter { $0.path.isEmpty && $0.after != nil }
        guard !made.isEmpty, let names = try? files.names(in: RecordPath.bin) else { return }
        for name in names {
            guard let (record, _) = RecordPath.binned(name), let edit = made.first(where: { $0.record == record }),
                (try? files.content(at: RecordPath.bin + "/" + name).value) == edit.after
            else { continue }
            try? fileSystem.remove("\(root)/\(RecordPath.bin)/\(name)")
        }
    }
}

extension RecordPath {
    /// What `binName` was made of.
    static func binned(_ name: String) -> (RecordReference, Int)? {
        let parts = name.dropLast(ending.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, let kind = RecordKind(rawValue: String(parts[0])),
            let number = Int(parts[parts.count - 1]),
            let id = Identifier(parts[1..<(parts.count - 1)].joined(separator: "-"))
        else { return nil }
        return (RecordReference(kind: kind, id: id), number)
    }
}
