/// Units of passage, the steps in which the fire regulation counts the width of an exit (CO 36).
public enum PassageUnits {
    /// The units that a clear width in centimetres gives, the tolerance on doors included; 0 below one unit.
    ///
    /// One unit from 90 cm, two from 140 cm, then one per 60 cm (CO 36), each less 5 % (CO 44). A width that is not
    /// finite gives 0.
    public static func count(clearWidth: Double) -> Int {
        guard clearWidth.isFinite, reaches(clearWidth, LayoutRules.oneUnitWidth.value) else { return 0 }
        guard reaches(clearWidth, LayoutRules.twoUnitsWidth.value) else { return 1 }
        let whole = min(clearWidth, PlanePoint.reach) / (LayoutRules.unitOfPassage.value * share)
        return max(2, Int((whole + 1e-9).rounded(.down)))
    }

    /// Whether a clear width in centimetres is enough for an accessory exit: 60 cm (CO 41), less 5 % (CO 44).
    public static func isAccessory(clearWidth: Double) -> Bool {
        clearWidth.isFinite && reaches(clearWidth, LayoutRules.accessoryWidth.value)
    }

    private static var share: Double { 1 - LayoutRules.widthTolerance.value / 100 }

    private static func reaches(_ width: Double, _ nominal: Double) -> Bool {
        // 1e-9: 5 % of a width has no exact binary form, and the limit itself must pass.
        width >= nominal * share - 1e-9
    }
}
