extension ActionFilter {
    /// The filter as one line that means the same to `init(text:)`, today and later:
    /// `mine late phase:Logistique member:cindy-delvoye-4f2a text:"kiosque"`; empty for none.
    public var line: String { line(in: .english) }

    /// The same in the words of a language, for those who go on typing it: `moi retard phase:Logistique`; `init(line:)`
    /// reads it whatever the language.
    public func line(in language: Language) -> String {
        // What people read, too: reading forgets the accents.
        let key = { (kind: Kind) in kind.label(language) + ":" }
        var words = Trait.allCases.filter(traits.contains).map { $0.word(language) }
        words += members.map { key(.member) + $0.text } + scenarios.map { key(.scenario) + $0.text }
        words += phases.map { key(.phase) + QuickEntry.quoted($0) } + tags.map { key(.tag) + QuickEntry.quoted($0) }
        words += statuses.map { key(.status) + $0.word(language) }
        if !text.trimmed.isEmpty { words.append(key(.text) + QuickEntry.held(text.trimmed)) }
        return words.joined(separator: " ")
    }

    /// Reads what `line` writes, and what people type: French words too, names as everywhere.
    ///
    /// - Throws: `Refusal` for a word that is no condition, a name that is nobody's or several people's, a phase, a tag
    ///   or a scenario that there is not.
    public init(line: String, in laboratory: Laboratory) throws(Refusal) {
        self.init()
        for word in LineWord.all(in: line) {
            if word.isOpen { throw .unclosedQuote(word.raw) }
            if let trait = Self.traits[word.raw.folded] {
                traits.insert(trait)
            } else if let pair = word.pair, let kind = Self.kinds[pair.key] {
                try add(pair.value, kind, laboratory)
            } else {
                throw .unknownCondition(word.raw)
            }
        }
    }

    private mutating func add(_ value: String, _ kind: Kind, _ laboratory: Laboratory) throws(Refusal) {
        switch kind {
        case .member: try Self.add(laboratory.member(named: value).id, to: &members)
        case .scenario: try Self.add(RecordIndex(laboratory.scenarios).record(named: value), to: &scenarios)
        case .phase: Self.add(try Self.known(value, among: laboratory.phasesInUse + [""], kind), to: &phases)
        case .tag: Self.add(try Self.known(value, among: laboratory.tagsInUse, kind), to: &tags)
        case .status:
            let reader = FieldReader(laboratory: laboratory, today: Day(number: 0))
            guard let field = Action.shape.field("status"), !value.isEmpty,
                let status = try reader.value(of: field, from: value)?.text.flatMap(Action.Status.init)
            else { throw .invalidField("status", FieldFault(.missing)) }
            Self.add(status, to: &statuses)
        case .text: text = text.isEmpty ? value : text + " " + value
        }
    }

    private static func add<Value: Equatable>(_ value: Value, to values: inout [Value]) {
        if !values.contains(value) { values.append(value) }
    }

    private static func known(_ value: String, among all: [String], _ kind: Kind) throws(Refusal) -> String {
        if let known = all.first(where: { $0 == value }) ?? all.first(where: { $0.folded == value.folded }) {
            return known
        }
        throw .unknownValue(value, kind: kind.label, known: all.filter { !$0.isEmpty })
    }

    /// What is given with a word and a colon.
    private enum Kind {
        case member, scenario, phase, tag, status, text

        var label: Phrase {
            switch self {
            case .member: Phrase("membre", "member")
            case .scenario: Phrase("scénario", "scenario")
            case .phase: Phrase("phase", "phase")
            case .tag: Phrase("étiquette", "tag")
            case .status: Phrase("statut", "status")
            case .text: Phrase("texte", "text")
            }
        }
    }

    private static let kinds: [String: Kind] = [
        "member": .member, "membre": .member, "scenario": .scenario, "phase": .phase, "tag": .tag, "etiquette": .tag,
        "status": .status, "statut": .status, "text": .text, "texte": .text,
    ]

    private static let traits: [String: Trait] = [
        "mine": .mine, "moi": .mine, "a-moi": .mine, "unassigned": .unassigned, "libre": .unassigned, "late": .late,
        "retard": .late, "en-retard": .late, "this-week": .thisWeek, "semaine": .thisWeek,
        "cette-semaine": .thisWeek, "blocked": .blocked, "bloquee": .blocked, "en-attente": .blocked,
    ]
}

extension ActionFilter.Trait {
    /// The word that stands for it in a line.
    fileprivate var word: Phrase {
        switch self {
        case .mine: Phrase("moi", rawValue)
        case .unassigned: Phrase("libre", rawValue)
        case .late: Phrase("retard", rawValue)
        case .thisWeek: Phrase("semaine", rawValue)
        case .blocked: Phrase("bloquée", rawValue)
        }
    }
}

extension Action.Status {
    /// The same of a status: what people read, with hyphens where it has spaces.
    fileprivate var word: Phrase { Phrase(String(label.fr.map { $0 == " " ? "-" : $0 }), rawValue) }
}
