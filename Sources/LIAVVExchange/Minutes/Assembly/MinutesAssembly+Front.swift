import LIAVVModel

extension MinutesAssembly {
    /// Takes a title or a labelled field of the meeting; false for anything else.
    mutating func takeFront(_ entry: Entry) -> Bool {
        if takeField(entry) { return true }
        guard entry.wordCount <= 20, !Wordings.speaksOfNextMeeting(entry.text, within: 6) else { return false }
        let title = MeetingTitle(entry.text)
        let isSentence = title.hasOtherWords && entry.text.last == "."
        guard title.isAboutMeeting || !title.dates.isEmpty && !isSentence else { return takeRoom(entry) }
        hasEvidence = hasEvidence || (title.isAboutMeeting && (title.number != nil || !title.dates.isEmpty))
        if meeting.number == nil { meeting.number = title.number }
        take(title.dates, entry.line)
        guard title.hasOtherWords else {
            mark(entry, .field)
            return true
        }
        append(entry, .heading, level: entry.headingLevel ?? 1)
        return true
    }

    /// `Lieu : …`, `Date : …`, `Thème : …`.
    mutating func takeField(_ entry: Entry) -> Bool {
        guard context.isEarly, !entry.isItem || section == .front, let label = Label(entry.text), !label.rest.isEmpty
        else {
            return false
        }
        let name = Wordings.bare(label.name)
        if Wordings.place.contains(name), meeting.place.isEmpty {
            meeting.place = name == "salle" ? entry.text : label.rest
        } else if Wordings.date.contains(name) {
            return takeDate(label.rest, entry)
        } else if Wordings.theme.contains(name), meeting.theme.isEmpty, section == .front {
            meeting.theme = label.rest
        } else if Wordings.hours.contains(name), hours.isEmpty, let found = WrittenHours.all(in: label.rest),
            found.count == 1 || found.count == 2 && found[0] < found[1]
        {
            hours = found
        } else if Wordings.number.contains(name), meeting.number == nil, let number = Int(label.rest) {
            meeting.number = number
        } else {
            return false
        }
        mark(entry, .field)
        return true
    }

    private mutating func takeDate(_ text: String, _ entry: Entry) -> Bool {
        let title = MeetingTitle(text)
        guard meeting.date == nil else {
            // Which day is the right one is for people to say: the line stays to be read.
            if section != .body { take(title.dates.filter { $0.day != nil }, entry.line) }
            return false
        }
        guard !title.dates.isEmpty else { return false }
        take(title.dates, entry.line)
        guard title.hasOtherWords else {
            mark(entry, .field)
            return true
        }
        append(entry, .paragraph)
        return true
    }

    private mutating func takeRoom(_ entry: Entry) -> Bool {
        guard meeting.place.isEmpty, entry.wordCount <= 8, entry.text.foldedWords.first == "salle" else { return false }
        meeting.place = entry.text
        mark(entry, .field)
        return true
    }

    private mutating func take(_ found: [FrenchDate], _ line: Int) {
        for date in found {
            if date.isImpossible { note(.impossibleDate(date.text), line) }
            guard let day = date.day, !dates.contains(day) else { continue }
            dates.append(day)
            if dates.count > 1 { note(.twoDates(dates), line) }
        }
        meeting.date = dates.first
    }
}
