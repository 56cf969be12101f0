/// Finds whom a sentence names, and what they have to do with what it asks for.
struct MentionFinder {
    private let sentence: Sentence
    private let book: NameBook
    private let hit: CueMatcher.Hit?
    private let words: [String]

    /// Everyone named, in the order of the sentence.
    static func mentions(in sentence: Sentence, _ hit: CueMatcher.Hit?, _ book: NameBook) -> [Mention] {
        let words = sentence.words.map { sentence.text($0.range).folded }
        return MentionFinder(sentence: sentence, book: book, hit: hit, words: words).all()
    }

    private func all() -> [Mention] {
        var found: [Mention] = []
        var place = 0
        while place < words.count {
            guard let (who, end) = named(at: place) else { place += 1; continue }
            let part: Mention.Part = if case .contact = who { .named } else { part(place..<end, found) }
            found.append(
                Mention(words: sentence.text(of: place..<end), who: who, part: part, range: place..<end))
            place = end
        }
        return found
    }

    private func named(at place: Int) -> (Mention.Who, Int)? {
        for length in stride(from: min(book.longest, words.count - place), through: 1, by: -1) {
            let end = place + length
            let name = Array(words[place..<end])
            if sentence.words[place].isCapital,
                let who = book.member(name, followedBy: end < words.count ? words[end] : "")
            {
                return (who, isInitial(end) && name.count == 1 ? end + 1 : end)
            }
            if let contact = book.contact(name), isWholeName(place, end) { return (.contact(contact), end) }
        }
        return stranger(at: place)
    }

    /// « weber » in lower case is a contact's name only with what belongs to it.
    private func isWholeName(_ place: Int, _ end: Int) -> Bool {
        end - place > 1 || sentence.words[place].isCapital
    }

    private func isInitial(_ place: Int) -> Bool {
        place < words.count && words[place].count == 1 && sentence.words[place].isCapital
            && sentence.words[place].gap == .space
    }

    /// « Mme Durand », « direction de la culture »: someone whom the laboratory does not know.
    private func stranger(at place: Int) -> (Mention.Who, Int)? {
        if Self.civilities.contains(words[place]), sentence.words[place].isCapital, place + 1 < words.count {
            var end = place + 1
            while end < words.count, end < place + 4, sentence.words[end].isCapital { end += 1 }
            return end > place + 1 ? (.contact(nil), end) : nil
        }
        guard Self.services.contains(words[place]) else { return nil }
        var end = place + 1
        while end < words.count, Self.particles.contains(words[end]) { end += 1 }
        guard end > place + 1, end < words.count, isJoined((place + 1)...end) else { return nil }
        return (.contact(nil), end + 1)
    }

    private func isJoined(_ range: ClosedRange<Int>) -> Bool {
        range.allSatisfy { sentence.words[$0].gap.isSubset(of: [.space, .apostrophe]) }
    }

    private func part(_ range: Range<Int>, _ before: [Mention]) -> Mention.Part {
        let isSubject = hit.map { self.isSubject(range, of: $0) } ?? false
        if isSubject { return before.contains { $0.part == .lead } ? .contributor : .lead }
        if let last = before.last, last.part == .named, isTied(last.range.upperBound..<range.lowerBound) {
            return .named
        }
        let preposition = range.lowerBound > 0 ? words[range.lowerBound - 1] : ""
        if Self.towards.contains(preposition) || VerbForms.isInfinitive(sentence.words[max(0, range.lowerBound - 1)]) {
            return .named
        }
        return .contributor
    }

    /// Whether the words are whom the cue says to do it.
    private func isSubject(_ range: Range<Int>, of hit: CueMatcher.Hit) -> Bool {
        // « il revient à Nidia de », « relu par Nidia »
        if hit.words.contains(range.lowerBound) || isAgent(range, of: hit) { return true }
        guard [.duty, .taken, .plan].contains(hit.row.reason), hit.row.title != .passive else {
            return hit.row.title == .after("") && range.lowerBound == hit.words.upperBound
        }
        guard range.upperBound <= hit.words.lowerBound else { return false }
        return words[range.upperBound..<hit.words.lowerBound].allSatisfy { word in
            Self.between.contains(word) || book.member([word], followedBy: "") != nil
        }
    }

    private func isAgent(_ range: Range<Int>, of hit: CueMatcher.Hit) -> Bool {
        let after = hit.words.upperBound
        guard hit.row.title == .passive, after < range.lowerBound, words[after] == "par" else { return false }
        return words[(after + 1)..<range.lowerBound].allSatisfy { word in
            Self.between.contains(word) || book.member([word], followedBy: "") != nil
        }
    }

    private func isTied(_ range: Range<Int>) -> Bool {
        range.count <= 2 && words[range].allSatisfy(Self.ties.contains)
    }

    private static let ties: Set = ["et", "ou", "puis", "and", "or", "then"]
    private static let civilities: Set = ["m", "mr", "mme", "mlle", "monsieur", "madame", "mrs", "ms"]
    private static let services: Set = ["direction", "service", "mission", "pole", "equipe", "cabinet", "departement"]
    private static let particles: Set = ["de", "du", "des", "la", "le", "l", "d", "et"]
    private static let towards: Set = [
        "a", "aupres", "de", "d", "du", "contre", "sur", "vers", "l", "to", "of", "from",
    ]
    private static let between: Set = ["et", "qui", "se", "s", "aussi", "donc", "and", "also", "y", "en", "ensuite"]
}
