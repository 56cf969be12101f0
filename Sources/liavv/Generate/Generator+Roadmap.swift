import LIAVVModel

extension Generator {
    /// Actions that wait only for earlier ones, so that no two ever wait for each other.
    mutating func roadmap(_ count: Int, _ people: [Member], _ meetings: [Meeting]) -> [Action] {
        var actions: [Action] = []
        actions.reserveCapacity(count)
        for _ in 0..<count {
            var action = action(people, meetings)
            if let earlier = actions.suffix(50).randomElement(using: &random), once(in: 2) {
                var dependency = Dependency()
                dependency.on = earlier.id
                action.dependencies = [dependency]
            }
            actions.append(action)
        }
        return actions
    }

    private mutating func action(_ people: [Member], _ meetings: [Meeting]) -> Action {
        var action = Action()
        action.title = "\(pick(Vocabulary.verbs)) \(pick(Vocabulary.things)) \(pick(Vocabulary.partners))"
        action.id = identifier(for: action.title)
        action.description = (0..<3).map { _ in sentence() }.joined(separator: " ")
        action.phase = pick(Vocabulary.phases)
        action.status = Action.Status.allCases.randomElement(using: &random) ?? .planned
        let before = Int.random(in: -5...130, using: &random)
        action.start = .before(before + Int.random(in: 5...20, using: &random))
        action.due = once(in: 3) ? .day(today + (100 - before)) : .before(before)
        action.isMilestone = once(in: 20)
        action.lead = once(in: 2) ? people.randomElement(using: &random)?.id : nil
        action.provenance = provenance(in: meetings)
        action.contributions = (0..<3).map { _ in contribution(people) }
        return action
    }

    private mutating func contribution(_ people: [Member]) -> Contribution {
        var contribution = Contribution()
        contribution.title = "\(pick(Vocabulary.verbs)) \(pick(Vocabulary.things))"
        contribution.id = identifier(for: contribution.title)
        contribution.kind = Contribution.Kind.allCases.randomElement(using: &random) ?? .other
        contribution.effort = once(in: 4) ? nil : Double(Int.random(in: 1...40, using: &random)) / 2
        contribution.wanted = Int.random(in: 1...3, using: &random)
        let chosen = people.shuffledPrefix(Int.random(in: 0...2, using: &random), using: &random)
        contribution.shares = chosen.map { share(of: $0) }
        return contribution
    }

    private mutating func share(of member: Member) -> Share {
        var share = Share()
        share.member = member.id
        share.state = Share.State.allCases.randomElement(using: &random) ?? .proposed
        return share
    }

    private mutating func provenance(in meetings: [Meeting]) -> [Provenance] {
        guard let meeting = meetings.randomElement(using: &random),
            let block = meeting.body.randomElement(using: &random)
        else { return [] }
        var source = Provenance()
        source.meeting = meeting.id
        source.block = block.id
        source.line = block.line
        source.speaker = block.speaker
        source.id = identifier(for: "source")
        return [source]
    }
}

extension [Member] {
    /// A few of them, each once.
    fileprivate func shuffledPrefix(_ count: Int, using random: inout SplitMix64) -> [Member] {
        var chosen: [Member] = []
        for _ in 0..<count {
            if let one = randomElement(using: &random), !chosen.contains(where: { $0.id == one.id }) {
                chosen.append(one)
            }
        }
        return chosen
    }
}
