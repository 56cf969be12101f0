import LIAVVModel
import LIAVVStore

/// One run of the program on one folder.
struct Session {
    /// Where the folder is written to.
    private(set) var store: Store
    /// What stands in it.
    private(set) var laboratory: Laboratory
    /// The files that could not be read.
    let problems: [FileProblem]
    /// How far the journal was when the folder was read.
    let journalStamp: [Int]?
    /// Changes that wait for their author's answer.
    let conflicts: [Conflict]
    /// What someone who was cut off had begun and this opening ended.
    let recovered: [Recovered]
    /// The member who is at the keyboard, when they said so.
    let viewer: Identifier?
    /// Whether nothing may be written.
    let isReadOnly: Bool
    /// What of this user's settings does not fit this folder.
    let trouble: [Phrase]
    /// The day on which everything is seen.
    let today: Day
    /// The day that was asked for, when one was.
    let askedDay: Day?
    /// When changes are made: the clock's time, on that day.
    let now: Instant
    /// The language of every sentence.
    let language: Language

    /// Opens the folder that the options mean, or the one that is given.
    ///
    /// - Throws: a sentence when there is none, when it cannot be read, or when nobody is called like `--as`.
    init(_ options: GlobalOptions, folder: String? = nil, today: Day? = nil) throws {
        isReadOnly = options.isReadOnly
        let path = try folder ?? DataFolder.path(options.data)
        store = isReadOnly ? Store(folder: path, fileSystem: ReadOnlyFileSystem()) : Store(folder: path)
        let loaded = try store.load()
        (laboratory, problems, conflicts) = (loaded.laboratory, loaded.problems, loaded.conflicts)
        (journalStamp, recovered) = (loaded.stamp, loaded.recovered)
        laboratory.removed = store.headingsInBin()
        let name = options.member ?? Environment.variable("LIAVV_MEMBER")
        let named = try name.map { name throws(Refusal) in try loaded.laboratory.member(named: name).id }
        let remembered = named == nil ? Personal.member(in: loaded.laboratory) : (id: nil, trouble: [])
        (viewer, trouble) = (named ?? remembered.id, remembered.trouble)
        let asked = options.today ?? today
        askedDay = asked
        self.today = asked ?? Clock.today()
        now = asked.map { Clock.now(on: $0) } ?? Clock.now()
        language = Speech.language
        store.identity = loaded.identity
        let who = viewer.flatMap { loaded.laboratory.members[$0]?.givenName } ?? Environment.variable("USER") ?? "liavv"
        store.holder = "\(who) (pid \(Environment.process))"
    }

    /// The member at the keyboard.
    ///
    /// - Throws: `Refusal.whoAreYou` when nobody said.
    func requireViewer() throws(Refusal) -> Identifier {
        guard let viewer else { throw .whoAreYou }
        return viewer
    }

    /// Who does the next change, and when.
    func stamp() -> Stamp {
        var random = SystemRandomNumberGenerator()
        let id = Identifier(uniqueFor: viewer?.text ?? "anonyme", using: &random)
        return Stamp(id: id, author: viewer, date: now)
    }

    /// How fields are typed by those who live today.
    var reader: FieldReader { FieldReader(laboratory: laboratory, today: today) }

    /// How fields are shown to them.
    var writer: FieldWriter { FieldWriter(laboratory: laboratory, today: today, language: language) }
}

extension Session {
    /// Makes a change and writes it; what it leaves is on disk when this returns.
    ///
    /// - Parameter insisting: whether it shall stand where someone else did something else since.
    /// - Returns: what was written.
    /// - Throws: a sentence that names who did something else in the same place, and when; nothing is written then.
    @discardableResult
    mutating func perform(_ change: Change, insisting: Bool = false) throws -> Written {
        guard !isReadOnly else { throw Failure(Words.readOnly) }
        if !insisting {
            var after = laboratory
            try after.apply(change)
        }
        let written: Written
        do throws(StoreFault) {
            written = insisting ? try store.insist(on: change) : try store.save(change)
        } catch {
            throw refusal(error)
        }
        for (record, value) in written.records { try laboratory.place(value, at: record) }
        return written
    }

    /// Makes a change in memory alone, to show what it would do.
    mutating func imagine(_ change: Change) throws { try laboratory.apply(change) }

    /// What a fault of the store is to the one at the keyboard: with the names that people know.
    private func refusal(_ fault: StoreFault) -> any Worded {
        guard case .clash(let conflict) = fault else { return fault }
        return Failure(conflict.phrase(in: laboratory, today: today, offset: Clock.offset).onOneLine)
    }

    /// Makes a change, writes it, and says in one sentence what stands on the disk now.
    mutating func performAndSay(_ change: Change) throws {
        mentionProblems()
        guard !change.edits.isEmpty else { return try Output.line(Words.nothingToChange(language)) }
        let written = try perform(change)
        guard written.name != nil else { return try Output.line(Words.nothingToChange(language)) }
        try Output.line(Words.saved(change.label.onOneLine, files: written.change.files)(language))
    }
}

extension Change {
    /// The files that it touches, for people.
    var files: String { records.map { $0.description + ".plist" }.joined(separator: ", ") }
}
