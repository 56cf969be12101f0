import LIAVVModel
import Testing

@testable import LIAVVStore

/// Expects that the journal of a folder, folded from its first entry to its last, is what stands in the records: none
/// missing, none more, none otherwise.
func foldEqualsRecords(_ folder: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let files = RecordFiles(root: folder, fileSystem: LocalFileSystem())
    let journal = Journal(files)
    var fold = JournalFold()
    for name in try journal.names(after: nil) { fold.add(try journal.entry(name), named: name) }
    #expect(fold.misfits.isEmpty, sourceLocation: sourceLocation)
    let told = fold.records.filter { $0.value != nil }
    #expect(Set(told.keys) == Set(try recordsOnDisk(files)), sourceLocation: sourceLocation)
    for (record, value) in told.sorted(by: { $0.key < $1.key }) {
        let content = try files.content(of: record)
        #expect(try filed(content?.value, record) == filed(value, record), "\(record)", sourceLocation: sourceLocation)
    }
}

private func recordsOnDisk(_ files: RecordFiles) throws -> [RecordReference] {
    try RecordKind.allCases.flatMap { kind in
        let names = kind == .laboratory ? [RecordPath.settings] : try files.names(in: kind.folder)
        return try names.map { name in
            let path = kind.folder.isEmpty ? name : kind.folder + "/" + name
            return try #require(RecordPath.record(at: path), "\(path)")
        }
    }
}

/// A value as the model writes it.
private func filed(_ value: Value?, _ record: RecordReference) throws -> Value? {
    var laboratory = Laboratory()
    try laboratory.place(value, at: record)
    return value == nil ? nil : laboratory.value(of: record)
}
