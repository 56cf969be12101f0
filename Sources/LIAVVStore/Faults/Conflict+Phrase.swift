import LIAVVModel

extension Conflict {
    /// One sentence for where nobody can be asked: what stands in the way, and that nothing was overwritten.
    public var phrase: Phrase {
        let record = change.records.first?.description ?? ""
        return clashes.first?.isGone == true
            ? Phrase(
                "\(record)\u{A0}: quelqu’un d’autre l’a retiré entre-temps",
                "\(record): someone else has removed it in the meantime")
                + Self.nothingLost
            : Phrase(
                "\(record)\u{A0}: quelqu’un d’autre vient d’y changer la même chose",
                "\(record): someone else has just changed the same thing there") + Self.nothingLost
    }

    /// The same with who did the other thing, what and when, where that is known:
    /// « Nidia a changé « titre » de « Réserver le kiosque » le mer. 18 déc. à 10 h 15… »
    ///
    /// - Parameter offset: milliseconds by which the clock on the wall is ahead of UTC at a moment.
    public func phrase(in laboratory: Laboratory, today: Day, offset: (Instant) -> Int) -> Phrase {
        deed(in: laboratory, today: today, offset: offset).map { $0 + Self.nothingLost } ?? phrase
    }

    /// Who did the other thing, what and when; nil when the journal does not know.
    public func deed(in laboratory: Laboratory, today: Day, offset: (Instant) -> Int) -> Phrase? {
        guard let other else { return nil }
        let (fr, en) = (writer(laboratory, today, .french), writer(laboratory, today, .english))
        let who = Attribution.name(of: other.author, in: laboratory)
        let did = Phrase(" \(fr.deed(of: other.edit).fr) ", " \(en.deed(of: other.edit).en) ")
        return who + did + other.date.spoken(today: today, offset: offset(other.date))
    }

    private func writer(_ laboratory: Laboratory, _ today: Day, _ language: Language) -> EditWriter {
        EditWriter(FieldWriter(laboratory: laboratory, today: today, language: language))
    }

    private static let nothingLost = Phrase(
        "\u{A0}; rien n’a été écrasé\u{A0}: relisez, puis recommencez.",
        "; nothing was overwritten: read it again, then retry.")
}

extension Attribution {
    /// What people call someone who did something: their given name; « Quelqu’un » when nobody said who they were.
    public static func name(of author: Identifier?, in laboratory: Laboratory) -> Phrase {
        guard let author else { return Phrase("Quelqu’un", "Someone") }
        return Phrase(verbatim: laboratory.members[author]?.givenName ?? author.text)
    }
}
