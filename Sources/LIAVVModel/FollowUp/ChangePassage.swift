extension Laboratory {
    /// A change of the minutes around one passage.
    func changing(
        _ reference: PassageReference, _ label: Phrase, _ stamp: Stamp,
        _ change: (inout Meeting, Int) throws(Refusal) -> Void
    ) throws(Refusal) -> Change {
        guard var meeting = meetings[reference.meeting],
            let place = meeting.body.firstIndex(where: { $0.id == reference.block })
        else { throw .followUp(.noPassage(reference.block.text)) }
        let before = meeting.value
        try change(&meeting, place)
        return Change(stamp: stamp, label: label, edits: Edit.between(before, meeting.value, of: meeting.reference))
    }

    /// The same, where all that changes is what became of the passage.
    func noting(
        _ step: FollowUp, of passage: Passage, _ label: Phrase, _ stamp: Stamp,
        _ change: (inout Block) -> Void = { _ in }
    ) throws(Refusal) -> Change {
        try changing(passage.reference, label, stamp) { meeting, place throws(Refusal) in
            meeting.body[place].note(step, saidIn: meeting)
            change(&meeting.body[place])
        }
    }

    /// What a change notes of a passage.
    ///
    /// - Parameter place: the meeting, or the passage, in which it was spoken of.
    func step(_ state: Block.State, at place: Target?, reason: String, _ stamp: Stamp) throws(Refusal) -> FollowUp {
        var step = FollowUp()
        (step.id, step.state, step.day, step.member) = (stamp.id, state, stamp.date.day, stamp.author)
        step.reason = Self.oneLine(reason)
        guard let place else { return step }
        guard place.record.kind == .meeting, content(of: place) != nil else { throw .unknownReference(place.name) }
        step.meeting = place.record.id
        step.passage = PassageReference(place)?.block
        return step
    }

    /// A text on one line, without what a terminal would obey.
    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").withoutControls
    }

    /// A reason, on one line.
    ///
    /// - Throws: `Refusal.followUp(.noReason)` when it says nothing.
    static func required(_ reason: String) throws(Refusal) -> String {
        let line = oneLine(reason)
        guard !line.isEmpty else { throw .followUp(.noReason) }
        return line
    }

    /// The words of a passage.
    ///
    /// - Throws: `Refusal.followUp(.noWords)` when there are none.
    static func passageWords(_ text: String) throws(Refusal) -> String {
        let lines = text.withPlainLineBreaks.split(separator: "\n", omittingEmptySubsequences: false)
        let words = lines.map { String($0).withoutControls }.joined(separator: "\n").trimmed
        guard !words.isEmpty else { throw .followUp(.noWords) }
        return words
    }
}

extension Block {
    /// Adds what became of it. What the document said of it first comes before, where it was anything unusual.
    mutating func note(_ step: FollowUp, saidIn meeting: Meeting) {
        if followUp.isEmpty, let state, state == .questioned || state == .replaced || state == .withdrawn {
            var said = FollowUp()
            (said.id, said.state, said.day, said.meeting) = (.asSaid, state, meeting.date, meeting.id)
            followUp.append(said)
        }
        followUp.append(step)
        state = step.state
    }
}

extension Identifier {
    /// The step that the document itself tells.
    static let asSaid = Identifier(slugWithoutSuffix: "as-said")
}

extension String {
    fileprivate var withoutControls: String {
        String(map { $0 == "\t" ? " " : $0 })
            .filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
    }
}
