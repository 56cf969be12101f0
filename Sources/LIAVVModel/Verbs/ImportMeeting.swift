extension Laboratory {
    /// Brings a meeting that was read from a document into the laboratory.
    ///
    /// A meeting of the same number, or of the same day when neither has a number, is brought up to date; otherwise
    /// it is new. When the laboratory has no members at all, the people in the attendance become its members.
    /// - Throws: `Refusal.minutesInUse` when actions came from passages that the document does not have.
    public func importing(
        _ read: Meeting, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var meeting = read
        var edits: [Edit] = []
        if members.isEmpty {
            let people = newMembers(&meeting, using: &random)
            edits += people.map { Edit(record: $0.reference, path: [], before: nil, after: $0.value) }
        }
        let former = meetings.first {
            $0.number == read.number && (read.number != nil || (read.date != nil && $0.date == read.date))
        }
        let title = ["reunion", read.number.map(String.init), read.date?.iso].compactMap(\.self).joined(separator: " ")
        meeting.id = former?.id ?? unusedIdentifier(for: title, using: &random) { meetings[$0] == nil }
        if let former {
            try refuseLosing(passagesOf: former, notIn: meeting)
            meeting.keep(what: former)
        }
        edits += Edit.between(former?.value, meeting.value, of: meeting.reference)
        let label = Phrase("Compte rendu importé : ", "Minutes imported: ") + Phrase(verbatim: meeting.heading)
        return (Change(stamp: stamp, label: label, edits: edits), meeting.id)
    }

    /// Actions that came from a passage must find it again.
    private func refuseLosing(passagesOf former: Meeting, notIn read: Meeting) throws(Refusal) {
        let lost = Set(former.body.map(\.id)).subtracting(read.body.map(\.id))
        let concerned = actions.count { action in
            action.provenance.contains { $0.meeting == former.id && $0.block.map(lost.contains) == true }
        }
        if concerned > 0 { throw .minutesInUse(meeting: former.heading, actions: concerned) }
    }

    private func newMembers(_ meeting: inout Meeting, using random: inout some RandomNumberGenerator) -> [Member] {
        var people: [Member] = []
        var known: [[String]: Identifier] = [:]
        for place in meeting.attendance.indices {
            let name = meeting.attendance[place].name
            var member = Member(writtenName: name)
            guard !member.givenName.isEmpty else { continue }
            if known[name.foldedWords] == nil {
                member.id = unusedIdentifier(for: member.fullName, using: &random) { id in
                    !people.contains { $0.id == id }
                }
                known[name.foldedWords] = member.id
                people.append(member)
            }
            meeting.attendance[place].member = known[name.foldedWords]
        }
        for place in meeting.body.indices { meeting.body[place].recogniseSpeakers(among: people) }
        return people
    }
}

extension Block {
    /// Names the members who speak, where each name that the minutes give is the whole first name, surname or both of
    /// exactly one of them.
    fileprivate mutating func recogniseSpeakers(among people: [Member]) {
        guard members.isEmpty, !speaker.isEmpty else { return }
        let names = speaker.split(whereSeparator: { "/,&".contains($0) }).map(\.foldedWords)
        let found = names.map { name in
            people.filter {
                [$0.givenName.foldedWords, $0.surname.foldedWords, $0.fullName.foldedWords].contains(name)
            }
        }
        if found.allSatisfy({ $0.count == 1 }) { members = found.flatMap { $0.map(\.id) } }
    }
}

extension Member {
    /// A member as minutes name them: the words in capitals are the surname.
    fileprivate init(writtenName name: String) {
        self.init()
        let words = name.split(whereSeparator: \.isWhitespace)
        let capitals = words.filter { $0.count > 1 && $0 == $0.uppercased() }
        surname = capitals.joined(separator: " ")
        givenName = words.filter { !capitals.contains($0) }.joined(separator: " ")
        if givenName.isEmpty { (givenName, surname) = (surname, "") }
    }
}

extension Meeting {
    /// Keeps what members added to the minutes since they were first read, and which the document does not say.
    fileprivate mutating func keep(what former: Meeting) {
        notes = former.notes
        if place.isEmpty { place = former.place }
        if theme.isEmpty { theme = former.theme }
        unknown = former.unknown
        let people = Dictionary(former.attendance.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for place in attendance.indices {
            guard let old = people[attendance[place].id] else { continue }
            attendance[place].member = attendance[place].member ?? old.member
            attendance[place].unknown = old.unknown
        }
        let blocks = Dictionary(former.body.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for place in body.indices {
            if let old = blocks[body[place].id] { body[place].keep(what: old) }
        }
    }
}

extension Block {
    /// Keeps who was recognised and what became of it, unless it was still open.
    fileprivate mutating func keep(what former: Block) {
        if let state = former.state, state != .open { self.state = state }
        if reason.isEmpty { reason = former.reason }
        replacedBy = replacedBy ?? former.replacedBy
        if members.isEmpty { members = former.members }
        unknown = former.unknown
    }
}
