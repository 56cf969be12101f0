/// What was understood of a sentence that asks for something, before anyone decides on it.
public struct RequestReading: Hashable, Sendable {
    /// What an action made of it would be called.
    public var title = ""
    /// Everyone whom the sentence names.
    public var mentions: [Mention] = []
    /// When it is due, as far as the sentence says.
    public var date: ReadDate?
    /// Hours of work, where the sentence says them, and the words.
    public var effort: (hours: Double, words: String)?

    /// Nothing was understood.
    public init() {}

    /// Who would lead it: who the sentence says does it.
    public var lead: Mention? { mentions.first { $0.part == .lead } }
    /// Members who would take part in it, beside the lead.
    public var contributors: [Mention] { mentions.filter { $0.part == .contributor } }
    /// Those outside the group whom it names.
    public var contacts: [Mention] { mentions.filter { if case .contact = $0.who { true } else { false } } }

    /// The same was understood.
    public static func == (a: RequestReading, b: RequestReading) -> Bool {
        a.title == b.title && a.mentions == b.mentions && a.date == b.date && a.effort?.words == b.effort?.words
    }

    /// Of what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(title)
        hasher.combine(mentions)
    }
}

extension Laboratory {
    /// What a sentence of a meeting means.
    ///
    /// - Parameters:
    ///   - speaker: who said it; « je » is them, and nothing else is.
    ///   - today: the day from which dates are counted when the meeting has none.
    public func reading(
        of sentence: String, in meeting: Meeting?, speaker: Identifier? = nil, today: Day
    ) -> RequestReading {
        let sentence = Sentence(sentence)
        let hit = CueMatcher.best(in: sentence)
        var reading = RequestReading()
        reading.date = DateFinder.date(in: sentence, base: DateBase(self, meeting, today: today))
        reading.title = RequestTitle.of(sentence, date: reading.date?.range)
        reading.mentions = MentionFinder.mentions(in: sentence, hit, NameBook(self))
        if let speaker, reading.lead == nil, let place = sentence.speaksOfSelf(hit) {
            let word = sentence.text(sentence.words[place].range)
            reading.mentions.insert(
                Mention(words: word, who: .member(speaker), part: .lead, range: place..<(place + 1)), at: 0)
        }
        reading.effort = sentence.effort
        return reading
    }
}

extension Sentence {
    /// Where « je » stands before what is taken on.
    fileprivate func speaksOfSelf(_ hit: CueMatcher.Hit?) -> Int? {
        guard let hit, [.taken, .plan, .duty].contains(hit.row.reason) else { return nil }
        let me = [WordCode("je"), WordCode("j"), WordCode("me"), WordCode("m"), WordCode("i")]
        return (max(0, hit.words.lowerBound - 2)..<hit.words.upperBound).first { me.contains(words[$0].code) }
    }

    /// « environ 3 heures », « 2 jours de travail »: hours of work, only where the words say that they are.
    fileprivate var effort: (hours: Double, words: String)? {
        let folded = words.map { text($0.range).folded }
        for (place, word) in folded.enumerated() where Self.units.contains(word) && place > 0 {
            let isWork = place + 2 < folded.count && folded[place + 1] == "de" && Self.work.contains(folded[place + 2])
            let isSaid = place > 1 && Self.about.contains(folded[place - 2])
            guard isWork || isSaid, let hours = FieldReader.hours(folded[place - 1] + word.prefix(1)) else { continue }
            return (hours, text(of: (place - 1)..<(place + 1)))
        }
        return nil
    }

    private static let units: Set = ["heure", "heures", "h", "jour", "jours", "hours", "hour", "days", "day"]
    private static let work: Set = ["travail", "preparation", "charge", "redaction", "work"]
    private static let about: Set = ["compter", "environ", "effort", "charge", "about", "estime", "estimee"]
}
