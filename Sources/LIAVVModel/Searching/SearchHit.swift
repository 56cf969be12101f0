/// Something that a search found.
public struct SearchHit: Sendable, Hashable {
    /// What sort of thing it is.
    public let kind: SearchKind
    /// Where it stands.
    public let target: Target
    /// When it was said or made; nil: unknown.
    public let day: Day?
    /// The higher, the better the words are met: the very words before beginnings, beginnings before parts, and titles
    /// before what else is said.
    public let rank: Int
    /// Its place in its record.
    public let place: Int
}

/// What a search found, the best first.
public struct SearchResult: Sendable {
    /// The best of them.
    public internal(set) var hits: [SearchHit] = []
    /// How many there are in all.
    public internal(set) var count = 0
    /// How many of them there are in each meeting, and of each kind outside of meetings.
    public internal(set) var counts: [SearchGroup: Int] = [:]

    /// Nothing.
    public init() {}

    /// The hits by group, the group of the best hit first; within a group those met as well as each other in reading order.
    public var grouped: [(group: SearchGroup, hits: [SearchHit])] {
        var places: [SearchGroup: Int] = [:]
        var groups: [(group: SearchGroup, hits: [SearchHit])] = []
        for hit in hits {
            if let place = places[hit.group] {
                groups[place].hits.append(hit)
            } else {
                places[hit.group] = groups.count
                groups.append((hit.group, [hit]))
            }
        }
        return groups
    }
}

/// What hits are shown under: the meeting that they stand in, or their kind.
public enum SearchGroup: Sendable, Hashable {
    case meeting(Identifier)
    case kind(SearchKind)
}

extension SearchHit {
    /// What it is shown under.
    public var group: SearchGroup {
        target.record.kind == .meeting ? .meeting(target.record.id) : .kind(kind)
    }
}
