extension SearchQuery {
    /// Reads a line; whatever it holds can be searched, and what was not understood is said in `problems`.
    public init(_ line: String, in laboratory: Laboratory, today: Day) {
        for word in SearchWord.all(in: line) { add(word, laboratory, today) }
    }

    /// Adds a filter.
    ///
    /// - Parameters:
    ///   - value: one value or several between commas.
    ///   - isExcluded: whether what it lets through is to be left out; only kinds can be.
    public mutating func add(
        _ filter: SearchFilter, _ value: String, isExcluded: Bool = false, in laboratory: Laboratory, today: Day
    ) {
        // While it is being typed it says nothing yet.
        guard !value.trimmed.isEmpty else { return }
        if isExcluded, filter != .kind { return problems.append(SearchWords.cannotExclude(value)) }
        switch filter {
        case .speaker: value.split(separator: ",").forEach { add(speaker: $0.trimmed, laboratory) }
        case .kind: value.split(separator: ",").forEach { add(kind: $0.trimmed, isExcluded) }
        case .since, .before, .until, .date: add(filter, day: value, laboratory, today)
        }
    }

    private mutating func add(_ word: SearchWord, _ laboratory: Laboratory, _ today: Day) {
        guard let key = word.key else { return add(words: word.value, word) }
        if let filter = SearchFilter(word: key.withoutCurls) {
            return add(filter, word.value, isExcluded: word.isExcluded, in: laboratory, today: today)
        }
        if !word.value.isEmpty { problems.append(SearchWords.unknownFilter(key)) }
        add(words: key + " " + word.value, word)
    }

    private mutating func add(words text: String, _ word: SearchWord) {
        guard
            let term = SearchTerm(text, isQuoted: word.isQuoted, isOpen: word.isOpen, isExcluded: word.isExcluded)
        else { return }
        let used = terms.reduce(0) { $0 + $1.words.count }
        guard used + term.words.count <= SearchMatcher.most else {
            if problems.last != SearchWords.tooMany { problems.append(SearchWords.tooMany) }
            return
        }
        terms.append(term)
    }

    private mutating func add(speaker name: String, _ laboratory: Laboratory) {
        guard !name.isEmpty else { return }
        let speaker = SearchSpeaker(name, in: laboratory)
        if speaker.members.isEmpty { problems.append(SearchWords.nobody(name)) }
        speakers.append(speaker)
    }

    private mutating func add(kind name: String, _ isExcluded: Bool) {
        guard !name.isEmpty else { return }
        let named = SearchKind.named(name)
        if named.isEmpty {
            return widen(SearchWords.unknownKind(name))
        }
        if isExcluded { excludedKinds.formUnion(named) } else { kinds.formUnion(named) }
    }

    private mutating func widen(_ problem: Phrase) {
        problems.append(problem)
        widened = widened ?? problem
    }

    private mutating func add(_ filter: SearchFilter, day text: String, _ laboratory: Laboratory, _ today: Day) {
        guard let period = SearchPeriod(text, today: today, eventDay: laboratory.event.day) else {
            return widen(SearchWords.noDate(text))
        }
        if filter == .since || filter == .date { since = max(since ?? period.first, period.first) }
        if filter == .before { until = min(until ?? period.first - 1, period.first - 1) }
        if filter == .until || filter == .date { until = min(until ?? period.last, period.last) }
    }
}

extension String {
    fileprivate var withoutCurls: String { String(map { $0 == "’" ? "'" : $0 }) }
}

extension SearchQuery {
    /// What its filters were understood as, each a few words.
    public func understood(in laboratory: Laboratory, _ language: Language) -> [String] {
        var parts = speakers.filter { !$0.members.isEmpty }.map { speaker in
            let names = speaker.members.compactMap { laboratory.members[$0]?.fullName }
            return Phrase("dit par ", "said by ")(language) + names.joined(separator: Phrase(" ou ", " or ")(language))
        }
        if let since { parts.append(Phrase("depuis le ", "since ")(language) + since.long(in: language)) }
        if let until { parts.append(Phrase("jusqu’au ", "until ")(language) + until.long(in: language)) }
        let names = { (kinds: Set<SearchKind>) in
            kinds.map { $0.label(language) }.sortedInFrench { $0 }.joined(separator: ", ")
        }
        if kinds == SearchKind.minutes {
            parts.append(Phrase("comptes rendus", "minutes")(language))
        } else if !kinds.isEmpty {
            parts.append(names(kinds))
        }
        if !excludedKinds.isEmpty { parts.append(Phrase("sauf ", "except ")(language) + names(excludedKinds)) }
        return parts
    }
}

/// What is said of a search that was not understood.
enum SearchWords {
    static func unknownFilter(_ key: String) -> Phrase {
        Phrase(
            "«\u{A0}\(key):\u{A0}» n’est pas un filtre (de, type, depuis, avant, jusqu)\u{A0}: cherché comme un mot.",
            "“\(key):” is no filter (by, kind, since, before, until): searched as a word.")
    }

    static func unknownKind(_ name: String) -> Phrase {
        Phrase(
            "Aucune sorte de chose ne s’appelle «\u{A0}\(name)\u{A0}» (question, décision, action, membre…).",
            "No kind of thing is called “\(name)” (question, decision, action, member…).")
    }

    static func nobody(_ name: String) -> Phrase {
        Phrase(
            "Aucun membre ne s’appelle «\u{A0}\(name)\u{A0}»\u{A0}: cherché parmi les noms écrits.",
            "No member is called “\(name)”: searched among the names as written.")
    }

    static func noDate(_ text: String) -> Phrase {
        Phrase(
            "«\u{A0}\(text)\u{A0}» n’est pas une date (2024, 2024-11, 28/3, hier).",
            "“\(text)” is no date (2024, 2024-11, 28/3, yesterday).")
    }

    static func cannotExclude(_ value: String) -> Phrase {
        Phrase(
            "Le moins vaut pour un mot ou un type, pas pour «\u{A0}\(value)\u{A0}».",
            "A minus is for a word or a kind, not for “\(value)”.")
    }

    static let tooMany = Phrase(
        "Au plus \(SearchMatcher.most) mots à la fois\u{A0}: les suivants sont laissés de côté.",
        "At most \(SearchMatcher.most) words at a time: the others are left aside.")
}
