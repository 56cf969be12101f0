extension Codec where Content: Term {
    /// One of a closed list; absent when it is the default.
    static func choice(default fallback: Content) -> Codec {
        Codec(
            kind: .choice(Content.choices), encode: { $0 == fallback ? nil : .text($0.rawValue) },
            decode: { value throws(FieldFault) in
                guard let value else { return fallback }
                guard let text = value.text else { throw FieldFault(.wrongType) }
                guard let term = Content(rawValue: text) else {
                    throw FieldFault(.notAChoice(text, allowed: Content.allCases.map { Phrase(verbatim: $0.rawValue) }))
                }
                return term
            })
    }

    /// One of a closed list, always written: what the record is about.
    static func chosen(default fallback: Content) -> Codec {
        let codec = choice(default: fallback)
        return Codec(kind: codec.kind, encode: { .text($0.rawValue) }, decode: codec.decode)
    }
}

extension Codec {
    /// One of a closed list, or nothing at all.
    static func optionalChoice<Choice: Term>() -> Codec where Content == Choice? {
        let codec = Codec<Choice?>.worded(
            .choice(Choice.choices), read: { Choice(rawValue: $0) }, write: \.rawValue,
            fault: { .notAChoice($0, allowed: Choice.allCases.map { Phrase(verbatim: $0.rawValue) }) })
        return codec
    }
}
