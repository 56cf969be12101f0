extension Laboratory {
    /// The change that an edit of one meeting comes to.
    ///
    /// - Throws: `Refusal.meeting(.gone)` when there is none, or what the edit throws.
    func changing(
        _ id: Identifier, _ label: Phrase, _ stamp: Stamp, _ edit: (inout Meeting) throws(Refusal) -> Void
    ) throws(Refusal) -> Change {
        guard let before = meetings[id] else { throw .meeting(.gone) }
        var after = before
        try edit(&after)
        return Change(stamp: stamp, label: label, edits: Edit.between(before.value, after.value, of: before.reference))
    }

    /// A meeting that is there.
    ///
    /// - Throws: `Refusal.meeting(.gone)`.
    func existing(meeting id: Identifier) throws(Refusal) -> Meeting {
        guard let meeting = meetings[id] else { throw .meeting(.gone) }
        return meeting
    }

    /// A text on one line, as a field takes it.
    ///
    /// - Throws: `Refusal.emptyTitle`, or `.invalidField` when it is too long.
    static func line(_ text: String, key: String = "title", longest: Int = FieldReader.longestLine) throws(Refusal)
        -> String
    {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let plain = words.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
        guard !plain.isEmpty else { throw .emptyTitle }
        guard plain.count <= longest else { throw .invalidField(key, FieldFault(.tooLong(longest))) }
        return plain
    }
}

extension Meeting {
    /// `n° 10 · jeu. 23 janv.`, or as much as is known: short enough for a label.
    public func name(in language: Language, today: Day? = nil) -> String {
        let parts = [
            number.map { Phrase("n°\u{A0}\($0)", "no. \($0)")(language) }, date?.short(in: language, today: today),
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? heading : known.joined(separator: " · ")
    }

    /// The same in every language.
    var phrase: Phrase { Phrase(name(in: .french), name(in: .english)) }
}
