import LIAVVModel
import Foundation
import LIAVVStore

/// Calls drawn at random, and what came of each in words: two file systems that are alike say the same.
struct RandomCalls {
    private let ground: Ground
    private var random: SplitMix64
    private var open: [OpenFile] = []

    init(_ kind: Ground.Kind, seed: UInt64) throws {
        ground = try Ground(kind)
        random = SplitMix64(seed: seed)
        try ground.makeFolder("d")
        try ground.link("l", to: "d")
        try ground.link("d/m", to: "../a")
    }

    /// Makes that many calls.
    mutating func transcript(_ count: Int) throws -> [String] {
        let lines = (0..<count).map { _ in Bool.random(using: &random) ? byName() : byFile() }
        for file in open { try ground.files.close(file) }
        return lines
    }

    private mutating func byName() -> String {
        let (kind, name, other) = (Int.random(in: 0..<6, using: &random), name(), name())
        let came = Self.saying { () throws(SystemFault) in try call(kind, ground.path(name), ground.path(other)) }
        return "call \(kind) of \(name), \(other): \(came)"
    }

    private func call(_ kind: Int, _ path: String, _ other: String) throws(SystemFault) -> String {
        switch kind {
        case 0: return Self.words(try ground.files.status(of: path))
        case 1: return try ground.files.names(in: path).sorted().joined(separator: " ")
        case 2: return String(try ground.files.resolve(path).dropFirst(ground.root.count))
        case 3: try ground.files.makeFolder(path)
        case 4: try ground.files.remove(path)
        default: try ground.files.rename(path, to: other)
        }
        return "done"
    }

    private mutating func byFile() -> String {
        let (kind, size, name) = (Int.random(in: 0..<8, using: &random), Int.random(in: 0...9, using: &random), name())
        let purpose = [Purpose.reading, .creating, .locking, .folder].randomElement(using: &random) ?? .reading
        let place = open.indices.randomElement(using: &random)
        guard kind > 1, let place else {
            let came = Self.saying { () throws(SystemFault) in
                open.append(try ground.files.open(ground.path(name), for: purpose))
                return "done"
            }
            return "open \(name) for \(purpose): \(came)"
        }
        let file = open[place]
        if kind == 2 { open.remove(at: place) }
        let came = Self.saying { () throws(SystemFault) in try call(kind, file, size, ground.path(name)) }
        return "call \(kind) of file \(place), \(size), \(name): \(came)"
    }

    private func call(_ kind: Int, _ file: OpenFile, _ size: Int, _ path: String) throws(SystemFault) -> String {
        let files = ground.files
        switch kind {
        case 2: try files.close(file)
        case 3: return String(decoding: try files.read(file, atMost: size), as: UTF8.self)
        case 4: return "\(try files.write(Array("abcdefghi".utf8).prefix(size), to: file))"
        case 5: return "\(try files.lock(file))"
        case 6: try files.setMode(UInt32(0o700 + 8 * (size % 8)), of: file)
        default:
            let (here, there) = (try files.status(of: file), try files.status(of: path))
            return Self.words(here) + (here.identity == there.identity ? ", the same" : ", another")
        }
        return "done"
    }

    private mutating func name() -> String {
        let names = ["a", "b", "d", "d/a", "d/b", "d/e", "d/e/a", "l", "l/a", "l/e/b", "d/m", ".", "d/..", "gone/a"]
        return names.randomElement(using: &random) ?? "a"
    }

    private static func saying(_ call: () throws(SystemFault) -> String) -> String {
        do { return try call() } catch { return "refused, \(error.code)" }
    }

    /// The size of a folder and the permissions of a link are each system's own affair.
    private static func words(_ status: FileStatus) -> String {
        switch status.kind {
        case .folder: "folder, \(status.mode)"
        case .link: "link, \(status.size)"
        default: "\(status.kind), \(status.size), \(status.mode)"
        }
    }
}
