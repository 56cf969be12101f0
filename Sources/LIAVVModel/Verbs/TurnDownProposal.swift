extension Laboratory {
    /// Turns a proposal down; it stays in the minutes, with the reason.
    ///
    /// - Throws: `Refusal.proposal` without a reason, or when an action came of it already.
    public func turningDown(_ target: Target, reason: String, stamp: Stamp) throws(Refusal) -> Change {
        let proposal = try pending(target)
        let reason = try Self.reason(reason)
        let label = Phrase(
            "Proposition écartée\u{A0}: «\u{A0}\(title(for: proposal))\u{A0}»",
            "Proposal turned down: “\(title(for: proposal))”")
        return change(proposal, state: .turnedDown, reason: reason, label, stamp)
    }

    /// Makes a proposal that was turned down wait for a decision again.
    ///
    /// - Throws: `Refusal.proposal` when it was not turned down.
    public func reconsidering(_ target: Target, stamp: Stamp) throws(Refusal) -> Change {
        guard let proposal = proposal(at: target) else { throw .proposal(.none(heading(of: target))) }
        guard proposal.state != .takenUp else {
            throw .proposal(.takenUp(by: proposal.actions.compactMap { actions[$0]?.title }))
        }
        guard proposal.state == .turnedDown else { throw .proposal(.stillPending) }
        let label = Phrase(
            "Proposition remise en attente\u{A0}: «\u{A0}\(title(for: proposal))\u{A0}»",
            "Proposal reconsidered: “\(title(for: proposal))”")
        return change(proposal, state: nil, reason: "", label, stamp)
    }

    private func change(
        _ proposal: Proposal, state: Block.State?, reason: String, _ label: Phrase, _ stamp: Stamp
    ) -> Change {
        guard let before = meetings[proposal.passage.meeting] else {
            return Change(stamp: stamp, label: label, edits: [])
        }
        var meeting = before
        for place in meeting.body.indices where meeting.body[place].id == proposal.passage.block.id {
            if let request = proposal.request {
                meeting.body[place].decide(request, proposal.verdict, state, reason, stamp)
            } else {
                (meeting.body[place].state, meeting.body[place].reason) = (state, reason)
            }
        }
        return Change(
            stamp: stamp, label: label, edits: Edit.between(before.value, meeting.value, of: meeting.reference))
    }

    /// A reason on one line.
    ///
    /// - Throws: `Refusal.proposal(.noReason)` when it says nothing.
    static func reason(_ text: String) throws(Refusal) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let plain = line.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
        guard !plain.isEmpty else { throw .proposal(.noReason) }
        return plain
    }
}

extension Block {
    /// Writes down what was decided on a sentence; no state: nothing was.
    fileprivate mutating func decide(
        _ request: Request, _ former: Verdict?, _ state: State?, _ reason: String, _ stamp: Stamp
    ) {
        verdicts.removeAll { $0.id == former?.id || $0.id == request.id }
        guard let state else { return }
        var verdict = Verdict()
        (verdict.id, verdict.sentence) = (request.id, request.sentence)
        (verdict.state, verdict.reason) = (state, reason)
        (verdict.member, verdict.date) = (stamp.author, stamp.date)
        verdicts.append(verdict)
    }
}
