/// Everything that the store ever asks of a disk: nothing else in this module touches one.
///
/// Small on purpose, so that a test can stand in for it and fail any call at any moment. A call that a signal
/// interrupts is the implementation's to repeat.
public protocol FileSystem: Sendable {
    /// The path with every symbolic link followed; the last component must exist.
    func resolve(_ path: String) throws(SystemFault) -> String
    /// What stands there, without following a symbolic link.
    func status(of path: String) throws(SystemFault) -> FileStatus
    /// The names in a folder, in no order, without `.` and `..`.
    func names(in folder: String) throws(SystemFault) -> [String]
    /// Opens without ever waiting (a pipe nobody writes to) and without following a symbolic link.
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile
    /// What was opened: it may be something else than stood there a moment before.
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus
    /// The next bytes, `count` at most; none at the end.
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8]
    /// Writes some of the bytes, at least one.
    ///
    /// - Returns: how many.
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int
    /// Sets the permissions, whatever the umask.
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault)
    /// Returns once what was written is on the disk; of a folder: once its names are.
    func synchronize(_ file: OpenFile) throws(SystemFault)
    /// Takes the lock that goes with an open file, without waiting; closing the file gives it back, and so does the
    /// end of the process, however it ends.
    ///
    /// - Returns: false when another file that was opened, here or on another machine, holds it.
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool
    /// Closes; what fails here was not written.
    func close(_ file: OpenFile) throws(SystemFault)
    /// Puts a file in the place of another in one step.
    func rename(_ path: String, to other: String) throws(SystemFault)
    /// Removes a file.
    func remove(_ path: String) throws(SystemFault)
    /// Makes a folder whose parent exists.
    func makeFolder(_ path: String) throws(SystemFault)
}

/// Why the system refused a call: its `errno`.
public struct SystemFault: Error, Hashable, Sendable {
    /// The number, as in `errno.h` of this system.
    public let code: Int32

    /// A refusal with that number.
    public init(code: Int32) { self.code = code }
}

/// A file or folder that is open, by the number that the system gave it.
public struct OpenFile: Hashable, Sendable {
    /// The number.
    public let number: Int32

    /// The file of that number.
    public init(number: Int32) { self.number = number }
}

/// What something is opened for.
public enum Purpose: Hashable, Sendable {
    case reading
    /// To write a file that must not be there yet.
    case creating
    /// To hold a lock: to read and write a file that is made when it is not there.
    case locking
    /// To make the names in a folder durable.
    case folder
}

/// What is known of a file before reading it.
public struct FileStatus: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// Bytes.
    public let size: Int
    /// The permission bits, 0 to 0o7777.
    public let mode: UInt32
    /// Which file it is, whatever its names.
    public let identity: FileIdentity
    /// When its content changed last, in nanoseconds since 1970 by the clock of whoever holds the disk; of a folder, when
    /// a name in it did. To be compared for being the same, never for being earlier.
    public let modified: Int

    /// What can stand under a name.
    public enum Kind: Hashable, Sendable { case file, folder, link, other }

    /// What is known of a file.
    public init(kind: Kind, size: Int, mode: UInt32, identity: FileIdentity, modified: Int) {
        self.kind = kind
        self.size = size
        self.mode = mode
        self.identity = identity
        self.modified = modified
    }
}

/// What tells one file from every other: the device it is on and its number there.
public struct FileIdentity: Hashable, Sendable {
    /// The device.
    public let device: UInt64
    /// The number of the file on it.
    public let number: UInt64

    /// The file of that number on that device.
    public init(device: UInt64, number: UInt64) {
        self.device = device
        self.number = number
    }
}
