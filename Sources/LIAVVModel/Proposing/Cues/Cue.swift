/// A wording by which a sentence says that something is to be done: one row of the table of cues.
struct Cue: Sendable {
    /// What stands in a sentence, word by word.
    let pattern: [Part]
    /// Where it must stand.
    let place: Place
    /// What it says about the sentence.
    let reason: Reason
    /// How surely something is wanted.
    let strength: RequestStrength
    /// What the title is made of.
    let title: TitleSource
    /// Whether a « ne » before it or a question mark after it takes nothing away.
    let isFirm: Bool

    /// One step of a pattern.
    enum Part: Sendable, Hashable {
        case words(Set<WordCode>)
        /// Any infinitive that is no mere « être », « avoir » or way of speaking.
        case verb
        /// An infinitive that asks for something: « réserver ».
        case request
        /// A participle: « envoyées ».
        case participle
        /// The future of a verb that asks for something: « réservera ».
        case future
        /// Up to six words of any kind.
        case any
    }

    /// Where a cue counts.
    enum Place: Sendable {
        case anywhere
        /// At the beginning of a sentence, or of what a colon, a dash or a bracket opens.
        case opening
    }

    /// What a title begins with.
    enum TitleSource: Sendable, Hashable {
        /// The verb of the pattern.
        case verb
        /// The verb of the participle, then what stands before the cue: « les invitations devront être envoyées ».
        case passive
        /// The verb, then what stands before the cue: « la salle est à réserver ».
        case object
        /// The infinitive of the future, then what follows.
        case future
        /// The words of the cue, then what follows.
        case cue
        /// That word, then the last word of the cue and what follows.
        case from(String)
        /// What follows the cue, after that word.
        case after(String)
        /// All of the sentence.
        case sentence
    }

    /// A pattern as a line of words: `a|b` is either, `VERB`, `ASK`, `DONE`, `WILL` and `…` are sorts of words.
    init(
        _ pattern: String, _ reason: Reason, _ strength: RequestStrength, _ title: TitleSource = .verb,
        at place: Place = .anywhere, isFirm: Bool = false
    ) {
        self.pattern = pattern.split(separator: " ").map { Part(String($0)) }
        (self.reason, self.strength, self.title) = (reason, strength, title)
        (self.place, self.isFirm) = (place, isFirm)
    }
}

extension Cue.Part {
    fileprivate init(_ word: String) {
        switch word {
        case "VERB": self = .verb
        case "ASK": self = .request
        case "DONE": self = .participle
        case "WILL": self = .future
        case "…": self = .any
        default: self = .words(Set(word.split(separator: "|").map { WordCode($0) }))
        }
    }
}
