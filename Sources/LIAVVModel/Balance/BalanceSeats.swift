/// The seats of one open contribution: who has one for good, who was only offered one, and who could take one.
struct BalanceSeats {
    let entry: ContributionEntry
    /// Those who stay: they have accepted, or nobody can take over from them.
    private(set) var settled: [Identifier] = []
    /// Those who have not answered and could keep their seat.
    private(set) var offered: [Identifier] = []
    /// Those who have not answered, cannot keep it, and hand it on.
    private(set) var leaving: [Identifier] = []
    /// Those who could take one, the offered ones among them, in rising order.
    private(set) var candidates: [Int] = []
    /// How many of them are needed.
    private(set) var demand = 0
    /// How many people are missing for whom there is nobody.
    private(set) var missing = 0
    /// Who cannot take one, counted by the reason; `declined` those who said no.
    private(set) var obstacles: [BalanceGroup.Obstacle: Int] = [:]
    private(set) var declined = 0
    /// How many take part now.
    let present: Int

    init(_ entry: ContributionEntry, _ group: BalanceGroup, time: ClosedRange<Day>, department: Set<Int>?) {
        self.entry = entry
        let contribution = entry.contribution
        let refused = Set(contribution.shares.filter { $0.state == .declined }.map(\.member))
        let accepted = Set(contribution.shares.filter { $0.state == .accepted }.map(\.member))
        var people: [Identifier] = []
        for share in contribution.activeShares where !people.contains(share.member) { people.append(share.member) }
        present = people.count
        settled = people.filter(accepted.contains)
        let places = people.compactMap { group.places[$0] }
        let isOpen = (contribution.wanted ?? 1) > people.count || settled.count < people.count
        guard isOpen, contribution.hasEffort else {
            settle(people, wanted: contribution.wanted)
            return
        }
        for place in group.members.indices {
            let id = group.members[place].id
            let isOffered = places.contains(place) && !accepted.contains(id)
            if refused.contains(id) {
                declined += 1
            } else if let obstacle = group.obstacle(place, time, department) {
                obstacles[obstacle, default: 0] += 1
            } else if isOffered || !places.contains(place) {
                candidates.append(place)
                if isOffered { offered.append(id) }
            }
        }
        let stranded = people.filter { !accepted.contains($0) && !offered.contains($0) }
        fill(stranded, seats: max(contribution.wanted ?? 1, people.count) - settled.count)
    }

    private mutating func settle(_ people: [Identifier], wanted: Int?) {
        settled = people
        missing = max(0, (wanted ?? 1) - people.count)
    }

    /// Those who cannot keep their seat hand it on as far as there is someone; the others stay.
    private mutating func fill(_ stranded: [Identifier], seats: Int) {
        demand = min(seats, candidates.count)
        let handedOn = min(stranded.count, demand - offered.count)
        leaving = Array(stranded.prefix(handedOn))
        settled += stranded.dropFirst(handedOn)
        missing = seats - demand - (stranded.count - handedOn)
    }

    /// Hours that fall to each now.
    var hoursBefore: Double { hours(present) }

    /// Hours that fall to each once every seat is taken for which there is someone.
    var hoursAfter: Double { hours(settled.count + demand) }

    private func hours(_ people: Int) -> Double {
        people == 0 || !entry.contribution.hasEffort ? 0 : (entry.contribution.effort ?? 0) / Double(people)
    }
}

extension Contribution {
    /// Whether its effort is known and can be meant.
    var hasEffort: Bool { effort.map { $0.isFinite && $0 >= 0 } ?? false }
}
