import LIAVVModel

extension MinutesAssembly {
    /// Opens the attendance or the agenda when the entry is their heading; what follows its colon belongs to them.
    mutating func opens(_ entry: Entry) -> Bool {
        let label = Label(entry.text)
        let name = label?.name ?? entry.text
        guard name.count <= 60 else { return false }
        if let state = Wordings.attendance(name), mayOpen(state, label?.rest ?? "") {
            section = .attendance(state)
            opened.insert(state)
            hasEvidence = hasEvidence || label?.rest.isEmpty ?? true
            mark(entry, .attendance)
            if let rest = label?.rest, !rest.isEmpty { attend(list: rest, state, entry.line) }
            return true
        }
        if entry.headingLevel != nil, section != .front, section != .body,
            entry.text.foldedWords == ["compte", "rendu"]
        {
            section = .body
            mark(entry, .field)
            return true
        }
        guard Wordings.isAgenda(unmarked(name)), agenda.isEmpty else { return false }
        section = .agenda
        hasEvidence = true
        mark(entry, .agenda)
        if let rest = label?.rest, !rest.isEmpty { agenda.add(title: rest, mark: "", minutes: nil) }
        return true
    }

    // « Participants : une cinquantaine » far down is about something else.
    private func mayOpen(_ state: Attendance.State, _ rest: String) -> Bool {
        let isFirst = section == .attendance(state) || !opened.contains(state)
        guard isFirst, context.isEarly else { return false }
        return rest.isEmpty || WrittenName.list(rest).contains { WrittenName.isLikely($0) || people.knows($0) }
    }

    private func unmarked(_ text: String) -> String { OutlineMark(text)?.rest ?? text }

    /// True when a line within a paragraph cannot be the rest of the line before it.
    func beginsWithCue(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        if Wordings.checks.contains(first) || Wordings.arrows.contains(first) { return true }
        if let sentence = SpokenSentence.split(text), people.knows(sentence.name) { return true }
        guard let label = Label(text) else { return false }
        let bare = Wordings.bare(label.name)
        return Wordings.attendance(label.name) != nil || Wordings.isAgenda(label.name) || Wordings.place.contains(bare)
            || Wordings.date.contains(bare) || GroupLabel(text) != nil || KindLabel(label) != nil
            || WrittenName.list(label.name).allSatisfy { people.knows($0) }
            || Wordings.speaksOfNextMeeting(label.name, within: 3)
    }
}
