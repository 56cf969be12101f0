extension QuickEntry {
    /// What the word under the cursor could become.
    public struct Completion: Sendable, Hashable {
        /// The place of the word in the line, in characters.
        public let range: Range<Int>
        /// Never empty.
        public let choices: [Choice]

        /// One of the words that could stand there.
        public struct Choice: Sendable, Hashable {
            /// The word to put in, mark and quotes included.
            public let text: String
            /// What people call it.
            public let heading: String
        }
    }

    /// What the word that ends at the cursor, or holds it, could become; nil where there is nothing to complete.
    ///
    /// - Parameter cursor: the place in the line, in characters.
    public func completion(of line: String, at cursor: Int) -> Completion? {
        let under = LineWord.all(in: line).first { $0.range.lowerBound < cursor && cursor <= $0.range.upperBound }
        guard let word = under, !word.isKept else { return nil }
        let choices = choices(for: word).prefix(Self.most)
        return choices.isEmpty ? nil : Completion(range: word.range, choices: Array(choices))
    }

    private static let most = 50

    private func choices(for word: LineWord) -> [Completion.Choice] {
        let rest = String(word.text.dropFirst())
        if word.text.hasPrefix("@") { return people(rest, "@") }
        if word.text.hasPrefix("#") { return whole == nil ? among(tags, rest, "#") : [] }
        guard let pair = word.pair, let key = Key.byName[pair.key], whole == nil || key.isOfPieces else {
            return []
        }
        let mark = word.raw.prefix { $0 != ":" } + ":"
        switch key {
        case .lead: return people(pair.value, String(mark))
        case .phase: return among(phases, pair.value, String(mark))
        case .dependencies: return records(actions, pair.value, String(mark))
        case .scenarios: return records(scenarios, pair.value, String(mark))
        default: return []
        }
    }

    private func people(_ query: String, _ mark: String) -> [Completion.Choice] {
        laboratory.members.filter { member in
            !member.hasLeft && ([member.fullName] + member.aliases).contains { $0.matches(query: query) }
        }.sortedInFrench(by: \.fullName).map { member in
            let names = [member.givenName, member.fullName]
            let name = names.first { laboratory.members(matching: $0).map(\.id) == [member.id] }
            return Completion.Choice(text: mark + Self.quoted(name ?? member.id.text), heading: member.fullName)
        }
    }

    private func among(_ words: [String], _ query: String, _ mark: String) -> [Completion.Choice] {
        words.filter { $0.matches(query: query) }.map {
            Completion.Choice(text: mark + Self.quoted($0), heading: $0)
        }
    }

    // By its title where nothing else is called so: an identifier tells a reader little.
    private func records(_ index: RecordIndex, _ query: String, _ mark: String) -> [Completion.Choice] {
        index.matching(query).prefix(Self.most).map { entry in
            let isAlone = (try? index.record(named: entry.heading)) == entry.id
            let name = isAlone ? Self.quoted(entry.heading) : entry.id.text
            return Completion.Choice(text: mark + name, heading: entry.heading)
        }
    }

    /// The text as one word of a line.
    static func quoted(_ text: String) -> String {
        text.isEmpty || text.contains { $0.isWhitespace || "\"«“\\".contains($0) } ? held(text) : text
    }

    /// The text between quotes.
    static func held(_ text: String) -> String {
        "\"" + text.flatMap { "\"\\".contains($0) ? ["\\", $0] : [$0] } + "\""
    }
}
