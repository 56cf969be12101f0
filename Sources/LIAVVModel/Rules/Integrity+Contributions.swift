extension Laboratory {
    /// Contributions that cannot be told apart, or that several people lead.
    func contributionProblems() -> [IntegrityProblem] {
        var owners: [Identifier: Identifier] = [:]
        var problems: [IntegrityProblem] = []
        for action in actions {
            for contribution in action.contributions {
                let path = ["contributions", contribution.id.text]
                if let owner = owners.updateValue(action.id, forKey: contribution.id) {
                    let reason = IntegrityProblem.Reason.repeatedContribution(contribution.id, in: owner)
                    problems.append(IntegrityProblem(action.reference, path, reason))
                }
                let leads = contribution.shares.count { $0.role == .lead && $0.state != .declined }
                guard leads > 1 else { continue }
                problems.append(IntegrityProblem(action.reference, path + ["shares"], .severalLeads(count: leads)))
            }
        }
        return problems
    }

    /// Items that cannot be told apart. Passages of minutes can: whatever names one names its meeting too, and the same
    /// words in two meetings have the same identifier.
    func itemProblems() -> [IntegrityProblem] {
        var owners: [Identifier: Identifier] = [:]
        return layouts.flatMap { layout in
            layout.items.compactMap { item in
                guard let owner = owners.updateValue(layout.id, forKey: item.id) else { return nil }
                return IntegrityProblem(layout.reference, ["items", item.id.text], .repeatedItem(item.id, in: owner))
            }
        }
    }

    /// Meetings that share a number.
    func numberProblems() -> [IntegrityProblem] {
        var owners: [Int: Identifier] = [:]
        return meetings.compactMap { meeting in
            guard let number = meeting.number, let owner = owners.updateValue(meeting.id, forKey: number) else {
                return nil
            }
            return IntegrityProblem(meeting.reference, ["number"], .repeatedNumber(number, meeting: owner))
        }
    }
}
