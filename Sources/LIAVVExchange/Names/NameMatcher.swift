import LIAVVModel

/// Whom a written name means.
enum NameMatch: Equatable {
    case member(Identifier)
    /// Written almost as the name of that member.
    case near(Identifier, fullName: String)
    /// The full names of all that it could be.
    case ambiguous([String])
    case unknown
}

/// Resolves names as minutes write them: first name, surname, both in any order, or another spelling of a member.
///
/// Beginnings of names do not count: minutes name people, they do not search for them.
struct NameMatcher: Sendable {
    private struct Entry {
        var id: Identifier
        var fullName: String
        var given: [String]
        var surname: [String]
    }

    private var entries: [Entry] = []
    /// Indices of entries by their full names and other spellings, words in alphabetical order.
    private var full: [String: Set<Int>] = [:]
    /// Indices of entries by first name alone and by surname alone.
    private var partial: [String: Set<Int>] = [:]

    init(_ members: [Member]) {
        for (index, member) in members.enumerated() {
            let entry = Entry(
                id: member.id, fullName: member.fullName, given: member.givenName.foldedWords,
                surname: member.surname.foldedWords)
            entries.append(entry)
            for name in [member.fullName] + member.aliases {
                full[Self.key(name.foldedWords), default: []].insert(index)
            }
            for part in [entry.given, entry.surname] where !part.isEmpty {
                partial[Self.key(part), default: []].insert(index)
            }
        }
    }

    /// Whom the name means; civilities and what stands in brackets are passed over.
    func match(_ written: String) -> NameMatch {
        let words = WrittenName.words(of: written)
        guard (1...8).contains(words.count) else { return .unknown }
        let found = full[Self.key(words)] ?? partial[Self.key(words)] ?? withInitial(words)
        guard !found.isEmpty else { return near(words) }
        if found.count == 1, let only = found.first { return .member(entries[only].id) }
        return .ambiguous(found.map { entries[$0].fullName }.sortedInFrench { $0 })
    }

    /// `Camille F.`
    private func withInitial(_ words: [String]) -> Set<Int> {
        guard words.count >= 2, let last = words.last, last.count == 1 else { return [] }
        let given = Array(words.dropLast())
        return Set(
            entries.indices.filter { entries[$0].given == given && entries[$0].surname.first?.first == last.first })
    }

    // A slip in one name is believed only where the other one is right: Camille is not Camila.
    private func near(_ words: [String]) -> NameMatch {
        guard words.count >= 2 else { return .unknown }
        let close = entries.filter { isSlip(words, of: $0) }
        guard let first = close.first else { return .unknown }
        guard close.count == 1 else { return .ambiguous(close.map(\.fullName).sortedInFrench { $0 }) }
        return .near(first.id, fullName: first.fullName)
    }

    /// The full names of those whose first name, or surname, may be meant by a single word with a slip: never believed,
    /// but worth asking.
    func guesses(at written: String) -> [String] {
        let words = WrittenName.words(of: written)
        guard words.count == 1, let word = words.first else { return [] }
        let close = entries.filter { entry in
            [entry.given, entry.surname].contains { Spelling.isSlip(word, of: $0.joined()) }
        }
        return close.map(\.fullName).sortedInFrench { $0 }
    }

    private func isSlip(_ words: [String], of entry: Entry) -> Bool {
        guard !entry.given.isEmpty, !entry.surname.isEmpty else { return false }
        if words.starts(with: entry.given) {
            return Spelling.isSlip(words.dropFirst(entry.given.count).joined(), of: entry.surname.joined())
        }
        guard words.reversed().starts(with: entry.surname.reversed()) else { return false }
        return Spelling.isSlip(words.dropLast(entry.surname.count).joined(), of: entry.given.joined())
    }

    private static func key(_ words: [String]) -> String { words.sorted().joined(separator: " ") }
}
