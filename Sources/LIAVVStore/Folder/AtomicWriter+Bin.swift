import LIAVVModel

extension AtomicWriter {
    /// Moves a record's file to the bin, under a name that nothing there has.
    ///
    /// - Returns: the folders that lost and gained a name; none when there was no such file.
    func moveToBin(_ record: RecordReference) throws(StoreFault) -> [String] {
        let path = root + "/" + RecordPath.of(record)
        guard try isThere(path) else { return [] }
        let source = try folder(record.kind.folder)
        let bin = try folder(RecordPath.bin)
        return try naming(path) {
            let reserved = try reserve(record, in: bin)
            do {
                try fileSystem.rename(source + "/" + record.id.text + RecordPath.ending, to: reserved)
            } catch {
                try? fileSystem.remove(reserved)
                throw error
            }
            return [bin, source]
        }
    }

    private func isThere(_ path: String) throws(StoreFault) -> Bool {
        try naming(path) {
            do {
                _ = try fileSystem.status(of: path)
                return true
            } catch let fault as SystemFault where DiskReason(fault) == .gone {
                return false
            }
        }
    }

    /// An empty file of ours to rename over: renaming alone would silently take the place of another.
    private func reserve(_ record: RecordReference, in bin: String) throws -> String {
        let file = try firstFree { bin + "/" + RecordPath.binName(of: record, $0) }
        try fileSystem.close(file.open)
        return file.path
    }
}
