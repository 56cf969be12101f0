/// The names of members and contacts, folded, for finding them in sentences.
struct NameBook: Sendable {
    private var names: [[String]: Set<Identifier>] = [:]
    private var contacts: [[String]: Set<Identifier>] = [:]
    private var given: [Identifier: String] = [:]
    private var surnames: [Identifier: String] = [:]
    /// Words in the longest name.
    private(set) var longest = 1

    init(_ laboratory: Laboratory) {
        for member in laboratory.members where !member.hasLeft { add(member) }
        for contact in laboratory.contacts { add(contact) }
    }

    private mutating func add(_ member: Member) {
        given[member.id] = member.givenName.folded
        surnames[member.id] = member.surname.folded
        let full = [member.fullName, member.surname + " " + member.givenName, member.givenName, member.surname]
        for name in full + member.aliases { add(name, member.id, to: \.names) }
    }

    private mutating func add(_ contact: Contact) {
        var all = contact.aliases + [contact.organisation]
        if !contact.surname.isEmpty {
            all += [contact.heading, contact.surname, "M " + contact.surname, "Mme " + contact.surname]
            all.append(contact.givenName + " " + contact.surname)
        } else if contact.role.foldedWords.count <= 3 {
            all.append(contact.role)
        }
        for name in all { add(name, contact.id, to: \.contacts) }
    }

    private mutating func add(
        _ name: String, _ id: Identifier, to table: WritableKeyPath<NameBook, [[String]: Set<Identifier>]>
    ) {
        let words = name.foldedWords
        guard words.contains(where: { $0.count > 1 }), words.count <= 6 else { return }
        self[keyPath: table][words, default: []].insert(id)
        longest = max(longest, words.count)
    }

    /// Whom those words name: nil where they are nobody's.
    func member(_ words: [String], followedBy next: String) -> Mention.Who? {
        guard let found = names[words] else { return nil }
        let candidates = found.sorted()
        if let first = candidates.first, candidates.count == 1 {
            let near = words.count == 1 && given[first] == words[0] ? alike(first) : []
            if near.isEmpty { return .member(first) }
            return withInitial(next, among: [first] + near) ?? .choice([first] + near)
        }
        return withInitial(next, among: candidates) ?? .choice(candidates)
    }

    /// The contact of that name, where only one has it.
    func contact(_ words: [String]) -> Identifier? {
        guard let found = contacts[words], found.count == 1 else { return nil }
        return found.first
    }

    /// « Camille F. »
    private func withInitial(_ next: String, among ids: [Identifier]) -> Mention.Who? {
        let fitting = ids.filter { next.count == 1 && surnames[$0]?.first == next.first }
        guard fitting.count == 1, let only = fitting.first else { return nil }
        return .member(only)
    }

    /// Members whose first names are almost the same: Camille and Camila.
    private func alike(_ id: Identifier) -> [Identifier] {
        guard let name = given[id], name.count >= 5 else { return [] }
        return given.filter { other, spelling in
            other != id && spelling.count >= 5 && spelling.first == name.first
                && Spelling.distance(Array(name), Array(spelling)) <= 2
        }.map(\.key).sorted()
    }
}
