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
        try texts(in: folder).compactMap { EntryName(text: $0) }.sorted()
    }

    /// What may be names of entries. Their bytes have the order of the names, so that one is found without reading all.
    private func texts(in folder: String) throws(FileProblem) -> [Substring] {
        try files.names(in: folder).map { $0.dropLast(RecordPath.ending.count) }
    }

    /// The last entry in a folder of the journal.
    func last(in folder: String) throws(FileProblem) -> EntryName? {
        let texts = try texts(in: folder)
        if let last = texts.max().flatMap({ EntryName(text: $0) }) { return last }
        return texts.compactMap { EntryName(text: $0) }.max()
    }

    /// The entries of a month.
    func names(ofMonth month: String) throws(FileProblem) -> [EntryName] { try names(in: Self.folder + "/" + month) }

    /// The entry made last; nil in a journal without any.
    func latest() throws(FileProblem) -> EntryName? {
        for month in try months().reversed() {
            if let last = try last(in: Self.folder + "/" + month) { return last }
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
        let value = try files.value(
            at: path, limit: Self.largestEntry, levels: PropertyList.deepestEntry)
        do { return try JournalEntry(value) } catch { throw FileProblem(path: path, reason: .field(error)) }
    }

    /// The entry of a change, among those of that moment and later; nil when there is none.
    func entry(of change: Change, since date: Instant) throws(FileProblem) -> (EntryName, JournalEntry)? {
        let first = EntryName(date: date, author: change.author)
        let (earliest, author) = (first.description.dropLast(first.author.text.count), "-" + first.author.text)
        for month in try months().reversed() where month >= first.month {
            let texts = try texts(in: Self.folder + "/" + month).filter { $0 >= earliest && $0.hasSuffix(author) }
            for name in texts.compactMap({ EntryName(text: $0) }).sorted().reversed() where name.author == first.author
            {
                if let entry = try? entry(name), entry.change.id == change.id { return (name, entry) }
            }
        }
        return nil
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
