import LIAVVModel

/// Headings that are nothing but short paragraphs, as word processors' styles leave them.
enum PlainHeading {
    /// True for a few words that begin like a title and do not end or read like a sentence.
    static func isHeading(_ entry: Entry) -> Bool {
        guard entry.text.utf8.count <= 160, !entry.isItem, let first = entry.text.first, let last = entry.text.last
        else {
            return false
        }
        let words = entry.text.foldedWords
        guard !".;!?,…".contains(last) || entry.isStrong else { return false }
        guard first.isUppercase || first.isNumber || entry.isStrong, words.count <= 12, !words.isEmpty else {
            return false
        }
        if Wordings.leadIns.contains(words[0]) { return false }
        if let label = Label(entry.text), !label.rest.isEmpty { return entry.isStrong || isTitleLabel(label.name) }
        return entry.isStrong || words.count <= 9 && !words.contains { Wordings.sentenceWords.contains($0) }
    }

    /// True for a heading that even a list of short points could not be mistaken for.
    static func isCertain(_ entry: Entry) -> Bool {
        guard isHeading(entry), let first = entry.text.foldedWords.first else { return false }
        return entry.isStrong || Wordings.closings.contains(first)
    }

    /// 1 for the theme of the day and for Roman figures, otherwise 2.
    static func level(_ entry: Entry) -> Int {
        let isTheme = entry.text.foldedWords.first == "theme"
        return isTheme || OutlineMark(entry.text)?.readings.first?.style == .roman ? 1 : 2
    }

    private static func isTitleLabel(_ name: String) -> Bool {
        guard let first = (OutlineMark(name)?.rest ?? name).foldedWords.first else { return false }
        return Wordings.has(first, Wordings.headingLabels)
    }
}
