/// Makes the title of an action of a sentence that asks for something, from its own words.
struct RequestTitle {
    private let sentence: Sentence
    private let hit: CueMatcher.Hit
    /// The words that say when, in bytes: a date has a field of its own.
    private let date: Range<Int>?

    private var words: [ScannedWord] { sentence.words }

    /// A title in the infinitive where the sentence allows one, with a capital, at most 80 characters.
    static func of(_ sentence: Sentence, date: Range<Int>?) -> String {
        guard let hit = CueMatcher.best(in: sentence) else { return ActionTitle.of(sentence.text) }
        let title = RequestTitle(sentence: sentence, hit: hit, date: date).title
        let bare = title.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ").trimmed(of: ".;:,–-")
            .trimmed
        guard bare.contains(where: \.isLetter) else { return ActionTitle.of(sentence.text) }
        return ActionTitle.shortened(balanced(ActionTitle.core(of: bare.prefix(1).uppercased() + bare.dropFirst())))
    }

    /// Without a bracket that was opened and is not closed any more.
    private static func balanced(_ text: String) -> String {
        guard let open = text.lastIndex(of: "("), !text[open...].contains(")") else { return text }
        let before = text[..<open].trimmed
        return before.contains(where: \.isLetter) ? before : text
    }

    private var title: String {
        switch hit.row.title {
        case .verb: announced(by: hit.verb)
        case .cue: clause(from: hit.words.lowerBound)
        case .passive: passive ?? whole
        case .object: object
        case .future: future ?? whole
        case .from(let lead): lead + " " + clause(from: hit.verb)
        case .after(let lead): after(lead)
        case .sentence: whole
        }
    }

    /// « À faire : réserver la salle » → « réserver la salle »; « reste à vérifier : la sono » → « vérifier la sono ».
    private func announced(by verb: Int) -> String {
        let (own, next) = (clause(from: verb), verb + 1)
        let opens = { [words] (place: Int) in !words[place].gap.isDisjoint(with: [.colon, .dash]) }
        guard next < words.count, opens(next) else { return own }
        if let asked = (next..<words.count).first(where: { opens($0) && VerbForms.isInfinitive(words[$0]) }) {
            return clause(from: asked)
        }
        return words[next].gap.contains(.colon) ? own + " " + clause(from: next) : own
    }

    private func after(_ lead: String) -> String {
        let rest = clause(from: hit.words.upperBound)
        if rest.hasPrefix("be ") { return whole }
        return lead.isEmpty ? rest : lead + " " + rest
    }

    /// « les invitations devront être envoyées en fin d’année » → « envoyer les invitations »
    private var passive: String? {
        guard let verb = VerbForms.infinitive(ofParticiple: sentence.text(words[hit.verb].range)), let subject else {
            return nil
        }
        return [verb, subject, rest(after: hit.verb)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// « la salle est à réserver » → « réserver la salle »
    private var object: String {
        guard hit.words.lowerBound > 0, let subject else { return announced(by: hit.verb) }
        let verb = sentence.text(of: hit.verb..<hit.words.upperBound)
        let rest = rest(after: hit.words.upperBound - 1)
        let isBare = words.indices.contains(hit.words.lowerBound) && !startsWithArticle(subject)
        return [verb + (isBare ? "\u{A0}:" : ""), subject, rest].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var future: String? {
        guard let verb = RequestVerbs.infinitive(ofFuture: sentence.text(words[hit.verb].range)) else { return nil }
        return [verb, rest(after: hit.verb)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// All of it, without a word that only ties it to the sentence before.
    private var whole: String {
        var parting: Gap = [.colon, .dash, .bracket, .closing]
        if hit.row.reason != .deadline { parting.insert(.comma) }
        var first = (0...hit.words.lowerBound).last { $0 == 0 || !words[$0].gap.isDisjoint(with: parting) } ?? 0
        if let date, date.contains(words[first].range.lowerBound) {
            first = words.firstIndex { $0.range.lowerBound >= date.upperBound } ?? first
        }
        let ties = CueWords.connectors.union(CueWords.fillers)
        while first + 1 < words.count, ties.contains(words[first].code) { first += 1 }
        return clause(from: first)
    }

    private func startsWithArticle(_ text: String) -> Bool {
        text.foldedWords.first.map { NounPhrase.articles.contains($0) } ?? false
    }
}

extension RequestTitle {
    private func rest(after word: Int) -> String { word + 1 < words.count ? clause(from: word + 1, isRest: true) : "" }

    /// From a word to the end of what belongs to it.
    private func clause(from first: Int, isRest: Bool = false) -> String {
        guard words.indices.contains(first) else { return "" }
        let least = isRest ? first : first + 1
        var end = least
        while end < words.count, !stops(at: end, after: least) { end += 1 }
        let kept = withoutDate(first..<end, least: least)
        return first < kept ? text(first..<kept) : ""
    }

    private func stops(at place: Int, after first: Int) -> Bool {
        let word = words[place]
        if !word.gap.isDisjoint(with: [.closing, .colon, .dash]) || word.gap.isSuperset(of: [.hyphen, .space]) {
            return true
        }
        if word.gap.contains(.bracket) { return place > first }
        if Self.tails.contains(word.code) || word.code == Self.by && hit.row.title == .passive { return true }
        guard word.gap.contains(.comma) else { return false }
        let isNextRequest = place >= first && VerbForms.isInfinitive(word)
        return isNextRequest || Self.tailsAfterComma.contains(word.code)
    }

    /// Where the words end before a date that ends them.
    private func withoutDate(_ range: Range<Int>, least: Int) -> Int {
        guard let date, let last = words[range].last, date.contains(last.range.lowerBound),
            let start = words[range].firstIndex(where: { date.contains($0.range.lowerBound) }),
            start >= least
        else { return range.upperBound }
        return start
    }

    private func text(_ range: Range<Int>) -> String {
        guard let last = words[range].last else { return "" }
        var end = last.range.upperBound
        // An elided article ends a part of a sentence nowhere, an abbreviation's apostrophe does: « la com’ ».
        while range.upperBound == words.count || words[range.upperBound].gap != .apostrophe,
            end < sentence.range.upperBound,
            let sign = apostropheLength(at: end)
        { end += sign }
        return sentence.text(words[range.lowerBound].range.lowerBound..<end)
    }

    private func apostropheLength(at place: Int) -> Int? {
        if sentence.bytes[place] == UInt8(ascii: "'") { return 1 }
        return sentence.bytes[place...].starts(with: [0xE2, 0x80, 0x99]) ? 3 : nil
    }

    private var subject: String? { NounPhrase.before(hit.words.lowerBound, of: sentence) }

    private static let by = WordCode("par")
    private static let tails = Set<WordCode>(words: "afin car mais puisque parce because since")
    private static let tailsAfterComma = Set<WordCode>(
        words: "pour mais dont tout ainsi tandis alors sinon ce y comme qui et quitte si avec but which so")
}
