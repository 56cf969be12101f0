extension Laboratory {
    /// Brings a meeting that was read from a document into the laboratory.
    ///
    /// A meeting of the same number, or of the same day when neither has a number, is brought up to date; otherwise
    /// it is new. When the laboratory has no members at all, the people in the attendance become its members.
    public func importing(
        _ read: Meeting, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) -> (change: Change, id: Identifier) {
        var meeting = read
        var edits: [Edit] = []
        if members.isEmpty {
            let people = newMembers(&meeting, using: &random)
            edits += people.map { Edit(record: $0.reference, path: [], before: nil, after: $0.value) }
        }
        let former = meetings.first { $0.number == read.number && (read.number != nil || $0.date == read.date) }
        let title = ["reunion", read.number.map(String.init), read.date?.iso].compactMap(\.self).joined(separator: " ")
        meeting.id = former?.id ?? unusedIdentifier(for: title, using: &random) { meetings[$0] == nil }
        if let former {
            meeting.notes = former.notes
            meeting.unknown = former.unknown
        }
        edits += Edit.between(former?.value, meeting.value, of: meeting.reference)
        let label = Phrase("Compte rendu importé : ", "Minutes imported: ") + Phrase(verbatim: meeting.heading)
        return (Change(stamp: stamp, label: label, edits: edits), meeting.id)
    }

    private func newMembers(_ meeting: inout Meeting, using random: inout some RandomNumberGenerator) -> [Member] {
        var people: [Member] = []
        for place in meeting.attendance.indices {
            let words = meeting.attendance[place].name.split(separator: " ")
            guard !words.isEmpty else { continue }
            var member = Member()
            let surname = words.filter { $0.count > 1 && $0 == $0.uppercased() }
            member.surname = surname.joined(separator: " ")
            member.givenName = words.filter { !surname.contains($0) }.joined(separator: " ")
            if member.givenName.isEmpty { (member.givenName, member.surname) = (member.surname, "") }
            member.id = unusedIdentifier(for: member.fullName, using: &random) { id in !people.contains { $0.id == id }
            }
            meeting.attendance[place].member = member.id
            people.append(member)
        }
        return people
    }
}
