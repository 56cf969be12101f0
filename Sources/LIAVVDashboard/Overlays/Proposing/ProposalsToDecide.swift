import LIAVVModel

extension State {
    /// In how many of the latest minutes sentences are looked for unasked; older ones are when one reads them.
    private static let latest = 12

    /// What groups proposed, and what the sentences of the latest minutes and of those being read ask for: meeting by
    /// meeting, the surest sentences first.
    var proposalsToDecide: [Proposal] {
        let read = selection.flatMap { $0.record.kind == .meeting ? $0.record.id : nil }
        let written = laboratory.meetingsLatestFirst.filter { !$0.body.isEmpty }
        let recent = Set(written.prefix(Self.latest).map(\.id) + [read].compactMap(\.self))
        let groups = Dictionary(grouping: digest.proposals, by: \.passage.meeting)
        return written.flatMap { meeting in
            recent.contains(meeting.id) ? laboratory.proposals(of: meeting) : groups[meeting.id] ?? []
        }
    }

    /// Looks at the minutes again for the inbox that is open.
    mutating func refreshInbox() {
        for place in overlays.indices {
            guard case .proposals(var inbox) = overlays[place] else { continue }
            inbox.refresh(self)
            overlays[place] = .proposals(inbox)
        }
    }

    mutating func startDeciding() {
        let inbox = ProposalInbox(self)
        guard !inbox.proposals.isEmpty else { return message = Message(Disabled.noProposal, .warning) }
        overlays.append(.proposals(inbox))
    }

    /// Proposes an action from the sentences of the passage that the cursor stands in.
    mutating func startProposing() {
        guard let passage = passageToPropose else { return message = Message(Words.noPassage, .warning) }
        var inbox = ProposalInbox(self, passage: passage)
        if let sentence = selection, sentence.isSentence { inbox.selected = sentence }
        guard let current = inbox.current ?? inbox.proposals.first else {
            return message = Message(Words.noSentence, .warning)
        }
        inbox.selected = current.target
        if (try? laboratory.acceptable(current.target)) != nil { inbox.step = .accepting(form(for: current)) }
        overlays.append(.proposals(inbox))
    }

    /// The passage that a proposal is made from: that in the text, on the row, or at the end of the link.
    var passageToPropose: Target? {
        let target = isInDetail && isOnMinutes ? currentPassage : selection
        guard let target, target.record.kind == .meeting, !target.path.isEmpty else { return nil }
        return target.passage
    }

    /// The form for an action that is made of a proposal.
    func form(for proposal: Proposal) -> ProposalForm {
        ProposalForm(laboratory.reading(of: proposal, today: today), self)
    }
}

extension Laboratory {
    /// What is proposed in the minutes of a meeting: by groups in their order, then what sentences ask for, the surest
    /// first.
    fileprivate func proposals(of meeting: Meeting) -> [Proposal] {
        let all = allProposals(in: [meeting])
        let found = RequestStrength.allCases.reversed().flatMap { strength in
            all.filter { $0.request?.strength == strength }
        }
        return all.filter { $0.request == nil } + found
    }
}
