import LIAVVLayout
import LIAVVModel
import LIAVVStore

/// What is wrong in a folder: files and journal first, without what is only their consequence.
struct CheckReport {
    /// One sentence a problem.
    let problems: [Phrase]
    /// What there is to know, although nothing is wrong.
    let remarks: [Phrase]
    /// How many references to records whose file could not be read are not among the problems.
    let leftOut: Int
    /// How many records were read, and changes in the journal.
    let records: Int, changes: Int

    init(_ audit: Audit) {
        let unread = Set(audit.findings.compactMap(\.unreadPath))
        let integrity = audit.laboratory.integrityProblems()
        let own = integrity.filter { !Self.isConsequence($0.reason, of: unread) }
        problems =
            audit.findings.filter { !$0.isRemark }.map(\.phrase) + own.map(\.phrase) + audit.laboratory.layoutProblems()
        remarks = audit.findings.filter(\.isRemark).map(\.phrase) + audit.laboratory.layoutRemarks()
        leftOut = integrity.count - own.count
        (records, changes) = (audit.recordCount, audit.changeCount)
    }

    /// Whether what is missed may stand in a file, or a whole folder, that could not be read.
    private static func isConsequence(_ reason: IntegrityProblem.Reason, of unread: Set<String>) -> Bool {
        switch reason {
        case .danglingReference(let record):
            unread.contains(record.description + ".plist") || unread.contains(record.kind.folder)
        case .unknownItem: unread.contains { $0.hasPrefix(RecordKind.layout.folder) }
        case .unknownAxis: unread.contains(Settings.identifier.text + ".plist")
        default: false
        }
    }
}

extension LIAVVStore.Finding {
    /// The file of a record, or the folder of a kind, that is not among what was read.
    fileprivate var unreadPath: String? {
        switch self {
        case .unreadable(let problem): problem.path
        case .missing(let record): record.description + ".plist"
        default: nil
        }
    }
}
