import LIAVVModel

/// The entries of a folder: `journal/2024-12/20241218T091502417Z-cindy-delvoye-4f2a.plist`, one change a file.
struct Journal: Sendable {
    let files: RecordFiles

    static let folder = "journal"
    /// Changes that have begun and not ended.
    static let pending = "journal/pending"
    /// Changes that wait for their author's answer, because someone else changed the same thing.
    static let conflicts = "journal/conflicts"
    /// What stood in the journal and could not be read.
    static let bin = "journal/bin"
    /// The most bytes that one entry may have: a record three times, and room for what is around it.
    static let largestEntry = 4 * Store.largestFile

    init(_ files: RecordFiles) { self.files = files }

    /// Where an entry stands.
    static func path(of name: EntryName) -> String { "\(folder)/\(name.month)/\(name)\(RecordPath.ending)" }

    /// The months that have a folder, earliest first.
    func months() throws(FileProblem) -> [String] {
        try files.allNames(in: Self.folder).filter(Self.isMonth).sorted()
    }

    /// The entries in a folder of the journal, in the order in which they were made.
    func names(in folder: String) throws(FileProblem) -> [EntryName] {
        try files.names(in: folder).compactMap { EntryName(text: $0.dropLast(RecordPath.ending.count)) }.sorted()
    }

    /// The entries of a month.
    func names(ofMonth month: String) throws(FileProblem) -> [EntryName] { try names(in: Self.folder + "/" + month) }

    /// The entry made last; nil in a journal without any.
    func latest() throws(FileProblem) -> EntryName? {
        for month in try months().reversed() {
            if let last = try names(ofMonth: month).last { return last }
        }
        return nil
    }

    /// The entries after that one, all of them without one, oldest first.
    func names(after name: EntryName?, from first: String = "") throws(FileProblem) -> [EntryName] {
        var found: [EntryName] = []
        for month in try months() where month >= name?.month ?? first {
            found += try names(ofMonth: month).filter { entry in name.map { entry > $0 } ?? true }
        }
        return found
    }

    /// An entry.
    func entry(_ name: EntryName) throws(FileProblem) -> JournalEntry { try entry(at: Self.path(of: name)) }

    /// The entry in a file.
    func entry(at path: String) throws(FileProblem) -> JournalEntry {
        let value = try files.value(at: path, limit: Self.largestEntry)
        do { return try JournalEntry(value) } catch { throw FileProblem(path: path, reason: .field(error)) }
    }

    /// Looks at entries from the latest back, until told to stop; what cannot be read is passed over.
    func backwards(_ visit: (EntryName, JournalEntry) -> Bool) throws(FileProblem) {
        for month in try months().reversed() {
            for name in try names(ofMonth: month).reversed() {
                if let entry = try? entry(name), !visit(name, entry) { return }
            }
        }
    }

    static func isMonth(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        return bytes.count == 7 && bytes[4] == UInt8(ascii: "-")
            && bytes.enumerated().allSatisfy { $0.offset == 4 || (48...57).contains($0.element) }
    }
}
