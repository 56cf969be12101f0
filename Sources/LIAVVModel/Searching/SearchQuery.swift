/// What is searched, as one types it: words, all of which must be met, and filters.
///
/// `kiosque "salle des fêtes" -report de:camille depuis:2024-10 avant:28/3 type:question`. Accents, case and ligatures
/// do not count; apostrophes and hyphens part words. A word is met by the same word, by one that it begins, and, from
/// three letters on, by one that holds it; words in quotes are whole ones that follow each other, as far as the quote
/// is closed; what comes after a minus is a whole word, too.
public struct SearchQuery: Sendable, Hashable {
    /// The words that must be met, and those that must not.
    public internal(set) var terms: [SearchTerm] = []
    /// The kinds wanted; none: any.
    public internal(set) var kinds: Set<SearchKind> = []
    /// The kinds not wanted.
    public internal(set) var excludedKinds: Set<SearchKind> = []
    /// Who is to have said it: one of these; none: anybody.
    public internal(set) var speakers: [SearchSpeaker] = []
    /// The first day wanted.
    public internal(set) var since: Day?
    /// The last day wanted.
    public internal(set) var until: Day?
    /// What was not understood, each a sentence.
    public internal(set) var problems: [Phrase] = []
    /// What is wrong with a filter by date or kind: what is found is then more than what was asked for.
    public internal(set) var widened: Phrase?

    /// A search for nothing.
    public init() {}

    /// Whether nothing is asked for.
    public var isEmpty: Bool {
        terms.isEmpty && kinds.isEmpty && excludedKinds.isEmpty && speakers.isEmpty && since == nil && until == nil
    }

    /// The terms that must be met.
    public var wanted: [SearchTerm] { terms.filter { !$0.isExcluded } }

    /// Keeps to those kinds, unless others are asked for.
    public mutating func keep(to kinds: Set<SearchKind>) {
        if self.kinds.isEmpty { self.kinds = kinds }
    }

    /// Whether something of that day can be meant.
    func allows(_ day: Day?) -> Bool {
        guard since != nil || until != nil else { return true }
        guard let day else { return false }
        return since.map { day >= $0 } ?? true && until.map { day <= $0 } ?? true
    }
}

/// The filters that a search can hold, by the words that give them.
public enum SearchFilter: String, Sendable, CaseIterable {
    case speaker, kind, since, before, until, date

    /// The filter of that word, in either language, folded; nil when there is none.
    public init?(word: String) {
        guard let filter = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
        self = filter
    }

    /// The words that give it, French ones first.
    var words: [String] {
        switch self {
        case .speaker: ["de", "par", "speaker", "by"]
        case .kind: ["type", "nature", "kind"]
        case .since: ["depuis", "apres", "since", "after"]
        case .before: ["avant", "before"]
        case .until: ["jusqu", "jusque", "jusqu'a", "jusqua", "until"]
        case .date: ["date", "le", "en", "on", "in"]
        }
    }
}
