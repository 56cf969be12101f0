import LIAVVModel
import TerminalCanvas

/// What an action that is made of a proposal begins with: what was read from its words, and what one may add at once.
struct ProposalForm: Sendable {
    /// The keys of the fields, in their order.
    static let keys = ["title", "due", "lead", "people"]

    private(set) var fields: [Field]
    private(set) var focus = 0
    /// What was refused, said in the form so that what was typed stays.
    var refusal: Phrase?
    /// What was understood of the words.
    let reading: RequestReading
    /// Whether anything was typed.
    private(set) var isTouched = false
    /// Names that could be those of several members, folded: which one is asked, never guessed.
    private let asked: [String: [Identifier]]

    /// A form for an action of which that was understood.
    init(_ reading: RequestReading, _ state: State) {
        self.reading = reading
        let lead = reading.lead.map { [$0] } ?? []
        let due = state.writer.editable(reading.date.map { .text($0.due.text) }, kind: .due)
        fields = [reading.title, due, state.names(of: lead), state.names(of: reading.contributors)].map { Field($0) }
        asked = Dictionary(
            (lead + reading.contributors).compactMap { mention in
                guard case .choice(let ids) = mention.who else { return nil }
                return (mention.words.folded, ids)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What to hand to the model: what was left empty is not said, but a title must be.
    var values: [(key: String, text: String)] {
        zip(Self.keys, fields).map { (key: $0, text: $1.text) }
            .filter { $0.key != "people" && (!$0.text.trimmed.isEmpty || $0.key == "title") }
    }

    /// The names of those who take part.
    var people: [String] { Self.names(fields[3].text) }

    static func names(_ text: String) -> [String] {
        text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    }

    /// The members that a name could be, where the sentence does not say which.
    func candidates(_ name: String) -> [Identifier]? { asked[name.trimmed.folded] }

    /// Whether someone is still to be chosen.
    var asksSomeone: Bool { (Self.names(fields[2].text) + people).contains { candidates($0) != nil } }

    mutating func turn(by step: Int) { focus = (focus + step + fields.count) % fields.count }

    mutating func press(_ key: Key, _ state: State) {
        if key == .right, fields[focus].isAtEnd, choose(state) { return }
        if fields[focus].press(key) {
            refusal = nil
            isTouched = true
        }
    }

    mutating func insert(_ text: String) {
        fields[focus].insert(text)
        refusal = nil
        isTouched = true
    }

    /// Puts the next member that the last name could be in its place.
    private mutating func choose(_ state: State) -> Bool {
        guard focus > 1, let last = Self.names(fields[focus].text).last else { return false }
        let ids =
            asked.values.first { ids in ids.contains { state.fullName($0).folded == last.folded } } ?? candidates(last)
        guard let ids else { return false }
        let place = ids.firstIndex { state.fullName($0).folded == last.folded }.map { $0 + 1 } ?? 0
        let before = Self.names(fields[focus].text).dropLast()
        fields[focus] = Field((before + [state.fullName(ids[place % ids.count])]).joined(separator: ", "))
        (refusal, isTouched) = (nil, true)
        return true
    }
}

extension State {
    /// The names of those whom a sentence names: in full where it is one member, as written where it could be several.
    func names(of mentions: [Mention]) -> String {
        mentions.compactMap { mention in
            switch mention.who {
            case .member(let id): fullName(id)
            case .choice: mention.words
            case .contact: nil
            }
        }.joined(separator: ", ")
    }

    /// The members of those names.
    ///
    /// - Throws: `Refusal.ambiguousName` for one that the sentence leaves open, or what `member(named:)` throws.
    func members(_ names: [String], in form: ProposalForm) throws(Refusal) -> [Identifier] {
        var found: [Identifier] = []
        for name in names {
            if let ids = form.candidates(name) {
                throw .ambiguousName(name, candidates: ids.map(fullName))
            }
            found.append(try laboratory.member(named: name).id)
        }
        return found
    }
}
