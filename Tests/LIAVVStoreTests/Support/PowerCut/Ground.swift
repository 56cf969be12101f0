import Foundation
import LIAVVStore

/// A file system to try out, and a folder in it that holds nothing yet.
struct Ground {
    /// The system's own, or the one in memory that stands in for it.
    enum Kind: CaseIterable { case local, inMemory }

    let files: any FileSystem
    let root: String
    private let scratch: Scratch?

    init(_ kind: Kind) throws {
        switch kind {
        case .local:
            let scratch = try Scratch()
            (files, root, self.scratch) = (LocalFileSystem(), scratch.path, scratch)
        case .inMemory:
            let memory = PowerCutFileSystem(umask: Self.umask)
            try memory.makeFolder("/ground")
            (files, root, scratch) = (memory, "/ground", nil)
        }
    }

    /// What this process keeps from the files that it makes, found out by making one.
    private static let umask: UInt32 = {
        guard let scratch = try? Scratch() else { return 0o022 }
        let (files, path) = (LocalFileSystem(), scratch.path + "/folder")
        guard (try? files.makeFolder(path)) != nil, let mode = try? files.status(of: path).mode else { return 0o022 }
        return 0o777 & ~mode
    }()

    func path(_ name: String) -> String { root + "/" + name }

    /// Puts a symbolic link.
    func link(_ name: String, to target: String) throws {
        if let memory = files as? PowerCutFileSystem {
            try memory.putLink(to: target, at: path(name))
        } else {
            try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
        }
    }

    /// Makes a file that holds that text.
    func write(_ text: String, to name: String) throws { try files.create(path(name), text, isSynced: false) }

    /// What a file holds.
    func text(_ name: String) throws -> String { try files.text(path(name)) }

    func status(_ name: String) throws -> FileStatus { try files.status(of: path(name)) }

    func names(_ folder: String = "") throws -> [String] { try files.names(in: path(folder)).sorted() }

    func makeFolder(_ name: String) throws { try files.makeFolder(path(name)) }

    func rename(_ name: String, to other: String) throws { try files.rename(path(name), to: path(other)) }
}

extension FileSystem {
    /// Makes a file that holds that text.
    func create(_ path: String, _ text: String, isSynced: Bool) throws {
        let file = try open(path, for: .creating)
        defer { try? close(file) }
        try writeAll(text, to: file)
        if isSynced { try synchronize(file) }
    }

    func writeAll(_ text: String, to file: OpenFile) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty { rest = rest.dropFirst(try write(rest, to: file)) }
    }

    /// What a file holds.
    func text(_ path: String) throws -> String {
        let file = try open(path, for: .reading)
        defer { try? close(file) }
        return try rest(of: file)
    }

    /// What a file holds from here on.
    func rest(of file: OpenFile) throws -> String {
        var bytes: [UInt8] = []
        while case let more = try read(file, atMost: 16), !more.isEmpty { bytes += more }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Makes the names in a folder durable.
    func synchronize(folder: String) throws {
        let file = try open(folder, for: .folder)
        defer { try? close(file) }
        try synchronize(file)
    }
}
