/// The exits that a number of people needs, as the sets that each article accepts.
public enum RequiredExits {
    /// The sets that CO 38 accepts; none for 0 people or fewer.
    ///
    /// Above 100 people: two exits up to 500 and one more per 500 or fraction; a unit per 100 or fraction, and one
    /// more up to 500. Above 200 no normal exit counts under two units (CO 36).
    public static func co38(headcount: Int, rules: LayoutRuleTable = .standard) -> [ExitCombination] {
        switch headcount {
        case ..<1: []
        case ...19: [one]
        case ...50: [oneAndAccessory]
        case ...100: [two, wideAndAccessory]
        default: [beyondHundred(headcount, rules)]
        }
    }

    /// The sets that PE 11 accepts in a small establishment; none for 0 people or fewer, nor above 300.
    ///
    /// The article as read stops at 300 people.
    public static func pe11(headcount: Int, rules: LayoutRuleTable = .standard) -> [ExitCombination] {
        switch headcount {
        case ..<1: []
        case ...19: [one]
        case ...50: [wideStraightOutside(rules), oneAndAccessory]
        case ...100: [two, wideAndAccessory]
        case ...200: [ExitCombination(normalExits: 2, smallestUnits: 1, widestUnits: 2, totalUnits: 3)]
        case ...max(200, rules.count(.smallRoomPeople)):
            [ExitCombination(normalExits: 2, smallestUnits: 2, totalUnits: 4)]
        default: []
        }
    }

    private static let one = ExitCombination(normalExits: 1, smallestUnits: 1, totalUnits: 1)
    private static let two = ExitCombination(normalExits: 2, smallestUnits: 1, totalUnits: 2)
    private static let oneAndAccessory = ExitCombination(
        normalExits: 1, smallestUnits: 1, totalUnits: 1, accessoryExits: 1)
    private static let wideAndAccessory = ExitCombination(
        normalExits: 1, smallestUnits: 2, totalUnits: 2, accessoryExits: 1)
    private static func wideStraightOutside(_ rules: LayoutRuleTable) -> ExitCombination {
        ExitCombination(
            normalExits: 1, smallestUnits: 2, totalUnits: 2, travelLimit: rules.value(.smallRoomTravel))
    }

    private static func beyondHundred(_ people: Int, _ rules: LayoutRuleTable) -> ExitCombination {
        let further = max(0, people - rules.count(.twoExitsUpTo))
        let extra = people <= rules.count(.extraUnitUpTo) ? 1 : 0
        return ExitCombination(
            normalExits: 2 + further.fractions(of: rules.count(.peoplePerFurtherExit)),
            smallestUnits: people > rules.count(.twoUnitsAbove) ? 2 : 1,
            totalUnits: people.fractions(of: rules.count(.peoplePerUnit)) + extra)
    }
}

/// The article under which a room's exits are counted.
public enum ExitRegime: Hashable, Sendable, CaseIterable {
    /// Establishments of the first four categories, and those that the project treats alike.
    case co38
    /// Small establishments, fifth category.
    case pe11

    /// The sets of exits that the article accepts for a number of people.
    public func combinations(headcount: Int, rules: LayoutRuleTable = .standard) -> [ExitCombination] {
        self == .co38
            ? RequiredExits.co38(headcount: headcount, rules: rules)
            : RequiredExits.pe11(headcount: headcount, rules: rules)
    }
}

extension Int {
    /// How many groups of `size` hold this many, a fraction counting as a group; no sum that could overflow.
    func fractions(of size: Int) -> Int { self / size + (self % size > 0 ? 1 : 0) }
}
