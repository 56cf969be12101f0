import LIAVVModel
import TerminalCanvas

/// Going to a heading, a decision, a question or a person of the minutes that one reads, by typing part of it.
public struct JumpCard: Sendable {
    var field = Field()
    private(set) var kind: Landmark
    private(set) var matches: [Entry] = []
    private(set) var selected = 0
    private let blocks: [Block]
    private let language: Language

    /// One place to go to.
    struct Entry: Sendable, Equatable {
        let block: Identifier
        let words: String
        let depth: Int
        /// How often a person speaks; nil for what stands once.
        let count: Int?
    }

    init(_ meeting: Meeting, kind: Landmark, _ language: Language) {
        (blocks, self.language) = (meeting.body, language)
        self.kind = kind.isSpeaker ? .speaker("") : kind
        narrow()
    }

    var current: Entry? { matches.indices.contains(selected) ? matches[selected] : nil }

    /// What is not among the kind shown is looked for among the others.
    mutating func narrow() {
        (matches, selected) = (entries(of: kind), 0)
        guard matches.isEmpty, !field.text.isEmpty,
            let other = Landmark.kinds.first(where: { !entries(of: $0).isEmpty })
        else { return }
        (kind, matches) = (other, entries(of: other))
    }

    private func entries(of kind: Landmark) -> [Entry] {
        let query = field.text
        return (kind.isSpeaker ? speakers : passages(of: kind)).filter { $0.words.matches(query: query) }
    }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, matches.count - 1)) }

    mutating func turn(by step: Int) {
        let all = Landmark.kinds
        kind = all[((all.firstIndex(of: kind) ?? 0) + step + all.count) % all.count]
        (matches, selected) = (entries(of: kind), 0)
    }

    private func passages(of kind: Landmark) -> [Entry] {
        blocks.filter(kind.matches).map { block in
            let depth = kind == .heading ? max(0, min(3, (block.level ?? 1) - 1)) : 0
            return Entry(block: block.id, words: block.spoken(in: language), depth: depth, count: nil)
        }
    }

    /// Those who speak, in the order in which they first do.
    private var speakers: [Entry] {
        var order: [String] = []
        var first: [String: Identifier] = [:]
        var counts: [String: Int] = [:]
        for block in blocks where !block.speaker.isEmpty {
            if first[block.speaker] == nil { order.append(block.speaker) }
            first[block.speaker] = first[block.speaker] ?? block.id
            counts[block.speaker, default: 0] += 1
        }
        return order.map { Entry(block: first[$0] ?? .none, words: $0, depth: 0, count: counts[$0]) }
    }
}

extension State {
    mutating func startJumping() {
        guard let meeting = shownMeeting else { return }
        overlays.append(.jump(JumpCard(meeting, kind: minutes.landmark, language)))
    }

    mutating func press(_ key: Key, in card: JumpCard) -> [Effect] {
        var card = card
        if key == .enter, let meeting = shownMeeting, let entry = card.current {
            minutes.landmark = card.kind.isSpeaker ? .speaker(entry.words) : card.kind
            goTo(.passage(meeting.id, entry.block))
            message = Message(Words.landmark(minutes.landmark))
            return []
        }
        if key == .tab || key == .backTab {
            card.turn(by: key == .tab ? 1 : -1)
        } else if let step = Self.step(key) {
            card.move(by: step)
        } else if card.field.press(key) {
            card.narrow()
        }
        overlays.append(.jump(card))
        return []
    }
}

extension Words {
    static func landmark(_ kind: Landmark) -> Phrase {
        Phrase("; suivant, , précédent\u{A0}: ", "; next, , previous: ") + kind.label
    }
}
