import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A temporary file that nobody else can read, alone in a folder of its own.
struct PrivateFile {
    let folder: String
    let path: String

    /// Makes the folder (700) and the empty file (600); whatever stood there before is never opened.
    init(name: String, in parent: String) throws(SystemFault) {
        // mkdtemp puts six letters of its own in the place of those.
        var template = Array("\(parent)/liavv-\(String(repeating: "X", count: 6))".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) != nil } ?? false }
        guard made else { throw SystemFault(code: errno) }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = folder + "/" + name
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let code = errno
            rmdir(folder)
            throw SystemFault(code: code)
        }
        close(file)
    }

    /// Puts bytes into it.
    func write(_ bytes: [UInt8]) throws(SystemFault) {
        let file = open(path, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw SystemFault(code: errno) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0) }
            guard count > 0 else { throw SystemFault(code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Removes it, with whatever an editor left beside it.
    func remove() { try? Disk.removeFolder(folder) }
}

/// The C function, which the method of the same name hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}
