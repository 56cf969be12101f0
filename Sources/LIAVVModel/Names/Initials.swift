extension Laboratory {
    /// Short marks that tell members apart in a narrow column: « CF » and « CP »; longer where two would have the same.
    public func initials(of people: [Identifier]) -> [Identifier: String] {
        let known = people.compactMap { members[$0] }
        var marks: [Identifier: String] = [:]
        var (open, used) = (known, Set<String>())
        for letters in 1...Self.most where !open.isEmpty {
            let drafts = open.map { (member: $0, mark: $0.initials(surname: letters)) }
            let taken = Dictionary(grouping: drafts, by: \.mark.folded)
            for (member, mark) in drafts
            where taken[mark.folded]?.count == 1 && used.insert(mark.folded).inserted {
                marks[member.id] = mark
            }
            open = open.filter { marks[$0.id] == nil }
        }
        for member in open { marks[member.id] = member.id.text }
        return marks
    }

    // Whoever has the same first letter and this many letters of the surname in common needs more than letters.
    private static let most = 12
}

extension Member {
    /// The first letters of the first name, and that many of the surname.
    fileprivate func initials(surname letters: Int) -> String {
        let first = givenName.split(whereSeparator: { !$0.isLetter }).compactMap(\.first).map {
            String($0).uppercased()
        }
        return first.joined() + surname.filter(\.isLetter).prefix(letters)
    }
}
