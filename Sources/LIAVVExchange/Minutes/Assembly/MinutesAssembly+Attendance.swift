import LIAVVModel

extension MinutesAssembly {
    /// Takes a name, or several; false for what cannot be a list of names.
    mutating func takeAttendance(_ entry: Entry, _ state: Attendance.State) -> Bool {
        guard entry.headingLevel == nil, entry.wordCount <= 40 else { return false }
        if takeField(entry) { return true }
        let names = Self.names(in: entry)
        let isNone = ["aucun", "aucune", "neant", "personne"].contains(entry.text.folded.filter(\.isLetter))
        let areNames = names.allSatisfy { WrittenName.isLikely($0) || people.knows($0) }
        let mayBeNames = entry.isItem && entry.wordCount <= 8 && Label(entry.text) == nil
        guard isNone || mayBeNames || (areNames && isListed(entry, names)) else { return false }
        mark(entry, .attendance)
        if !isNone { names.forEach { attend($0, state, entry.line) } }
        return true
    }

    // A short title after the list (« Forum », « Bilan de l'année ») looks like a name too; a name has two words,
    // or is a member's, or stands in a list.
    private func isListed(_ entry: Entry, _ names: [String]) -> Bool {
        entry.isItem || names.allSatisfy { people.knows($0) || WrittenName.isFull($0) } && !names.isEmpty
            || names.count > 1 && entry.wordCount <= names.count * 3
    }

    /// Takes the names of `Présents : Yona, Cindy et Boris`.
    mutating func attend(list: String, _ state: Attendance.State, _ line: Int) {
        hasEvidence = true
        WrittenName.list(list).forEach { attend($0, state, line) }
    }

    private mutating func attend(_ written: String, _ state: Attendance.State, _ line: Int) {
        var name = written.strippingFinalStop
        if let (bare, arrived, left) = Attendance.hours(behind: name) {
            comings[meeting.attendance.count] = (arrived, left, name)
            name = bare
        }
        var attendance = Attendance()
        attendance.name = name
        attendance.state = Self.state(inBracketsOf: name) ?? state
        let (member, problem) = people.resolve(name)
        attendance.member = member
        if let problem { note(problem, line) }
        attendance.id = names.name("", name)
        people.list(name)
        hasEvidence = true
        meeting.attendance.append(attendance)
    }

    // In a list each item is one person, whose department may follow a comma; on a line commas part people.
    private static func names(in entry: Entry) -> [String] {
        let names = WrittenName.list(entry.text)
        guard entry.isItem, !names.allSatisfy({ WrittenName.isFull($0) }) else { return names }
        return [entry.text]
    }

    /// `Ewa MARTIN (excusée)` among those present.
    private static func state(inBracketsOf name: String) -> Attendance.State? {
        guard let open = name.firstIndex(where: { "([".contains($0) }) else { return nil }
        return Wordings.attendance(String(name[open...]))
    }
}

extension StringProtocol {
    /// Without the comma, semicolon or full stop that ends an item; `Camille F.` keeps its own.
    var strippingFinalStop: String {
        let text = trimmed
        guard let last = text.last, ",;.".contains(last) else { return text }
        let word = text.dropLast().split(separator: " ").last ?? ""
        return last == "." && word.count == 1 ? text : text.dropLast().trimmed
    }
}
