import LIAVVModel

extension Wordings {
    /// Whose names a label announces: « Personnes présentes », « Excusé.es », « Absents non excusés ».
    static func attendance(_ label: String) -> Attendance.State? {
        let words = label.foldedWords.filter { word in
            !word.allSatisfy(\.isNumber) && !has(word, attendanceFillers)
        }
        guard (1...3).contains(words.count) else { return nil }
        let known = words.filter { has($0, present) || has($0, excused) || has($0, absent) }
        let isNegated = words.contains("non")
        guard !known.isEmpty, known.count + (isNegated ? 1 : 0) == words.count else { return nil }
        if isNegated { return .absent }
        if known.contains(where: { has($0, excused) }) { return .excused }
        return known.contains { has($0, absent) } ? .absent : .present
    }

    static func isAgenda(_ label: String) -> Bool { agenda.contains(bare(label)) }

    /// The label without articles and numbers: « Ordre du jour de la séance » gives `ordre jour`.
    static func bare(_ label: String) -> String {
        label.prefix(80).foldedWords.filter { !articles.contains($0) }.joined(separator: " ")
    }

    /// True when the word is in the table, or is an inflected form of what is.
    static func has(_ word: String, _ table: Set<String>) -> Bool {
        if table.contains(word) { return true }
        return ["s", "e", "es", "ee", "ees", "te", "tes"].contains { ending in
            word.hasSuffix(ending) && table.contains(String(word.dropLast(ending.count)))
        }
    }

    /// True when « prochaine réunion » or the like stands among the first words.
    static func speaksOfNextMeeting(_ text: String, within limit: Int) -> Bool {
        let words = text.prefix(200).foldedWords
        return zip(words, words.dropFirst()).prefix(limit).contains { word, next in
            ["prochain", "prochaine", "prochaines", "prochains"].contains(word) && has(next, meetings)
        }
    }
}
