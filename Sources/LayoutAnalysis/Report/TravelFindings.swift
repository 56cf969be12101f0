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
                .tooFarFromExit, severity, held: figure, measured: way.length, subjects: [way.exit], at: way.start)
        }
    }

    /// CO 43 binds its own regime; for a small establishment it is kept to as good practice, but for the 25 m of PE 11.
    private var travelFigures: [(LayoutRules, LayoutFinding.Severity)] {
        let hasChoice = exits.ways.count { $0.units > 0 || $0.isAccessory } > 1
        let general: LayoutRules = hasChoice ? .travelWithChoice : .travelWithoutChoice
        guard scene.appliedRegime.exits == .pe11 else { return [(general, .blocking), (.travelTypeL, .toJudge)] }
        let needsShortWay = !hasChoice && exits.accepted.contains { $0.travelLimit != nil }
        return needsShortWay ? [(.smallRoomTravel, .blocking)] : [(general, .toJudge)]
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
