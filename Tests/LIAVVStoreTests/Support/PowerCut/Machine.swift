import Foundation
import LIAVVStore

/// A disk, the files that a process has open on it, and what befalls its calls.
struct Machine {
    var disk: Disk
    private let mishap: Mishap
    private var files: [Int32: Opened] = [:]
    private var lastNumber: Int32 = 2
    /// How many calls there were.
    private(set) var count = 0
    /// The first call that was refused, in words.
    private(set) var refused: String?

    /// Numbers are never used twice, so that closing one twice is noticed.
    struct Opened {
        let node: UInt64
        /// By which it was opened.
        let path: String
        let purpose: Purpose
        var position = 0
        var holdsLock = false

        var canWrite: Bool { purpose == .creating || purpose == .locking }
    }

    init(disk: Disk, mishap: Mishap) {
        self.disk = disk
        self.mishap = mishap
    }

    var openFiles: Int { files.count }

    /// Counts a call, which may be the one that is refused.
    mutating func step(_ file: OpenFile?, _ what: () -> String) throws(SystemFault) {
        count += 1
        guard let fault = mishap.fault(at: count) else { return }
        let path = file.flatMap { files[$0.number]?.path }.map { " " + $0 } ?? ""
        refused = refused ?? what() + path
        throw fault
    }

    func opened(_ file: OpenFile) throws(SystemFault) -> Opened {
        guard let opened = files[file.number] else { throw SystemFault(code: EBADF) }
        return opened
    }

    func status(of file: OpenFile) throws(SystemFault) -> FileStatus {
        let node = try opened(file).node
        return try disk.visible.node(node).status(number: node)
    }

    /// A slash at the end does not count: swift-system leaves it out of the path that it opens.
    mutating func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        var path = path[...]
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
        let opened = Opened(node: try node(at: String(path), for: purpose), path: String(path), purpose: purpose)
        lastNumber += 1
        files[lastNumber] = opened
        return OpenFile(number: lastNumber)
    }

    private mutating func node(at path: String, for purpose: Purpose) throws(SystemFault) -> UInt64 {
        switch purpose {
        case .reading: try notALink(path)
        case .creating: try created(path)
        case .locking: try lockable(path)
        case .folder: try folder(path)
        }
    }

    mutating func close(_ file: OpenFile) throws(SystemFault) {
        guard files.removeValue(forKey: file.number) != nil else { throw SystemFault(code: EBADF) }
    }

    mutating func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        let opened = try opened(file)
        guard opened.purpose != .creating else { throw SystemFault(code: EBADF) }
        let bytes = try disk.visible.bytes(of: opened.node).dropFirst(opened.position).prefix(mishap.most(count))
        files[file.number]?.position += bytes.count
        return Array(bytes)
    }

    mutating func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        let opened = try opened(file)
        guard opened.canWrite else { throw SystemFault(code: EBADF) }
        let written = bytes.prefix(mishap.most(bytes.count))
        if !written.isEmpty { try disk.write(written, to: opened.node, at: opened.position) }
        files[file.number]?.position += written.count
        return written.count
    }

    /// False when another opening of the same file holds the lock.
    mutating func lock(_ file: OpenFile) throws(SystemFault) -> Bool {
        let opened = try opened(file)
        guard opened.canWrite else { throw SystemFault(code: EBADF) }
        guard !files.contains(where: { $0 != file.number && $1.node == opened.node && $1.holdsLock }) else {
            return false
        }
        files[file.number]?.holdsLock = true
        return true
    }
}

extension Machine {
    private func notALink(_ path: String) throws(SystemFault) -> UInt64 {
        let node = try disk.existing(path).node
        if case .link = try disk.visible.node(node).content { throw SystemFault(code: ELOOP) }
        return node
    }

    private func folder(_ path: String) throws(SystemFault) -> UInt64 {
        let node = try disk.existing(path, followsLast: true).node
        _ = try disk.visible.entries(of: node)
        return node
    }

    private mutating func created(_ path: String) throws(SystemFault) -> UInt64 {
        let place = try disk.place(of: path)
        guard place.node == nil else { throw SystemFault(code: EEXIST) }
        return disk.make(.file([]), mode: 0o666 & ~disk.umask, at: place)
    }

    private mutating func lockable(_ path: String) throws(SystemFault) -> UInt64 {
        guard try disk.place(of: path).node != nil else { return try created(path) }
        let node = try notALink(path)
        _ = try disk.visible.bytes(of: node)
        return node
    }
}
