/// The people of the group: what they can give, and who can take what.
struct BalanceGroup {
    let members: [Member]
    let places: [Identifier: Int]
    let period: BalancePeriod
    /// In `BalanceProblem.unit`ths of an hour until the event; 0 for those who have left.
    let capacity: [Int]
    private let departments: [String: Set<Int>]

    /// Hours a week of those who have not said, where nobody has.
    static let usualHours = 2.0

    init(_ laboratory: Laboratory, period: BalancePeriod) {
        let members = Array(laboratory.members)
        (self.members, self.period) = (members, period)
        places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.id, $0) })
        let known = members.filter { !$0.hasLeft }.compactMap(\.capacity).filter { $0 > 0 }.sorted()
        let usual = known.isEmpty ? Self.usualHours : known[(known.count - 1) / 2]
        capacity = members.map { member in
            guard !member.hasLeft else { return 0 }
            let days = Double(period.workingDays(of: member.id))
            return ((member.capacity ?? usual) * days / 5).balanceUnits
        }
        var departments: [String: Set<Int>] = [:]
        for (place, member) in members.enumerated() where !member.department.isEmpty {
            departments[member.department.folded, default: []].insert(place)
        }
        self.departments = departments
    }

    /// The members of the departments that an action's tags name; nil when they name none.
    func department(of action: Action) -> Set<Int>? {
        guard !departments.isEmpty else { return nil }
        let named = action.tags.compactMap { departments[$0.folded] }
        return named.isEmpty ? nil : named.reduce(into: []) { $0.formUnion($1) }
    }

    /// Why someone is not offered a seat, whatever they answered.
    enum Obstacle: CaseIterable { case hasLeft, noHours, otherDepartment, isAway }

    /// What keeps someone from a contribution of that time and those departments; nil: nothing.
    func obstacle(_ place: Int, _ time: ClosedRange<Day>, _ department: Set<Int>?) -> Obstacle? {
        if members[place].hasLeft { return .hasLeft }
        if let department, !department.contains(place) { return .otherDepartment }
        if period.isAway(members[place].id, throughout: time) { return .isAway }
        return capacity[place] > 0 ? nil : .noHours
    }

    /// What people call someone: the first name, with the surname where another member has the same.
    func name(_ id: Identifier) -> String {
        guard let place = places[id] else { return id.text }
        let member = members[place]
        let isShared = members.contains { $0.id != id && $0.givenName.folded == member.givenName.folded }
        return isShared ? member.fullName : member.givenName
    }
}

extension Double {
    /// Hours in `BalanceProblem.unit`ths.
    var balanceUnits: Int { Int((min(max(self, 0), 1e11) * Double(BalanceProblem.unit)).rounded()) }
}
