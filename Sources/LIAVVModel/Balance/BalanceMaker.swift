extension Laboratory {
    /// Proposes transfers that even out the load of what is open, within what people can give and have answered.
    ///
    /// The same laboratory, on the same day, always gives the same proposal. It changes nothing: see `accepting`.
    /// - Parameter plan: the plan of all actions on that day; worked out when nil.
    public func balanceProposal(today: Day, plan: Plan? = nil) -> BalanceProposal {
        BalanceMaker(self, today: today, plan: plan ?? Plan(self, today: today)).proposal
    }
}

/// From a laboratory to numbers, and from numbers to a proposal.
struct BalanceMaker {
    let laboratory: Laboratory
    let group: BalanceGroup
    let seats: [BalanceSeats]
    let solver: BalanceSolver
    /// The people whom numbers stand for: members with hours to give, by their places in the group.
    private let people: [Int]
    /// The seats that each job of the problem stands for.
    private let jobs: [Int]
    private let seating: Seating
    /// The largest ratio among those who take a seat.
    let largestGiven: Double
    /// In units, of everyone in the group.
    private(set) var before: [Int]
    private(set) var after: [Int]
    /// Who takes a seat of each contribution, by their places in the group.
    private(set) var takers: [[Int]]

    init(_ laboratory: Laboratory, today: Day, plan: Plan) {
        self.laboratory = laboratory
        let group = BalanceGroup(
            laboratory, period: BalancePeriod(laboratory, today: today, calendar: plan.calendar))
        self.group = group
        let seats = Self.seats(laboratory, group, plan)
        self.seats = seats
        people = group.capacity.indices.filter { group.capacity[$0] > 0 }
        jobs = seats.indices.filter { seats[$0].demand > 0 && seats[$0].hoursAfter.balanceUnits > 0 }
        before = Self.hours(seats, group, { $0.settled + $0.offered + $0.leaving }, \.hoursBefore)
        let fixed = Self.hours(seats, group, \.settled, \.hoursAfter)
        let problem = Self.problem(group, jobs.map { seats[$0] }, fixed: people.map { fixed[$0] }, people)
        solver = BalanceSolver(problem)
        seating = BalanceSettling(solver).seating
        largestGiven = seating.largest(problem)
        (after, takers) = (fixed, [[Int]](repeating: [], count: seats.count))
        take()
    }

    private static func seats(_ laboratory: Laboratory, _ group: BalanceGroup, _ plan: Plan) -> [BalanceSeats] {
        var found: [BalanceSeats] = []
        var known: (action: Identifier, planned: PlannedAction?, department: Set<Int>?)?
        for entry in laboratory.openContributions {
            if known?.action != entry.action.id {
                known = (entry.action.id, plan[entry.action.id], group.department(of: entry.action))
            }
            let time = laboratory.time(of: entry, known?.planned, group.period)
            found.append(BalanceSeats(entry, group, time: time, department: known?.department))
        }
        return found
    }

    private static func hours(
        _ seats: [BalanceSeats], _ group: BalanceGroup, _ who: (BalanceSeats) -> [Identifier],
        _ each: (BalanceSeats) -> Double
    ) -> [Int] {
        var hours = [Int](repeating: 0, count: group.members.count)
        for seat in seats {
            let units = each(seat).balanceUnits
            for place in who(seat).compactMap({ group.places[$0] }) { hours[place] += units }
        }
        return hours
    }

    private static func problem(
        _ group: BalanceGroup, _ seats: [BalanceSeats], fixed: [Int], _ people: [Int]
    ) -> BalanceProblem {
        let numbers = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let jobs = seats.map { seat in
            BalanceProblem.Job(
                weight: seat.hoursAfter.balanceUnits, demand: seat.demand,
                candidates: seat.candidates.compactMap { numbers[$0] },
                homes: seat.offered.compactMap { group.places[$0].flatMap { numbers[$0] } })
        }
        return BalanceProblem(capacity: people.map { group.capacity[$0] }, fixed: fixed, jobs: jobs)
    }

    /// Reads the seating; what weighs nothing goes to those who are offered it, then to the least loaded.
    private mutating func take() {
        for person in people.indices {
            after[people[person]] += seating.load[person] * solver.problem.grain
            for job in seating.jobs[person] { takers[jobs[job]].append(people[person]) }
        }
        for place in seats.indices where seats[place].demand > 0 && seats[place].hoursAfter.balanceUnits == 0 {
            let offered = Set(seats[place].offered.compactMap { group.places[$0] })
            let order = seats[place].candidates.sorted { a, b in
                (offered.contains(a) ? 0 : 1, ratio(after, a), a) < (offered.contains(b) ? 0 : 1, ratio(after, b), b)
            }
            takers[place] = order.prefix(seats[place].demand).sorted()
        }
    }

    /// Hours over capacity of a member who has hours to give.
    func ratio(_ hours: [Int], _ place: Int) -> Double {
        group.capacity[place] > 0 ? Double(hours[place]) / Double(group.capacity[place]) : 0
    }

    /// The largest ratio that what stays leads to by itself.
    var largestFixed: Double {
        solver.problem.capacity.indices.reduce(0) { max($0, solver.problem.ratio($1, 0)) }
    }
}

extension Laboratory {
    /// When a contribution is to be worked on: from its action's start to its due date. Without one, to the end of the
    /// period; when that is past, or before the start, to the day on which the plan ends the action.
    func time(of entry: ContributionEntry, _ planned: PlannedAction?, _ period: BalancePeriod) -> ClosedRange<Day> {
        let hasDates = entry.action.start != nil || entry.action.due != nil
        let start = max(period.today, hasDates ? planned?.start ?? period.today : period.today)
        guard let due = dueDay(of: entry) else { return start...max(start, period.end) }
        return start...max(start, due >= start ? due : planned?.finish ?? due)
    }
}
