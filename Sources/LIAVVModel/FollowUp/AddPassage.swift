extension Laboratory {
    /// Adds a passage to the minutes of a meeting, after another one or at the end; it has no line of the document.
    ///
    /// - Parameters:
    ///   - speaker: who says it, as minutes name people; the members are recognised where each name is clear.
    ///   - group: the working group that reports it.
    /// - Throws: `Refusal.followUp` without words, or when the passage before it is gone; `.unknownReference` for a
    ///   meeting that is not there.
    public func adding(
        passage text: String, _ kind: Block.Kind, speaker: String = "", group: String = "", to meeting: Identifier,
        after place: Identifier? = nil, stamp: Stamp
    ) throws(Refusal) -> (change: Change, passage: PassageReference) {
        guard let former = meetings[meeting] else { throw .unknownReference(meeting.text) }
        var block = Block()
        (block.kind, block.state) = (kind, kind.firstState)
        if kind == .heading || kind == .listItem { block.level = 1 }
        block.text = try Self.passageWords(text)
        (block.speaker, block.group) = (Self.oneLine(speaker), Self.oneLine(group))
        block.recogniseSpeakers(among: Array(members))
        block.id = Self.newPassage(block.text, stamp)
        var minutes = former
        minutes.body.insert(block, at: try Self.seat(after: place, in: minutes))
        let title = block.text.asTitle
        let label = Phrase("Passage ajouté\u{A0}: «\u{A0}\(title)\u{A0}»", "Passage added: “\(title)”")
        let edits = Edit.between(former.value, minutes.value, of: minutes.reference)
        return (
            Change(stamp: stamp, label: label, edits: edits), PassageReference(meeting: meeting, block: block.id)
        )
    }

    /// The place of a passage that follows another one; a question's answers stay with it.
    private static func seat(after block: Identifier?, in meeting: Meeting) throws(Refusal) -> Int {
        guard let block else { return meeting.body.count }
        guard let place = meeting.body.firstIndex(where: { $0.id == block }) else {
            throw .followUp(.noPassage(block.text))
        }
        return meeting.body[(place + 1)...].firstIndex { !$0.isAnswer(to: block) } ?? meeting.body.count
    }
}
