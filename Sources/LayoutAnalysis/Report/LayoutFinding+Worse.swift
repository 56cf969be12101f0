extension LayoutFinding {
    /// Whether it is worse than it was when so much was found and so much asked: by what is found, or by what is missing.
    ///
    /// Figures that are not known on either side are not worse. Lengths may differ by a centimetre, areas by a tenth of a
    /// square metre, people and percents by one, units of passage and places not at all.
    public func isWorse(thanMeasured then: Double?, limit asked: Double?) -> Bool {
        guard let measured, let then else { return false }
        let worse = kind.isWorseAbove ? 1.0 : -1
        if (measured - then) * worse > unit.tolerance + 1e-6 { return true }
        guard let limit, let asked else { return false }
        return ((measured - limit) - (then - asked)) * worse > unit.tolerance + 1e-6
    }
}

extension LayoutFindingKind {
    /// Whether more of what is measured is worse; of widths, places and units less is.
    public var isWorseAbove: Bool {
        switch self {
        case .outsideRoom, .overlap, .blocksDoorSwing, .doorOffWall, .doorBeyondWall, .headcountBeyondArticle,
            .tooFarFromExit, .deadEnd, .noWayOut, .opensInward, .rowTooLong, .headcountAboveDeclared, .tooCrowded,
            .activityUndeclared, .gridCoarsened:
            true
        default: false
        }
    }
}

extension LayoutRule.Unit {
    /// What two figures may differ by and count as the same.
    var tolerance: Double {
        switch self {
        case .centimetres, .people, .percent, .seconds: 1
        case .squareCentimetres: 1000
        case .places, .unitsOfPassage, .peoplePerSquareMetre, .peoplePerMetre, .peoplePerSeat: 0
        }
    }
}
