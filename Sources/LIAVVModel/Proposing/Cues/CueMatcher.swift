/// Finds the cues of a sentence.
struct CueMatcher {
    let sentence: Sentence
    var words: [ScannedWord] { sentence.words }
    private let openings: [Opening?]

    /// A cue that stands in a sentence.
    struct Hit: Sendable {
        /// Its row in the table.
        let cue: Int
        /// The words that match.
        let words: Range<Int>
        /// The word with which the verb and its pronouns begin.
        let verb: Int
        /// How surely something is wanted, the whole sentence considered.
        let strength: RequestStrength

        /// The row.
        var row: Cue { CueTable.all[cue] }
    }

    /// The strongest cue of a sentence, the first of several; nil: it does not ask for anything.
    static func best(in sentence: Sentence) -> Hit? {
        guard !sentence.words.isEmpty, !isDone(sentence.words) else { return nil }
        return CueMatcher(sentence).best()
    }

    private init(_ sentence: Sentence) {
        self.sentence = sentence
        openings = Self.openings(of: sentence.words)
    }

    private func best() -> Hit? {
        var best: Hit?
        for place in words.indices {
            for row in candidates(at: place) {
                guard let hit = hit(CueTable.all[row], row, at: place) else { continue }
                if best.map({ $0.strength < hit.strength }) ?? true { best = hit }
            }
        }
        return best
    }

    /// The rows of the table that may begin with the word there.
    private func candidates(at place: Int) -> [Int] {
        let word = words[place]
        var rows = Self.byFirstWord[word.code] ?? []
        if openings[place] != nil, VerbForms.isInfinitive(word) { rows += Self.startingWithVerb }
        if RequestVerbs.futures.contains(word.code) { rows += Self.startingWithFuture }
        return rows
    }

    private func hit(_ cue: Cue, _ row: Int, at place: Int) -> Hit? {
        guard fits(cue, at: place), cue.isFirm || !isNegated(at: place), let match = match(cue, from: place) else {
            return nil
        }
        guard let strength = strength(of: cue, at: place) else { return nil }
        return Hit(cue: row, words: place..<match.end, verb: match.verb, strength: strength)
    }

    private func fits(_ cue: Cue, at place: Int) -> Bool {
        guard cue.place == .opening else {
            // « habilités à signer »: what someone is able or used to do.
            return cue.pattern != CueWords.bareA || place > 0 && !isAdjective(words[place - 1])
        }
        switch openings[place] {
        case .clause: return true
        case .comma: return cue.pattern == [.request]
        case nil: return false
        }
    }

    private func isAdjective(_ word: ScannedWord) -> Bool {
        VerbForms.isParticiple(word) || VerbForms.isInfinitive(word) || CueWords.leadingToA.contains(word.code)
            || word.ends("ent")
    }

    private func strength(of cue: Cue, at place: Int) -> RequestStrength? {
        if sentence.isQuestion { return cue.isFirm && cue.reason == .idea ? .possible : nil }
        let before = place > 0 ? words[place - 1].code : WordCode()
        // « qui pourrait inspirer » tells of something, and « a proposé de » of what was said.
        if cue.strength == .possible, CueWords.relatives.contains(before) { return nil }
        if cue.reason == .idea, words[..<place].suffix(3).contains(where: { CueWords.risks.contains($0.code) }) {
            return nil
        }
        if cue.reason == .idea, CueWords.auxiliaries.contains(before) { return .possible }
        // « s’est chargé de »: it is done.
        if cue.reason == .taken, CueWords.reflexives.contains(before), cue.title == .verb { return nil }
        if cue.reason == .wish, CueWords.determiners.contains(before) { return nil }
        return isHypothetical(before: place) ? cue.strength.weaker : cue.strength
    }

    private func isHypothetical(before place: Int) -> Bool {
        (max(0, place - 12)..<place).contains { near in
            CueWords.ifs.contains(words[near].code)
                || words[near].code == CueWords.elidedIf && CueWords.they.contains(words[near + 1].code)
        }
    }

    /// « il ne faudra pas », « n’est pas à réserver ».
    private func isNegated(at place: Int) -> Bool {
        let before = words[max(0, place - 2)..<place]
        return before.contains { CueWords.nots.contains($0.code) && $0.gap.isDisjoint(with: [.comma, .colon]) }
    }

    private static func isDone(_ words: [ScannedWord]) -> Bool {
        words.indices.contains { place in
            CueWords.done[words[place].code]?.contains { words[place...].prefix($0.count).map(\.code) == $0 } ?? false
        }
    }
}

extension CueMatcher {
    private static func rows(where isWanted: (Cue.Part?) -> Bool) -> [Int] {
        CueTable.all.indices.filter { isWanted(CueTable.all[$0].pattern.first) }
    }

    private static let startingWithVerb = rows { $0 == .verb || $0 == .request }
    private static let startingWithFuture = rows { $0 == .future }
    private static let byFirstWord: [WordCode: [Int]] = {
        var table: [WordCode: [Int]] = [:]
        for (row, cue) in CueTable.all.enumerated() {
            guard case .words(let words)? = cue.pattern.first else { continue }
            for word in words { table[word, default: []].append(row) }
        }
        return table
    }()
}
