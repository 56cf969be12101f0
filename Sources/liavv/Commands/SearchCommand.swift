import ArgumentParser
import LIAVVModel

/// `liavv search`: looks for words in everything, the best first.
struct SearchCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("search", Words.search, more: Words.searchMore) }

    @Argument(help: .said(Words.searchWordsHelp, value: Words.searchWords))
    var words: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: .said(Words.searchKindHelp, value: Words.searchKind))
    var kind: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: .said(Words.searchByHelp, value: Words.member))
    var by: [String] = []

    @Option(parsing: .unconditional, help: .said(Words.searchSinceHelp, value: Words.searchDate))
    var since: String?

    @Option(parsing: .unconditional, help: .said(Words.searchUntilHelp, value: Words.searchDate))
    var until: String?

    @Option(parsing: .unconditional, help: .said(Words.searchLimitHelp, value: Words.count))
    var limit = 50

    @Option(help: .said(Words.formatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var options: GlobalOptions

    private static let most = 1_000_000

    func validate() throws {
        guard (1...Self.most).contains(limit) else {
            throw ValidationError(Words.searchLimitOutOfRange(Self.most)(Speech.language))
        }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let query = try query(in: session)
        let index = TextIndex(session.laboratory)
        let listing = Listing.hits(index.search(query, most: limit), of: query, in: index, session)
        try Output.document(try format.bytes(of: listing, in: session))
    }

    /// What was typed; a word that is not understood is searched all the same; an option, a date or a kind that is not is refused.
    private func query(in session: Session) throws -> SearchQuery {
        let (laboratory, today) = (session.laboratory, session.today)
        var query = SearchQuery(words.joined(separator: " "), in: laboratory, today: today)
        by.forEach { query.add(.speaker, $0, in: laboratory, today: today) }
        if let problem = query.widened { throw Failure(problem) }
        for problem in query.problems { Output.note(problem(session.language)) }
        let known = query.problems.count
        kind.forEach { query.add(.kind, $0, in: laboratory, today: today) }
        if let since { query.add(.since, since, in: laboratory, today: today) }
        if let until { query.add(.until, until, in: laboratory, today: today) }
        for (place, problem) in query.problems.enumerated() where place >= known { throw Failure(problem) }
        guard !query.isEmpty else { throw Failure(Words.nothingToSearch) }
        return query
    }
}
