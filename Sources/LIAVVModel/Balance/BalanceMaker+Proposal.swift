extension BalanceMaker {
    /// The proposal in full.
    var proposal: BalanceProposal {
        let fixed = largestFixed
        let places = group.members.indices.filter { !group.members[$0].hasLeft }
        return BalanceProposal(
            transfers: seats.indices.flatMap(transfers), members: balances,
            largestBefore: places.reduce(0) { max($0, ratio(before, $1)) },
            largestAfter: max(fixed, largestGiven), lowerBound: max(fixed, solver.bound),
            largestGiven: largestGiven, lowerBoundGiven: solver.bound,
            unknownEffort: seats.count { !$0.entry.contribution.hasEffort }, unplaced: seats.compactMap(unplaced))
    }

    private var balances: [MemberBalance] {
        let unknown = seats.filter { !$0.entry.contribution.hasEffort }.reduce(into: [Identifier: Int]()) {
            for id in $1.settled { $0[id, default: 0] += 1 }
        }
        let balances = group.members.indices.filter { !group.members[$0].hasLeft }.map { place in
            let member = group.members[place]
            return MemberBalance(
                member: member.id, capacity: hours(group.capacity[place]),
                isCapacityAssumed: member.capacity == nil, before: hours(before[place]), after: hours(after[place]),
                unknown: unknown[member.id] ?? 0)
        }
        return balances.sortedInFrench { laboratory.members[$0.member]?.fullName ?? "" }
    }

    func hours(_ units: Int) -> Double { Double(units) / Double(BalanceProblem.unit) }

    /// Those who come to a contribution take over from those who go, then the open seats.
    private func transfers(_ place: Int) -> [BalanceTransfer] {
        let seat = seats[place]
        guard seat.demand > 0 else { return [] }
        let staying = Set(takers[place].map { group.members[$0].id })
        let coming = takers[place].sorted().map { group.members[$0].id }.filter { !seat.offered.contains($0) }
        let going = seat.leaving + seat.offered.filter { !staying.contains($0) }
        return coming.enumerated().map { number, to in
            let from = number < going.count ? going[number] : nil
            let share = from.flatMap { seat.entry.contribution.activeShare(of: $0) }
            return BalanceTransfer(
                contribution: seat.entry.reference, from: from, to: to, role: share?.role ?? .contributor,
                hours: seat.hoursAfter, reason: reason(seat, from: from, to: to))
        }
    }

    private func unplaced(_ seat: BalanceSeats) -> UnplacedSeats? {
        guard seat.missing > 0 else { return nil }
        return UnplacedSeats(
            contribution: seat.entry.reference, missing: seat.missing, reason: obstacles(seat))
    }
}

extension Contribution {
    /// The share that a member has and has not declined.
    func activeShare(of member: Identifier) -> Share? {
        shares.first { $0.member == member && $0.state != .declined }
    }
}
