import SystemPackage

/// The file system of this machine.
public struct LocalFileSystem: FileSystem {
    /// There is only one.
    public init() {}

    /// Opens without waiting and without following a link.
    public func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        try Self.repeating {
            let file =
                switch purpose {
                case .reading:
                    try FileDescriptor.open(
                        FilePath(path), .readOnly, options: [.nonBlocking, .noFollow, .closeOnExec])
                case .creating:
                    try FileDescriptor.open(
                        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                        permissions: FilePermissions(rawValue: 0o666))
                case .locking:
                    try FileDescriptor.open(
                        FilePath(path), .readWrite, options: [.create, .noFollow, .closeOnExec],
                        permissions: FilePermissions(rawValue: 0o666))
                case .folder:
                    try FileDescriptor.open(FilePath(path), .readOnly, options: [.directory, .closeOnExec])
                }
            return OpenFile(number: file.rawValue)
        }
    }

    /// One `read(2)`.
    public func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try Self.repeating {
            try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                filled = try FileDescriptor(rawValue: file.number).read(
                    into: UnsafeMutableRawBufferPointer(buffer), retryOnInterrupt: true)
            }
        }
    }

    /// One `write(2)`.
    public func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        try Self.repeating {
            try bytes.withUnsafeBytes { try FileDescriptor(rawValue: file.number).write($0, retryOnInterrupt: true) }
        }
    }

    /// Closes; a signal does not bring the file back, so it is never repeated.
    public func close(_ file: OpenFile) throws(SystemFault) {
        do {
            try FileDescriptor(rawValue: file.number).close()
        } catch let error as Errno where error != .interrupted {
            throw SystemFault(code: error.rawValue)
        } catch {
            // Interrupted: the descriptor is closed all the same, and closing the number again could close another's.
        }
    }

    /// Runs a call until no signal interrupts it.
    private static func repeating<Result>(_ call: () throws -> Result) throws(SystemFault) -> Result {
        while true {
            do {
                return try call()
            } catch let error as Errno where error == .interrupted {
                continue
            } catch {
                throw SystemFault(code: (error as? Errno ?? .ioError).rawValue)
            }
        }
    }
}
