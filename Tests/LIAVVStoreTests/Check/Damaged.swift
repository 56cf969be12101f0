import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// A folder with the sample and a few changes in its journal, for tests to damage.
final class Damaged {
    let scratch: Scratch
    let store: Store
    /// What was saved.
    private(set) var laboratory: Laboratory

    init() throws {
        scratch = try Scratch()
        store = Store(folder: scratch.path)
        laboratory = try .sample()
        try store.create(settings: laboratory.settings, date: .inDecember)
        try store.saveAll(laboratory, date: .inDecember)
        try change(.action) { $0.actions[$1]?.notes = "Avec un café" }
        try change(.member) { $0.members[$1]?.department = "Achats" }
    }

    static func reference(_ kind: RecordKind) throws -> RecordReference {
        let id = kind == .laboratory ? Settings.identifier : try #require(Identifier("\(kind.rawValue)-7f3k"))
        return RecordReference(kind: kind, id: id)
    }

    /// Saves a change of one record.
    func change(_ kind: RecordKind, _ edit: (inout Laboratory, Identifier) throws -> Void) throws {
        let record = try Self.reference(kind)
        let before = laboratory
        try edit(&laboratory, record.id)
        try store.save(.between(before, laboratory, [record]))
    }

    /// Removes a file as someone would by hand.
    func delete(_ path: String) throws { try FileManager.default.removeItem(atPath: scratch.path + "/" + path) }

    /// Edits a file as someone would by hand.
    func edit(_ path: String, _ key: String, _ value: Value?) throws {
        var fields = try #require(try PropertyList.decode(scratch.read(path)).record)
        fields[key] = value
        try scratch.write(try PropertyList.encode(.record(fields)), to: path)
    }

    /// The path of the n-th entry of the journal, from 0; the last with none.
    func entry(_ place: Int? = nil) throws -> String {
        let names = try Journal(RecordFiles(root: scratch.path, fileSystem: LocalFileSystem())).names(after: nil)
        return Journal.path(of: names[place ?? names.count - 1])
    }

    /// Every ordinary file with its bytes.
    func everything() throws -> [String: [UInt8]] { try scratch.contents() }

    /// What there is to say, remarks left out.
    func problems() throws -> [Finding] { try store.audit().findings.filter { !$0.isRemark } }

    /// Repairs, expects that nothing is left to do, that doing it again does nothing, and that nothing was lost.
    @discardableResult
    func repair(sourceLocation: SourceLocation = #_sourceLocation) throws -> [RepairStep] {
        let before = try everything()
        let steps = try store.repair(date: .inDecember)
        #expect(try store.audit().findings.isEmpty, sourceLocation: sourceLocation)
        #expect(steps.allSatisfy { !$0.phrase.fr.isEmpty && !$0.phrase.en.isEmpty }, sourceLocation: sourceLocation)
        let after = try everything()
        #expect(try store.repair(date: .inDecember).isEmpty, sourceLocation: sourceLocation)
        #expect(try everything() == after, sourceLocation: sourceLocation)
        let kept = Set(after.values)
        for case .setAside(let path, let place) in steps where before[path] != nil {
            #expect(after[place] == before[path] && kept.contains(before[path] ?? []), sourceLocation: sourceLocation)
        }
        try foldEqualsRecords(scratch.path, sourceLocation: sourceLocation)
        return steps
    }
}
