import LIAVVModel

extension Store {
    /// What can be taken back and made again by a member, from their last changes; what the store did of itself cannot.
    ///
    /// - Parameter most: how many changes are looked at.
    public func undoStack(of author: Identifier?, most: Int = 500) throws(StoreFault) -> UndoStack {
        let journal = try journal()
        var own: [Change] = []
        let wanted = EntryName(date: Instant(milliseconds: 0), author: author).author
        for month in try reading({ () throws(FileProblem) in try journal.months() }).reversed() {
            let names = try reading { () throws(FileProblem) in try journal.names(ofMonth: month) }
            for name in names.reversed() where name.author == wanted && own.count < most {
                guard let entry = try? journal.entry(name), entry.change.author == author,
                    !entry.change.edits.isEmpty, !entry.change.isOfTheStore
                else { continue }
                own.append(entry.change)
            }
            if own.count >= most { break }
        }
        return UndoStack(own.reversed())
    }

    /// The changes made last, the latest first.
    ///
    /// - Parameters:
    ///   - name: only those after that entry.
    ///   - most: how many at most.
    public func history(after name: EntryName? = nil, most: Int = .max) throws(StoreFault) -> [PastChange] {
        let journal = try journal()
        var found: [PastChange] = []
        try reading { () throws(FileProblem) in
            try journal.backwards { entryName, entry in
                if let name, entryName <= name { return false }
                if entry.isTold { found.append(PastChange(entryName, entry)) }
                return found.count < most
            }
        }
        return found
    }

    /// The changes of one record, the latest first: from entry to entry, without reading the others.
    public func history(of record: RecordReference, most: Int = .max) throws(StoreFault) -> [PastChange] {
        let journal = try journal()
        var found: [PastChange] = []
        var next = try reading { () throws(FileProblem) in try journal.files.content(of: record)?.revision }
        if next == nil {
            try reading { () throws(FileProblem) in
                try journal.backwards { name, entry in
                    next = entry.touch(of: record) == nil ? nil : name
                    return next == nil
                }
            }
        }
        while let name = next, found.count < most, let entry = try? journal.entry(name) {
            found.append(PastChange(name, entry))
            next = entry.touch(of: record)?.previous
            if let earlier = next, earlier >= name { break }
        }
        return found
    }

    /// The entry made last.
    public func latestEntry() throws(StoreFault) -> EntryName? {
        let journal = try journal()
        return try reading { () throws(FileProblem) in try journal.latest() }
    }

    /// An entry of the journal, by the path of its file from the folder down; nil when it is none or cannot be read.
    public func pastChange(at path: String) -> PastChange? {
        guard let journal = try? journal(), path.hasSuffix(RecordPath.ending),
            let name = EntryName(text: path.dropLast(RecordPath.ending.count).split(separator: "/").last ?? ""),
            path == Journal.path(of: name), let entry = try? journal.entry(name)
        else { return nil }
        return PastChange(name, entry)
    }

    /// A record as it stands on the disk.
    ///
    /// - Returns: nil when there is none.
    public func value(of record: RecordReference) throws(StoreFault) -> Value? {
        let journal = try journal()
        return try reading { () throws(FileProblem) in try journal.files.content(of: record)?.value }
    }

    /// Who changed last what an edit is about; nil when the journal does not know.
    public func attribution(of edit: Edit) -> Attribution? { (try? journal())?.attribution(of: edit) }

    /// The changes that wait for their author's answer.
    public func conflicts() -> [Conflict] { (try? journal()).map { Conflict.all($0.files) } ?? [] }

    func journal() throws(StoreFault) -> Journal {
        Journal(RecordFiles(root: try root(), fileSystem: fileSystem))
    }

    func reading<Result>(_ body: () throws(FileProblem) -> Result) throws(StoreFault) -> Result {
        do { return try body() } catch { throw .reading(error) }
    }
}

extension JournalEntry {
    /// Whether it tells of something that someone did.
    var isTold: Bool { !change.edits.isEmpty || !setAside.isEmpty }
}
