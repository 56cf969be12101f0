import LIAVVModel

extension MinutesAssembly {
    /// Takes an item of the agenda; false for what is no part of it.
    mutating func takeAgenda(_ entry: Entry) -> Bool {
        guard entry.headingLevel == nil, entry.wordCount <= 60 else { return false }
        let mark = OutlineMark(entry.text)
        let (title, minutes) = WrittenDuration.split(mark?.rest ?? entry.text)
        guard entry.isItem ? !agenda.holds(title) : belongs(entry, mark, title, minutes) else { return false }
        agenda.add(title: title, mark: mark, minutes: minutes, entry)
        self.mark(entry, .agenda)
        takeTheme(title)
        if Wordings.speaksOfNextMeeting(title, within: 6) { takeNextMeeting(title) }
        return true
    }

    // Titles in the body often repeat the agenda, marks and all.
    private func belongs(_ entry: Entry, _ mark: OutlineMark?, _ title: String, _ minutes: Int?) -> Bool {
        if minutes != nil, entry.wordCount <= 30 { return true }
        guard !agenda.holds(title) else { return false }
        if mark != nil { return agenda.isEmpty || agenda.hasMarks }
        return agenda.isEmpty && entry.wordCount <= 15 && !entry.text.hasSuffix(".") && Label(entry.text) == nil
    }

    // « Thème de la séance : Axe 3 (…) – Le Forum »: what follows the last dash is what it is really about.
    private mutating func takeTheme(_ title: String) {
        guard meeting.theme.isEmpty, let label = Label(title), Wordings.theme.contains(Wordings.bare(label.name)) else {
            return
        }
        let parts = label.rest.split(separator: "–").map { $0.trimmed }
        meeting.theme = parts.last(where: { !$0.isEmpty }) ?? label.rest
    }

    /// Takes day and theme of the next meeting from a text that speaks of it.
    mutating func takeNextMeeting(_ text: String) {
        for date in FrenchDate.all(in: text) where meeting.nextDate == nil {
            meeting.nextDate = date.resolved(after: meeting.date ?? dates.first)
        }
        guard meeting.nextTheme.isEmpty else { return }
        if let label = Label(text), Wordings.bare(label.name).hasPrefix("theme") {
            meeting.nextTheme = label.rest
        } else if let theme = Self.theme(within: text) {
            meeting.nextTheme = theme
        }
    }

    /// « … le 23 janvier ; thème : les stands. »: what follows the word and its colon.
    private static func theme(within text: String) -> String? {
        let words = Token.all(in: text)
        for word in words where ["theme", "sujet"].contains(word.word) {
            let rest = text[word.range.upperBound...].drop(while: \.isWhitespace)
            guard rest.first == ":" else { continue }
            let found = rest.dropFirst().trimmed.strippingFinalStop
            if !found.isEmpty { return found }
        }
        return nil
    }

    /// « Thème : … » right under what says when the next meeting is.
    mutating func takeThemeOfNext(_ entry: Entry) -> Bool {
        guard meeting.body.last?.kind == .nextMeeting, meeting.nextTheme.isEmpty, let label = Label(entry.text),
            Wordings.theme.contains(Wordings.bare(label.name)), !label.rest.isEmpty
        else { return false }
        meeting.nextTheme = label.rest.strippingFinalStop
        append(entry, .nextMeeting)
        return true
    }
}
