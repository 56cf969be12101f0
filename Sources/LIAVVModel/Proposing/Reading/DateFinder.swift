/// Reads when something is to be done off a sentence: « le 28 mars », « en fin d’année », « d’ici le 15 janvier ».
struct DateFinder {
    let sentence: Sentence
    let base: DateBase
    /// The words, folded.
    let words: [String]

    /// A date at some place, and how surely it says when something is due.
    struct Match {
        let due: Due
        let words: Range<Int>
    }

    /// The date that a sentence gives as the end of something, else the first one in it; nil: none.
    static func date(in sentence: Sentence, base: DateBase) -> ReadDate? {
        let finder = DateFinder(
            sentence: sentence, base: base, words: sentence.words.map { sentence.text($0.range).folded })
        return finder.best()
    }

    private func best() -> ReadDate? {
        var best: (match: Match, start: Int, weight: Int)?
        var place = 0
        while place < words.count {
            guard let match = match(at: place) else { place += 1; continue }
            let (start, weight) = marker(before: place)
            if weight > best?.weight ?? 0, !isAside(match, start, weight) { best = (match, start, weight) }
            place = match.words.upperBound
        }
        guard let best, let first = sentence.words[best.start...].first else { return nil }
        let range = first.range.lowerBound..<sentence.words[best.match.words.upperBound - 1].range.upperBound
        return ReadDate(due: best.match.due, words: sentence.text(range), range: range)
    }

    /// Whether it only tells when the event is, in a part of the sentence that is no request: « une fois sûr qu’il est
    /// libre le 28 mars ».
    private func isAside(_ match: Match, _ start: Int, _ weight: Int) -> Bool {
        guard weight < 3, let day = base.event, match.due.resolved(eventDay: day) == day else { return false }
        return words[..<start].contains {
            ["que", "qu", "quand", "si", "lorsque", "if", "when", "disponibilite", "availability"].contains($0)
        }
    }

    private func match(at place: Int) -> Match? {
        numbered(place) ?? slashed(place) ?? month(place) ?? periodEnd(place) ?? weekday(place) ?? relative(place)
            ?? ofEvent(place) ?? nextMeeting(place)
    }

    /// Where the words begin that belong to the date, and how much they say that it is a limit.
    private func marker(before place: Int) -> (start: Int, weight: Int) {
        for (marker, weight) in Self.markers {
            var start = place
            if start > 0, ["le", "la", "l", "au", "les", "the", "ce", "a"].contains(words[start - 1]),
                marker.last != words[start - 1]
            {
                start -= 1
            }
            if start >= marker.count, Array(words[(start - marker.count)..<start]) == marker {
                return (start - marker.count, weight)
            }
        }
        let hasArticle = place > 0 && ["le", "la", "au", "en", "the", "on"].contains(words[place - 1])
        return (hasArticle ? place - 1 : place, 2)
    }

    // Longer ones first.
    private static let markers: [([String], Int)] = [
        ("au plus tard pour", 5), ("au plus tard avant", 5), ("au plus tard", 5), ("d ici", 4), ("avant", 4),
        ("no later than", 5), ("before", 4), ("by", 4), ("until", 1), ("pour", 3), ("jusqu en", 1), ("jusqu a", 1),
        ("jusqu au", 1),
        ("jusqu", 1), ("a partir du", 0), ("a compter du", 0), ("des", 1), ("depuis", 0), ("depuis le", 0),
        ("lors de", 2), ("lors", 2),
        ("du", 1), ("since", 0), ("de", 1),
    ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

    func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

    /// Whether those words stand there.
    func stands(_ phrase: String, at place: Int) -> Bool {
        let wanted = phrase.split(separator: " ")
        return wanted.indices.allSatisfy { word(place + $0) == wanted[$0] }
    }
}
