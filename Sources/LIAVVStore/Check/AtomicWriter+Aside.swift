import LIAVVModel

extension AtomicWriter {
    /// Moves what stands at a path, whatever it is, into a folder of the laboratory, under a name that nothing there has.
    /// Called with the lock held.
    ///
    /// - Returns: where it is now, from the laboratory down.
    func setAside(_ path: String, in bin: String) throws(StoreFault) -> String {
        let steps = path.split(separator: "/")
        let source = try folder(steps.dropLast().joined(separator: "/"))
        let target = try folder(bin)
        let name = try naming(path) {
            var number = 1
            while try isTaken(target + "/" + RecordPath.asideName(of: path, number)) { number += 1 }
            let name = RecordPath.asideName(of: path, number)
            try fileSystem.rename(source + "/" + (steps.last ?? ""), to: target + "/" + name)
            return name
        }
        try synchronize(folder: target)
        try synchronize(folder: source)
        return bin + "/" + name
    }

    private func isTaken(_ path: String) throws -> Bool {
        do {
            _ = try fileSystem.status(of: path)
            return true
        } catch  where DiskReason(error) == .gone {
            return false
        }
    }
}

extension RecordPath {
    /// `unreadable-actions-reserver-le-kiosque-7f3k-1.plist.bad`: the n-th file of that path that could not be read. It
    /// does not end like a record, so that nothing takes it for one.
    static func asideName(of path: String, _ n: Int) -> String {
        let isRecord = path.hasSuffix(ending)
        let prefix = Journal.folder + "/"
        let stem = path.dropFirst(path.hasPrefix(prefix) ? prefix.count : 0).dropLast(isRecord ? ending.count : 0)
        let safe = stem.utf8.prefix(180).map { isPlain($0) ? Character(Unicode.Scalar($0)) : "-" }
        return "unreadable-\(String(safe))-\(n)\(isRecord ? ending : "").bad"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }
}
