extension LayoutMeasures {
    /// Ways to an exit that are too long, dead ends, and floor without a way out.
    var travelFindings: [LayoutFinding] {
        guard let escape else { return [] }
        return distanceFindings(escape) + escape.deadEnds.flatMap(deadEndFindings) + shutInFindings(escape)
    }

    private func distanceFindings(_ escape: EscapeRoutes) -> [LayoutFinding] {
        guard let way = escape.farthest else { return [] }
        return travelFigures.flatMap { figure, severity -> [LayoutFinding] in
            guard way.length > rules.value(figure) else { return [] }
            return finding(
                .tooFarFromExit, severity, held: figure, measured: way.length, subjects: [way.exit], at: way.start,
                detail: scene.appliedRegime.isOnOtherStorey ? .toStair : nil)
        }
    }

    /// CO 43 and CO 49 bind their own regime; for a small establishment they are kept to as good practice, but for the 25 m
    /// of PE 11.
    private var travelFigures: [(LayoutRules, LayoutFinding.Severity)] {
        let hasChoice = exits.ways.count { $0.units > 0 || $0.isAccessory } > 1
        let isSmall = scene.appliedRegime.exits == .pe11
        let severity: LayoutFinding.Severity = isSmall ? .toJudge : .blocking
        if isSmall, !hasChoice, exits.accepted.contains(where: { $0.travelLimit != nil }) {
            return [(.smallRoomTravel, .blocking)]
        }
        if scene.appliedRegime.isOnOtherStorey { return stairFigures(hasChoice, severity) }
        let general: (LayoutRules, LayoutFinding.Severity) = (
            hasChoice ? .travelWithChoice : .travelWithoutChoice, severity
        )
        return isSmall ? [general] : [general, (.travelTypeL, .toJudge)]
    }

    /// Nobody has said whether the stair is protected: the shorter way is to be judged where the longer one is kept to.
    private func stairFigures(
        _ hasChoice: Bool, _ severity: LayoutFinding.Severity
    ) -> [(LayoutRules, LayoutFinding.Severity)] {
        guard hasChoice else { return [(.stairTravelWithoutChoice, severity)] }
        let isKept = (escape?.farthest?.length ?? 0) <= rules.value(.stairTravel)
        return isKept ? [(.stairTravelWithoutChoice, .toJudge)] : [(.stairTravel, severity)]
    }

    private func deadEndFindings(_ end: DeadEnd) -> [LayoutFinding] {
        let (most, advised) = (rules.value(.deadEnd), rules.value(.commonPathNFPA))
        let isTooLong = end.length > most && rules.isOn(.deadEnd)
        guard isTooLong || end.length > advised else { return [] }
        return finding(
            .deadEnd, isTooLong ? .blocking : .advice, held: isTooLong ? .deadEnd : .commonPathNFPA,
            measured: end.length, subjects: end.between.filter { !$0.isEmpty },
            sides: sides(end.between, nil, at: end.mouth), at: end.end, span: Segment(start: end.mouth, end: end.end),
            runLength: end.length)
    }

    /// A square metre is the least that somebody could be shut in on.
    private func shutInFindings(_ escape: EscapeRoutes) -> [LayoutFinding] {
        guard escape.shutIn >= 10_000, let place = escape.shutInPlace else { return [] }
        return finding(
            .noWayOut, .blocking, held: .accessoryWidth, limit: 0, unit: .squareCentimetres, measured: escape.shutIn,
            at: place)
    }
}
