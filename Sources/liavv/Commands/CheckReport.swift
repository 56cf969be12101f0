import LIAVVModel
import LIAVVStore

/// What is wrong in a folder: the files that cannot be read first, without what is only their consequence.
struct CheckReport {
    /// One sentence a problem.
    let phrases: [Phrase]
    /// How many references to records whose file could not be read are not among them.
    let leftOut: Int

    init(files: [FileProblem], records: [IntegrityProblem]) {
        let unread = Set(files.map(\.path))
        let own = records.filter { !Self.isConsequence($0.reason, of: unread) }
        phrases = files.map(\.phrase) + own.map(\.phrase)
        leftOut = records.count - own.count
    }

    /// Whether what is missed may stand in a file, or a whole folder, that could not be read.
    private static func isConsequence(_ reason: IntegrityProblem.Reason, of unread: Set<String>) -> Bool {
        switch reason {
        case .danglingReference(let record):
            unread.contains(record.description + ".plist") || unread.contains(record.kind.folder)
        case .unknownItem: unread.contains { $0.hasPrefix(RecordKind.layout.folder) }
        default: false
        }
    }
}
