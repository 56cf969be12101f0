import LIAVVModel

/// A search that goes on after one has gone to one of its hits: its words are marked, and its hits walked through.
struct LiveSearch: Sendable {
    /// As it was typed.
    let words: String
    let highlighter: SearchHighlighter
    /// The hits in minutes, in the order in which they were shown.
    let targets: [Target]
    /// The hit that one went to last.
    var place: Int?
}

extension State {
    /// Whether a search is alive whose hits can be walked through here.
    var isWalkingHits: Bool { pane == .minutes && live?.targets.isEmpty == false }

    /// The parts of a text that the living search marks; none when there is no such search.
    ///
    /// - Parameter text: as it is written: each range begins and ends between characters of it.
    func highlights(in text: String) -> [Range<String.Index>] { live?.highlighter.ranges(in: text) ?? [] }

    /// Goes to the next hit in the minutes, or to the one before.
    mutating func walkHits(by step: Int) {
        guard var live, !live.targets.isEmpty else { return }
        let count = live.targets.count
        let place = live.place.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
        live.place = place
        self.live = live
        reveal(live.targets[place])
        message = Message(Words.hitPlace(place + 1, of: count, live.words))
    }

    /// Marks nothing any more.
    mutating func forgetHits() {
        live = nil
        liveNumber += 1
        refreshDetail()
    }

    /// Goes to a hit, and keeps the search alive.
    mutating func go(to hit: SearchHit, of card: FindCard) {
        let words = card.field.text.trimmed
        preferences.remember(search: words)
        let targets = card.hits.filter { $0.target.record.kind == .meeting }.map(\.target)
        live = LiveSearch(
            words: words, highlighter: card.highlighter, targets: targets, place: targets.firstIndex(of: hit.target))
        liveNumber += 1
        guard let target = shownTarget(of: hit) else { return message = Message(Words.isInSettings) }
        open(target)
        if pane == .minutes, let place = live?.place {
            message = Message(Words.hitPlace(place + 1, of: targets.count, words))
        }
    }

    /// Where a hit is seen: a room in a layout of it.
    private func shownTarget(of hit: SearchHit) -> Target? {
        let record = hit.target.record
        switch hit.kind {
        case .laboratory: return nil
        case .room: return laboratory.layouts.first { $0.room == record.id }.map { Target(record: $0.reference) }
        default: return hit.target
        }
    }
}
