extension Laboratory {
    /// What the next meeting could talk about: points left over, open questions (the oldest first), decisions that were
    /// questioned, irreversible actions while the event is tentative, late actions, and proposals that wait.
    ///
    /// - Parameter meeting: what stands on its agenda already is left out; nil: nothing is.
    public func proposedAgenda(for meeting: Identifier? = nil, today: Day) -> [AgendaProposal] {
        let agenda = meeting.flatMap { meetings[$0]?.agenda } ?? []
        let known = Set(agenda.lines.map(\.item.about).filter { !$0.isEmpty })
        let irreversible = irreversibleUnderReserve
        let late = lateActions(today: today).filter { action in !irreversible.contains { $0.id == action.id } }
        let all =
            parkedPoints(except: meeting) + openQuestions.reversedByMeeting.map { proposal($0, .question) }
            + passages([.decision]).reversedByMeeting.filter { $0.block.state == .questioned }.map {
                proposal($0, .decision)
            }
            + irreversible.map { proposal($0, .irreversible) } + late.map { proposal($0, .late) }
            + proposals.filter { $0.state == .pending }.map { proposal($0.passage, .proposal) }
        return all.filter { !known.contains($0.about.text) && $0.about.record.id != meeting }
    }

    /// Open actions that cannot be taken back, while nobody knows whether the event takes place.
    private var irreversibleUnderReserve: [Action] {
        guard event.state == .tentative else { return [] }
        return actionsByDate.filter { $0.isIrreversible && !$0.status.isClosed && !isSetAside($0) }
    }

    private func lateActions(today: Day) -> [Action] { actionsByDate.filter { isLate($0, today: today) } }

    private func proposal(_ passage: Passage, _ kind: AgendaProposal.Kind) -> AgendaProposal {
        let title = kind == .proposal ? ActionTitle.of(passage.block.text) : passage.block.text.shortTitle
        return AgendaProposal(
            title: title, kind: kind, about: passage.target, minutes: kind.minutes,
            since: meetings[passage.meeting]?.date)
    }

    private func proposal(_ action: Action, _ kind: AgendaProposal.Kind) -> AgendaProposal {
        AgendaProposal(
            title: action.title, kind: kind, about: Target(record: action.reference), minutes: kind.minutes,
            since: dueDay(of: action))
    }

    /// What the latest meeting that was run left over: parked, or not come to.
    private func parkedPoints(except meeting: Identifier?) -> [AgendaProposal] {
        guard let last = meetingsLatestFirst.first(where: { $0.ended != nil && $0.id != meeting }) else { return [] }
        return last.agenda.lines.filter { $0.isStep && $0.item.state != .done }.map { line in
            let own = Target(record: last.reference, path: ["agenda", line.item.id.text])
            return AgendaProposal(
                title: line.item.title, kind: .parked, about: line.item.origin ?? own,
                minutes: line.item.minutes ?? AgendaProposal.Kind.parked.minutes, since: last.date)
        }
    }
}

extension [Passage] {
    /// The earliest meeting first, in each the order in which things were said.
    fileprivate var reversedByMeeting: [Passage] {
        var groups: [[Passage]] = []
        for passage in self {
            if groups.last?.first?.meeting == passage.meeting {
                groups[groups.count - 1].append(passage)
            } else {
                groups.append([passage])
            }
        }
        return groups.reversed().flatMap(\.self)
    }
}

extension String {
    /// The text on one line, cut after a word where it is longer than a title.
    fileprivate var shortTitle: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > 120 else { return line }
        let head = line.prefix(119)
        return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + "…"
    }
}
