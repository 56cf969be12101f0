import LIAVVModel
import LIAVVStore

/// One run of the program on one folder.
struct Session {
    /// Where the folder is written to.
    let store: Store
    /// What stands in it.
    private(set) var laboratory: Laboratory
    /// The files that could not be read.
    let problems: [FileProblem]
    /// How far the journal was when the folder was read.
    let journalStamp: [Int]?
    /// Changes that wait for their author's answer.
    let conflicts: [Conflict]
    /// The member who is at the keyboard, when they said so.
    let viewer: Identifier?
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
        store = Store(folder: try folder ?? DataFolder.path(options.data))
        let loaded = try store.load()
        (laboratory, problems, conflicts) = (loaded.laboratory, loaded.problems, loaded.conflicts)
        journalStamp = loaded.stamp
        let name = options.member ?? Environment.variable("LIAVV_MEMBER")
        viewer = try name.map { name throws(Refusal) in try loaded.laboratory.member(named: name).id }
        let asked = options.today ?? today
        askedDay = asked
        self.today = asked ?? Clock.today()
        now = asked.map { Clock.now(on: $0) } ?? Clock.now()
        language = Speech.language
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
        return Stamp(id: Identifier(slugOf: "change", using: &random), author: viewer, date: now)
    }

    /// How fields are typed by those who live today.
    var reader: FieldReader { FieldReader(laboratory: laboratory, today: today) }

    /// How fields are shown to them.
    var writer: FieldWriter { FieldWriter(laboratory: laboratory, today: today, language: language) }

    /// Says on standard error which files could not be read, so that a result is not taken for complete.
    func mentionProblems() {
        for problem in problems { Output.note(problem.phrase(language)) }
        if !problems.isEmpty { Output.note(Words.problemsAside(problems.count)(language)) }
    }
}

extension Session {
    /// Makes a change and writes it; what it leaves is on disk when this returns.
    mutating func perform(_ change: Change) throws {
        var after = laboratory
        try after.apply(change)
        try store.save(change)
        laboratory = after
    }

    /// Makes a change, writes it, and says in one sentence what stands on the disk now.
    mutating func performAndSay(_ change: Change) throws {
        mentionProblems()
        guard !change.edits.isEmpty else { return try Output.line(Words.nothingToChange(language)) }
        try perform(change)
        let files = change.records.map { $0.description + ".plist" }.joined(separator: ", ")
        try Output.line(Words.saved(change.label, files: files)(language))
    }
}
