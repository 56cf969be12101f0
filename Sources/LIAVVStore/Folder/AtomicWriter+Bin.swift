import LIAVVModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension AtomicWriter {
    /// Moves a record's file to the bin, under a name that nothing there has.
    ///
    /// - Returns: the folders that lost and gained a name; none when there was no such file.
    func moveToBin(_ record: RecordReference) throws(StoreFault) -> [String] {
        let path = root + "/" + RecordPath.of(record)
        guard try isThere(path) else { return [] }
        let source = try folder(record.kind.folder)
        let bin = try folder(RecordPath.bin)
        let target = try freeName(record, in: bin)
        try rename(source + "/" + record.id.text + RecordPath.ending, to: target)
        return [bin, source]
    }

    /// Whether something has that name.
    func isThere(_ path: String) throws(StoreFault) -> Bool {
        try naming(path) {
            do {
                _ = try fileSystem.status(of: path)
                return true
            } catch let fault as SystemFault where DiskReason(fault) == .gone {
                return false
            }
        }
    }

    /// A name in the bin that nothing has; whoever holds the lock is alone in giving them.
    private func freeName(_ record: RecordReference, in bin: String) throws(StoreFault) -> String {
        for n in 1..<Self.attempts {
            let path = bin + "/" + RecordPath.binName(of: record, n)
            if try !isThere(path) { return path }
        }
        throw .disk(.other(EEXIST), path: bin)
    }
}
