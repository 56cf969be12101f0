extension Laboratory {
    /// The one member that `name` means: an identifier, a first name, a surname, both, another spelling, or the
    /// beginnings of these; case and accents do not count.
    ///
    /// The closest sort of match decides: Camille is Camille although Camila is near; « Cam » is nobody in particular.
    /// - Throws: `Refusal.unknownName`, or `.ambiguousName` with the full names and departments of all that it could be.
    public func member(named name: String) throws(Refusal) -> Member {
        let found = members(matching: name)
        guard let first = found.first else { throw .unknownName(name) }
        guard found.count == 1 else {
            throw .ambiguousName(name, candidates: Self.candidates(found).sortedInFrench { $0 })
        }
        return first
    }

    // Camille and Camila are told apart by their departments, too; two people of one name by their identifiers.
    private static func candidates(_ members: [Member]) -> [String] {
        let names = members.map { $0.department.isEmpty ? $0.fullName : "\($0.fullName) (\($0.department))" }
        guard Set(names).count < names.count else { return names }
        return members.map { "\($0.fullName) (\($0.id))" }
    }

    /// All members whom `name` could mean, by the closest sort of match that any of them has.
    public func members(matching name: String) -> [Member] {
        let query = name.foldedWords
        guard !query.isEmpty else { return [] }
        if let exact = Identifier(name).flatMap({ members[$0] }) { return [exact] }
        let ranked = members.map { (member: $0, rank: $0.rank(of: query)) }
        guard let best = ranked.compactMap(\.rank).min() else { return [] }
        return ranked.filter { $0.rank == best }.map(\.member)
    }
}

extension Member {
    /// How closely the folded words name this member, from 0; nil: not at all.
    fileprivate func rank(of query: [String]) -> Int? {
        let words = fullName.foldedWords
        if Set(query) == Set(words) || aliases.contains(where: { $0.foldedWords == query }) { return 0 }
        if query == givenName.foldedWords || query == surname.foldedWords { return 1 }
        if Self.begin(query, words) { return 2 }
        return aliases.contains { Self.begin(query, $0.foldedWords) } ? 2 : nil
    }

    /// True when each word of the query begins a word of its own.
    private static func begin(_ query: [String], _ words: [String]) -> Bool {
        var free = words
        for wanted in query {
            guard let place = free.firstIndex(where: { $0.hasPrefix(wanted) }) else { return false }
            free.remove(at: place)
        }
        return true
    }
}
