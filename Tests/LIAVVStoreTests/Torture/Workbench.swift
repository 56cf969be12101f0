import Foundation
import LIAVVModel

@testable import LIAVVStore

/// A folder that is written into very often: in memory where the system has a disk of that kind, as what is durable
/// there makes no difference to a process that is killed.
final class Workbench: Sendable {
    let path: String

    /// An empty one.
    init() throws {
        path = Self.place + "/liavv-torture-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// One with everything that another holds.
    init(copying other: Workbench) throws {
        path = Self.place + "/liavv-torture-\(UUID().uuidString)"
        try FileManager.default.copyItem(atPath: other.path, toPath: path)
    }

    /// Puts everything in it under another name as well.
    func copy(to other: String) throws { try FileManager.default.copyItem(atPath: path, toPath: other) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A laboratory of that many actions, and the one that everybody writes into.
    static func laboratory(actions: Int) throws -> Workbench {
        let bench = try Workbench()
        var laboratory = Laboratory()
        for number in 0..<actions { try laboratory.addAction("action-\(number)") }
        try laboratory.addAction("registre")
        for name in ["ana", "bea", "cleo", "dora"] {
            let reference = RecordReference(kind: .member, id: try id(name + "-2222"))
            try laboratory.place(.record(["givenName": .text(name)]), at: reference)
        }
        try Store(folder: bench.path).create(settings: laboratory.settings, date: .inDecember)
        try Store(folder: bench.path).saveAll(laboratory, date: .inDecember)
        return bench
    }

    /// Every file, from the folder down.
    var files: [String] {
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return all.sorted()
    }

    /// What stands in every file but the lock's.
    var contents: [String: Data] {
        Dictionary(
            uniqueKeysWithValues: files.filter { !$0.hasPrefix(".liavv") }.compactMap { name in
                bytes(name).map { (name, $0) }
            })
    }

    func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path + "/" + name) }

    /// Changes that have begun and not ended.
    var isCutOff: Bool { files.contains { $0.hasPrefix(Journal.pending + "/") && !$0.hasSuffix(".tmp") } }

    private static let place =
        FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()

    fileprivate static func id(_ text: String) throws -> Identifier {
        guard let id = Identifier(text) else { throw CocoaError(.formatting) }
        return id
    }
}

extension Laboratory {
    fileprivate mutating func addAction(_ name: String) throws {
        var action = Action()
        action.id = try Workbench.id(name)
        action.title = "Action « \(name) »"
        for number in 1...3 {
            var piece = Contribution()
            piece.id = try Workbench.id("\(name)-piece-\(number)")
            piece.title = "Morceau \(number)"
            action.contributions.append(piece)
        }
        actions[action.id] = action
    }
}
