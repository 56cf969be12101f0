/// What importing a document does to a meeting.
public struct MeetingDifference: Hashable, Sendable {
    /// Passages that were not there.
    public private(set) var added: [Block] = []
    /// Passages whose words, kind, speaker or state are others now, as they are from now on.
    public private(set) var changed: [Block] = []
    /// Passages that a member had worded anew and that the document words otherwise now, as the member had them.
    public private(set) var overruled: [Block] = []
    /// Passages that are there no more.
    public private(set) var removed: [Block] = []
    /// The other fields of the meeting that change, as people call them.
    public private(set) var fields: [Phrase] = []

    /// - Parameter former: nil for a meeting that is new: all of it is added then.
    public init(_ former: Meeting?, _ meeting: Meeting) {
        let old = Dictionary(former?.body.map { ($0.id, $0) } ?? [], uniquingKeysWith: { first, _ in first })
        for block in meeting.body {
            guard let before = old[block.id] else { added.append(block); continue }
            guard before.withoutPlace != block.withoutPlace else { continue }
            changed.append(block)
            if before.isReworded, before.text != block.text { overruled.append(before) }
        }
        let names = Set(meeting.body.map(\.id))
        removed = former?.body.filter { !names.contains($0.id) } ?? []
        guard let former else { return }
        let (before, after) = (former.value.record ?? [:], meeting.value.record ?? [:])
        fields = Meeting.fields.filter { !Self.aside.contains($0.key) && before[$0.key] != after[$0.key] }.map(\.label)
    }

    /// True when nothing that anybody reads is another.
    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && fields.isEmpty }

    private static let aside: Set = ["body", "source", "digest", "stated"]
}

extension Block {
    /// Whether members said something of it or worded it anew: that is not for a document to drop.
    var hasWordsOfMembers: Bool {
        !followUp.isEmpty || !verdicts.isEmpty || replacedBy != nil || settledBy != nil || isReworded
    }

    /// Whether its words are not those of its document.
    var isReworded: Bool {
        let letters = { (text: String) in String(text.filter { $0.isLetter || $0.isNumber }) }
        return line != nil && !written.isEmpty && !letters(written).contains(letters(text))
    }

    /// Without where it stands in its document.
    fileprivate var withoutPlace: Block {
        var block = self
        (block.line, block.endLine, block.written) = (nil, nil, "")
        return block
    }
}
