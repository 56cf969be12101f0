extension FollowUpIndex {
    /// What a decision came from and what became of it, in order: each decision that it replaced with its steps, its own,
    /// then those of the one that took its place. For a question: asked, answered, reopened….
    public func chain(of reference: PassageReference) -> [ChainStep] {
        guard let passage = passages[reference] else { return [] }
        guard passage.block.kind == .decision else { return steps(of: passage) }
        return family(of: passage).flatMap { steps(of: $0) }
    }

    /// The decisions that it replaced, itself, and those that took its place.
    private func family(of decision: Passage) -> [Passage] {
        var seen: Set<PassageReference> = [decision.reference]
        var former: [Passage] = []
        var pending = [decision.reference]
        while let next = pending.popLast() {
            let found = (replaced[next] ?? []).filter { seen.insert($0).inserted }
            former += found.compactMap { passages[$0] }
            pending += found
        }
        var later: [Passage] = []
        var last = decision
        while let next = last.replacement, seen.insert(next).inserted, let passage = passages[next] {
            later.append(passage)
            last = passage
        }
        return former.sorted { isBefore($0, $1) } + [decision] + later
    }

    private func isBefore(_ a: Passage, _ b: Passage) -> Bool {
        let (first, second) = (days[a.meeting]?.number ?? .min, days[b.meeting]?.number ?? .min)
        return (first, a.reference) < (second, b.reference)
    }

    /// What the minutes say of it, then what members noted.
    private func steps(of passage: Passage) -> [ChainStep] {
        let (block, name) = (passage.block, passage.reference)
        let meeting = Target(record: RecordReference(kind: .meeting, id: passage.meeting))
        var steps: [ChainStep] = []
        if block.followUp.first?.id != .asSaid {
            let said = block.followUp.isEmpty ? block.stateAsSaid : block.kind.firstState
            steps.append(
                ChainStep(name, said ?? block.state ?? .open, day: days[passage.meeting], place: meeting))
        }
        steps += unnotedAnswers(to: passage)
        steps += block.followUp.map { step(of: name, $0) }
        if let other = passage.replacement, block.followUp.isEmpty {
            steps.append(ChainStep(name, .replaced, day: days[other.meeting], place: other.target))
        }
        if let other = passage.settlement, block.followUp.isEmpty {
            steps.append(ChainStep(name, .answered, day: days[other.meeting], place: other.target))
        }
        return steps
    }

    /// Answers that stand in the document.
    private func unnotedAnswers(to question: Passage) -> [ChainStep] {
        let noted = Set(question.block.followUp.compactMap(\.passage))
        return (answers[question.reference] ?? []).filter { !noted.contains($0.block) }.map {
            ChainStep(question.reference, .answered, day: days[$0.meeting], place: $0.target)
        }
    }

    private func step(of passage: PassageReference, _ noted: FollowUp) -> ChainStep {
        let meeting = noted.meeting ?? (noted.passage == nil ? nil : passage.meeting)
        let place = meeting.map { meeting in
            noted.passage.map { PassageReference(meeting: meeting, block: $0).target }
                ?? Target(record: RecordReference(kind: .meeting, id: meeting))
        }
        return ChainStep(
            passage, noted.state, day: noted.day, place: place, member: noted.member, reason: noted.reason)
    }
}

extension Block {
    /// How it stood when it was said, where nobody noted anything since.
    fileprivate var stateAsSaid: State? {
        switch kind {
        case .question: .open
        case .decision: replacedBy == nil ? state ?? .acted : .acted
        default: state
        }
    }
}
