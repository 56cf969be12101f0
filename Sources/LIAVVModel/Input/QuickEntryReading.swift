extension QuickEntry {
    /// One part of a line, and what was understood.
    public struct Piece: Sendable, Hashable {
        /// The text that it was read from.
        public let text: String
        /// Its place in the line, in characters; the title's reaches from its first word to its last.
        public let range: Range<Int>
        /// What it is about: the label of a field.
        public var label: Phrase
        /// What was understood, in words; nil when it was not.
        public var meaning: Phrase?
        /// What there is to know about it: a new phase, an event without a day.
        public var note: Phrase?
        /// Why it cannot be so.
        var refusal: Refusal?

        init(text: String, range: Range<Int>, label: Phrase) {
            (self.text, self.range, self.label) = (text, range, label)
        }

        /// Why it cannot be so, in words that follow the label.
        public var problem: Phrase? {
            guard case .invalidField(_, let fault)? = refusal else { return refusal?.phrase }
            return fault.phrase
        }

        /// The whole of it in one sentence: « Échéance : ven. 14 févr. (J−42) », or why that cannot be.
        public var phrase: Phrase {
            let said = problem ?? meaning ?? Phrase(verbatim: "")
            let capital = { (text: String) in text.prefix(1).uppercased() + text.dropFirst() }
            let head = Phrase(capital(label.fr) + "\u{A0}: ", capital(label.en) + ": ")
            return head + said + (note.map { Phrase(" (\($0.fr))", " (\($0.en))") } ?? Phrase(verbatim: ""))
        }

        /// How it stands: understood, to be looked at, or impossible.
        public var sign: String { problem != nil ? "×" : note != nil ? "!" : "✓" }
    }

    /// What a line means.
    public struct Reading: Sendable, Hashable {
        /// The title first, then the others in the order of the line; none for an empty line.
        public internal(set) var pieces: [Piece] = []
        /// The fields of the action as its file will hold them.
        var values: [String: Value] = [:]
        /// Hours of work of its contribution.
        var effort: Double?
        /// Those who are offered it.
        var members: [Identifier] = []

        /// What an empty line means.
        public init() {}

        /// Whether something in it cannot be so.
        public var hasProblems: Bool { refusal != nil }

        /// The first thing that cannot be so.
        public var refusal: Refusal? { pieces.isEmpty ? .emptyTitle : pieces.lazy.compactMap(\.refusal).first }

        /// The part that it stands in.
        public var firstProblem: Piece? { pieces.first { $0.refusal != nil } }

        /// A part that was not understood.
        mutating func add(_ word: LineWord, _ label: Phrase, _ refusal: Refusal) {
            var piece = Piece(text: word.raw, range: word.range, label: label)
            piece.refusal = refusal
            pieces.append(piece)
        }

        /// Gives a field its value, which it has once only.
        mutating func set(_ key: String, _ value: Value?) throws(Refusal) {
            guard values[key] == nil else { throw .saidTwice(QuickEntry.label(key)) }
            values[key] = value
        }

        /// Adds an element to a list that has it not yet.
        mutating func append(_ value: Value, to key: String) {
            let list = values[key]?.list ?? []
            if !list.contains(value) { values[key] = .list(list + [value]) }
        }
    }
}
