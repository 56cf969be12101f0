/// How a pattern is laid over the words of a sentence.
extension CueMatcher {
    /// Where the match ends and its verb begins; nil when the words are others.
    func match(_ cue: Cue, from place: Int) -> (end: Int, verb: Int)? {
        guard let match = match(cue.pattern[...], from: place, isFirst: true) else { return nil }
        return isAnswered(cue, at: match.end) ? match : nil
    }

    private func match(_ parts: ArraySlice<Cue.Part>, from place: Int, isFirst: Bool) -> (end: Int, verb: Int)? {
        guard let part = parts.first else { return nil }
        if part == .any { return matchAny(parts.dropFirst(), from: place) }
        guard let step = step(part, at: place, isFirst: isFirst) else { return nil }
        guard parts.count > 1 else { return step }
        return match(parts.dropFirst(), from: step.end, isFirst: false)
    }

    private func matchAny(_ parts: ArraySlice<Cue.Part>, from place: Int) -> (end: Int, verb: Int)? {
        for skipped in 1...6 {
            if let match = match(parts, from: place + skipped, isFirst: false) { return match }
        }
        return nil
    }

    /// One part, after adverbs that say nothing here; a verb also after its pronouns.
    private func step(_ part: Cue.Part, at place: Int, isFirst: Bool) -> (end: Int, verb: Int)? {
        var place = place
        for _ in 0...3 {
            guard words.indices.contains(place), isFirst || isJoined(place) else { return nil }
            if fits(part, place) { return (place + 1, place) }
            if part == .verb || part == .request, let verb = afterPronouns(part, place) { return (verb + 1, place) }
            guard !isFirst, CueWords.fillers.contains(words[place].code) else { return nil }
            place += 1
        }
        return nil
    }

    private func afterPronouns(_ part: Cue.Part, _ place: Int) -> Int? {
        var verb = place
        while verb < place + 2, words.indices.contains(verb), CueWords.pronouns.contains(words[verb].code) { verb += 1 }
        return verb > place && words.indices.contains(verb) && fits(part, verb) ? verb : nil
    }

    /// A pattern does not go over a colon or a bracket.
    private func isJoined(_ place: Int) -> Bool {
        words[place].gap.isDisjoint(with: [.colon, .bracket, .closing])
    }

    private func fits(_ part: Cue.Part, _ place: Int) -> Bool {
        let word = words[place]
        switch part {
        case .words(let codes): return codes.contains(word.code)
        case .request: return RequestVerbs.asking.contains(word.code) && !isSaying(place)
        case .verb:
            return VerbForms.isInfinitive(word) && !RequestVerbs.saying.contains(word.code) && !isSaying(place)
        case .participle: return VerbForms.isParticiple(word)
        case .future: return RequestVerbs.futures.contains(word.code)
        case .any: return true
        }
    }

    private func isSaying(_ place: Int) -> Bool {
        guard RequestVerbs.sayingThat.contains(words[place].code), place + 1 < words.count else { return false }
        return CueWords.thats.contains(words[place + 1].code)
    }

    /// Whether what follows the cue lets it stand: no negation, and something to have where something is needed.
    private func isAnswered(_ cue: Cue, at end: Int) -> Bool {
        guard case .after(let lead) = cue.title else { return true }
        guard words.indices.contains(end) else { return false }
        let thing = words[end...].firstIndex { !CueWords.fillers.contains($0.code) } ?? end
        let next = words[thing]
        if CueWords.negations.contains(words[end].code) || CueWords.negations.contains(next.code) { return false }
        guard lead == "Prévoir" else { return true }
        return !VerbForms.isInfinitive(next) && !CueWords.notThings.contains(next.code)
    }
}

extension CueMatcher {
    /// What makes a word an opening one.
    enum Opening { case clause, comma }

    /// Which words begin something: the sentence, or what a colon, a dash, a bracket or, in a list, a comma opens.
    static func openings(of words: [ScannedWord]) -> [Opening?] {
        var openings: [Opening?] = []
        var isInBracket = false
        let leads = words.first.map { CueWords.leads.contains($0.code) } ?? false
        for (place, word) in words.enumerated() {
            if word.gap.contains(.bracket) {
                isInBracket = true
            } else if word.gap.contains(.closing) {
                isInBracket = false
            }
            openings.append(opening(word, place, openings.last ?? nil, words, isList: isInBracket || leads))
        }
        return openings
    }

    private static func opening(
        _ word: ScannedWord, _ place: Int, _ before: Opening?, _ words: [ScannedWord], isList: Bool
    ) -> Opening? {
        let isDash = word.gap.contains(.dash) || word.gap.isSuperset(of: [.hyphen, .space])
        if place == 0 || isDash || !word.gap.isDisjoint(with: [.bracket, .colon]) { return .clause }
        if before != nil, CueWords.connectors.contains(words[place - 1].code) { return before }
        return word.gap.contains(.comma) && isList ? .comma : nil
    }
}
