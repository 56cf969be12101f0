extension Laboratory {
    /// The people of an attendance as members, who are named in the minutes from now on.
    func newMembers(_ meeting: inout Meeting, using random: inout some RandomNumberGenerator) -> [Member] {
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
    mutating func recogniseSpeakers(among people: [Member]) {
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
