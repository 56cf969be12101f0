extension QuickEntry {
    /// The value of a field; there must be one.
    func value(of key: Key, _ text: String) throws(Refusal) -> Value? {
        switch key {
        case .lead where !text.isEmpty: return .text(try member(text).id.text)
        case .phase:
            let known = phases.first { $0.folded == text.folded }
            return try value(of: key.rawValue, known ?? text)
        case .duration where !text.isEmpty: return try duration(text)
        default: return try value(of: key.rawValue, text)
        }
    }

    func value(of key: String, _ text: String) throws(Refusal) -> Value? {
        guard let field = field(key) else { return nil }
        guard !text.trimmed.isEmpty else { throw .invalidField(key, FieldFault(.missing)) }
        return try reader.value(of: field, from: text)
    }

    /// The field of what the line is; the lead of a contribution is one of its shares, and read like that of an action.
    private func field(_ key: String) -> FieldShape? {
        (whole == nil ? Action.shape : Contribution.shape).field(key) ?? Action.shape.field(key)
    }

    private func duration(_ text: String) throws(Refusal) -> Value {
        let key = Key.duration.rawValue
        guard let days = FieldReader.workingDays(text) else {
            throw .invalidField(key, FieldFault(.notANumber(text)))
        }
        guard days >= 0 else { throw .invalidField(key, FieldFault(.negative)) }
        guard days <= 3650 else { throw .invalidField(key, FieldFault(.outOfRange(0...3650))) }
        return .integer(days)
    }

    /// What someone who sees the value should know.
    func note(on value: Value?, _ key: Key) -> Phrase? {
        switch key {
        case .due, .start:
            guard let due = value?.text.flatMap({ Due(text: $0) }) else { return nil }
            guard let day = due.resolved(eventDay: laboratory.event.day) else {
                return Phrase("l’événement n’a pas de jour", "the event has no day")
            }
            if day < reader.days.today { return Phrase("déjà passé", "already past") }
            let isLater = whole.flatMap(laboratory.dueDay).map { $0 < day } ?? false
            return isLater ? Phrase("après l’échéance de l’action", "after the action is due") : nil
        case .phase:
            let isKnown = value?.text.map(phases.contains) ?? true
            return isKnown ? nil : Phrase("nouvelle phase", "new phase")
        default: return nil
        }
    }

    /// A value in words, in both languages.
    func words(_ value: Value?, _ key: String) -> Phrase? {
        guard let kind = field(key)?.kind else { return nil }
        let texts = Language.allCases.map { language in
            let writer = FieldWriter(laboratory: laboratory, today: reader.days.today, language: language)
            guard key == Key.duration.rawValue, case .integer(let days)? = value else {
                return writer.text(value, kind: kind)
            }
            return Phrase.counted(days, Phrase("jour ouvré", "working day"), Phrase("jours ouvrés", "working days"))(
                language)
        }
        return Phrase(texts[0], texts[1])
    }
}

extension QuickEntry.Mark {
    /// Whether it can be said of a contribution, not only of an action as a whole.
    var isOfPieces: Bool {
        switch self {
        case .person: true
        case .tag, .sign: false
        case .field(let key, _): key.isOfPieces
        }
    }

    /// What it is about.
    var label: Phrase {
        switch self {
        case .person: Phrase("proposée à", "offered to")
        case .tag: Phrase("étiquette", "tag")
        case .sign: Phrase("marque", "mark")
        case .field(.effort, _): Phrase("effort", "effort")
        case .field(.scenarios, _): Phrase("scénario", "scenario")
        case .field(let key, _): QuickEntry.label(key.rawValue)
        }
    }
}
