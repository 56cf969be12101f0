/// A text as its groups of three letters, for telling how alike two texts are.
///
/// A slip in a word costs a few groups; another sentence of the same language shares a quarter of them by chance.
struct Likeness: Sendable {
    /// Sorted, each as often as it stands in the text.
    private let groups: [UInt32]

    /// More of a text than this many bytes, once folded, is not looked at.
    private static let limit = 4000

    init(_ text: String) {
        let words = text.prefix(Self.limit).foldedWords.joined(separator: " ")
        let bytes = [32] + Array(words.utf8.prefix(Self.limit)) + [32]
        groups = zip(bytes, zip(bytes.dropFirst(), bytes.dropFirst(2)))
            .map { UInt32($0) << 16 | UInt32($1.0) << 8 | UInt32($1.1) }.sorted()
    }

    /// Dice's coefficient: 1 for the same words, 0 for nothing in common, 1 for two texts without any word.
    func score(_ other: Likeness) -> Double {
        let total = groups.count + other.groups.count
        guard total > 0 else { return 1 }
        return Double(2 * shared(other)) / Double(total)
    }

    /// The same, or 0 when their lengths alone already forbid `least`.
    func score(_ other: Likeness, atLeast least: Double) -> Double {
        let total = groups.count + other.groups.count
        guard Double(2 * min(groups.count, other.groups.count)) >= least * Double(total) else { return 0 }
        return score(other)
    }

    private func shared(_ other: Likeness) -> Int {
        var (mine, theirs, count) = (0, 0, 0)
        while mine < groups.count, theirs < other.groups.count {
            let (a, b) = (groups[mine], other.groups[theirs])
            if a == b { count += 1 }
            if a <= b { mine += 1 }
            if b <= a { theirs += 1 }
        }
        return count
    }
}
