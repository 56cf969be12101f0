import LIAVVModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension AtomicWriter {
    /// What becomes of a record's file on the way to the bin.
    enum Copy {
        /// Written beside its place in the bin.
        case staged(Staged)
        /// It was put there before whoever did so was cut off.
        case isThere
        /// Not readable as a file of ours: it is moved as it stands.
        case none
    }

    /// Copies a record's file for the bin: once that copy has its name there for good, the record may go. Moving it
    /// from folder to folder would leave it for a moment where a power cut may find it in neither.
    func copyForBin(_ record: RecordReference) throws(StoreFault) -> Copy {
        let files = RecordFiles(root: root, fileSystem: fileSystem)
        guard let bytes = try? files.bytes(at: RecordPath.of(record), Store.largestFile) else { return .none }
        let bin = try folder(RecordPath.bin)
        for n in 1..<Self.attempts {
            let path = RecordPath.bin + "/" + RecordPath.binName(of: record, n)
            guard try isThere(root + "/" + path) else { return .staged(try stage(bytes, at: path, in: bin)) }
            if (try? files.bytes(at: path, Store.largestFile)) == bytes { return .isThere }
        }
        throw .disk(.other(EEXIST), path: bin)
    }

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
