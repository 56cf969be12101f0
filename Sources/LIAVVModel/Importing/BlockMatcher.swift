/// Finds the passages of minutes again in a later version of their document.
///
/// From the surest sign to the last: the same line of the same document, the same words, the same name, nearly the same
/// words in the same order, nearly the same words elsewhere.
struct BlockMatcher {
    /// For each passage of the document, the place of the stored one that it is.
    private(set) var matches: [Int?]
    private let stored: [Block]
    private let read: [Block]
    private var isFree: [Bool]

    /// - Parameter isSameDocument: whether lines have the numbers that they had.
    init(stored: [Block], read: [Block], isSameDocument: Bool) {
        (self.stored, self.read) = (stored, read)
        matches = Array(repeating: nil, count: read.count)
        isFree = Array(repeating: true, count: stored.count)
        if isSameDocument { pair { block in block.line.map { "\($0) \(block.kind.rawValue)" } } }
        pair { $0.kind.rawValue + "\n" + $0.speaker + "\n" + $0.text }
        pair { $0.line == nil ? nil : $0.source }
        pair { $0.id.text }
        pairNear()
        pairMoved()
    }

    /// Pairs what has the same key, the first with the first.
    private mutating func pair(by key: (Block) -> String?) {
        var places: [String: [Int]] = [:]
        for place in stored.indices.reversed() where isFree[place] {
            if let key = key(stored[place]) { places[key, default: []].append(place) }
        }
        for place in read.indices where matches[place] == nil {
            guard let key = key(read[place]), let found = places[key]?.popLast() else { continue }
            match(place, found)
        }
    }

    private mutating func match(_ place: Int, _ found: Int) {
        matches[place] = found
        isFree[found] = false
    }

    /// What is left on both sides, each with its likeness.
    private func remaining() -> (old: [(place: Int, likeness: Likeness)], new: [(place: Int, likeness: Likeness)]) {
        let old = stored.indices.filter { isFree[$0] }.map { ($0, Likeness(stored[$0].text)) }
        let new = read.indices.filter { matches[$0] == nil }.map { ($0, Likeness(read[$0].text)) }
        return (old, new)
    }

    // Nobody rewrites that many passages: beyond this many comparisons only the first of them are compared.
    private static let mostComparisons = 300_000

    private mutating func pairNear() {
        let (old, new) = remaining()
        let isLong = old.count * new.count > Self.mostComparisons
        let alignment = Alignment(min(old.count, isLong ? 500 : .max), min(new.count, isLong ? 600 : .max)) {
            worth(old[$0], new[$1], isInOrder: true)
        }
        for (first, second) in alignment.pairs { match(new[second].place, old[first].place) }
    }

    private mutating func pairMoved() {
        let (old, new) = remaining()
        guard old.count * new.count <= Self.mostComparisons else { return }
        var found: [(worth: Double, old: Int, new: Int)] = []
        for first in old {
            for second in new {
                let worth = worth(first, second, isInOrder: false)
                if worth > 0 { found.append((worth, first.place, second.place)) }
            }
        }
        // The order of the document breaks ties, so that the result is the same every time.
        found.sort { ($1.worth, $0.new, $0.old) < ($0.worth, $1.new, $1.old) }
        for pair in found where isFree[pair.old] && matches[pair.new] == nil { match(pair.new, pair.old) }
    }

    private func worth(
        _ old: (place: Int, likeness: Likeness), _ new: (place: Int, likeness: Likeness), isInOrder: Bool
    ) -> Double {
        let (before, after) = (stored[old.place], read[new.place])
        let isAlike = before.kind == after.kind && before.speaker.folded == after.speaker.folded
        let isSurer = isInOrder && before.line != nil
        let least = isAlike ? (isSurer ? 0.55 : 0.75) : (isSurer ? 0.75 : 0.9)
        let score = old.likeness.score(new.likeness, atLeast: least)
        return score >= least ? score + (isAlike ? 0.2 : 0) : 0
    }
}

extension Block {
    /// The passage as its document has it.
    var source: String { written.isEmpty ? text : written }
}
