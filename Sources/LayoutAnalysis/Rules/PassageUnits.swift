/// Units of passage, the steps in which the fire regulation counts the width of an exit (CO 36).
public enum PassageUnits {
    /// The units that a clear width in centimetres gives, the tolerance on doors included; 0 below one unit.
    ///
    /// One unit from 90 cm, two from 140 cm, then one per 60 cm (CO 36), each less 5 % (CO 44). A width that is not
    /// finite gives 0.
    public static func count(clearWidth: Double, rules: LayoutRuleTable = .standard) -> Int {
        guard clearWidth.isFinite, reaches(clearWidth, .oneUnitWidth, rules) else { return 0 }
        guard reaches(clearWidth, .twoUnitsWidth, rules) else { return 1 }
        let whole = min(clearWidth, PlanePoint.reach) / (rules.value(.unitOfPassage) * share(rules))
        return max(2, Int(min(1e9, whole + 1e-9).rounded(.down)))
    }

    /// Whether a clear width in centimetres is enough for an accessory exit: 60 cm (CO 41), less 5 % (CO 44).
    public static func isAccessory(clearWidth: Double, rules: LayoutRuleTable = .standard) -> Bool {
        clearWidth.isFinite && reaches(clearWidth, .accessoryWidth, rules)
    }

    /// The clear width in centimetres that so many units ask for, without the tolerance; 0 for none.
    public static func width(units: Int, rules: LayoutRuleTable = .standard) -> Double {
        switch units {
        case ..<1: 0
        case 1: rules.value(.oneUnitWidth)
        case 2: rules.value(.twoUnitsWidth)
        default: rules.value(.unitOfPassage) * Double(min(units, 10_000))
        }
    }

    private static func share(_ rules: LayoutRuleTable) -> Double {
        // A tolerance that leaves nothing of a door would divide by 0.
        max(0.5, 1 - rules.value(.widthTolerance) / 100)
    }

    private static func reaches(_ width: Double, _ nominal: LayoutRules, _ rules: LayoutRuleTable) -> Bool {
        // 1e-9: 5 % of a width has no exact binary form, and the limit itself must pass.
        width >= rules.value(nominal) * share(rules) - 1e-9
    }
}
