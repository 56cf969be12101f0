import LIAVVModel

/// The people whom one document may name: the members, and those whom its own attendance lists.
struct People {
    private let matcher: NameMatcher
    private let hasMembers: Bool
    private var listed: Set<String> = []

    init(_ members: [Member]) {
        matcher = NameMatcher(members)
        hasMembers = !members.isEmpty
    }

    /// Has the attendance's own names known by their first and last words too.
    mutating func list(_ name: String) {
        let words = WrittenName.words(of: name)
        guard let first = words.first, let last = words.last else { return }
        listed.formUnion([words.joined(separator: " "), first, last])
    }

    /// True when the name is that of a member, or of several, or of someone listed.
    func knows(_ name: String) -> Bool {
        let words = WrittenName.words(of: name)
        guard !words.isEmpty else { return false }
        return listed.contains(words.joined(separator: " ")) || matcher.match(name) != .unknown
    }

    /// The member meant, and what is to be noted about the name.
    func resolve(_ name: String) -> (member: Identifier?, note: ReadingNote.Kind?) {
        switch matcher.match(name) {
        case .member(let id): (id, nil)
        case .near(let id, let fullName): (id, .nearName(name, id, fullName: fullName))
        case .ambiguous(let candidates): (nil, .ambiguousName(name, candidates: candidates))
        case .unknown: (nil, hasMembers ? unknown(name) : nil)
        }
    }

    private func unknown(_ name: String) -> ReadingNote.Kind {
        let guesses = matcher.guesses(at: name)
        return guesses.isEmpty ? .unrecognisedName(name) : .ambiguousName(name, candidates: guesses)
    }
}
