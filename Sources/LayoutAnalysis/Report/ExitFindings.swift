extension LayoutMeasures {
    /// No way in or out, exits that do not suffice, and what is lost with the best of them.
    var exitFindings: [LayoutFinding] {
        let open = scene.doors.filter { $0.isExit && $0.isOpen }
        let blocked = scene.doors.filter { $0.isUsable && $0.isBlocked }
        guard !open.isEmpty else {
            return [
                LayoutFinding(
                    kind: .noExit, severity: .blocking, at: middle,
                    cures: blocked.filter(\.isExit).map { .unblock(id: $0.id) })
            ] + entranceFindings
        }
        return entranceFindings + capacityFindings(open, blocked) + obstructedFindings(open) + lossFindings
    }

    private var entranceFindings: [LayoutFinding] {
        guard !scene.doors.contains(where: { $0.isEntrance && $0.isOpen }) else { return [] }
        let blocked = scene.doors.filter { $0.isEntrance && $0.isUsable && $0.isBlocked }
        return [
            LayoutFinding(
                kind: .noEntrance, severity: .blocking, at: middle, cures: blocked.map { .unblock(id: $0.id) })
        ]
    }

    private func capacityFindings(_ open: [Opening], _ blocked: [Opening]) -> [LayoutFinding] {
        guard headcount.total > 0 else { return [] }
        guard let fewest = exits.accepted.map(\.totalUnits).min() else {
            return [
                LayoutFinding(
                    kind: .headcountBeyondArticle, severity: .toJudge, measured: Double(headcount.total),
                    unit: .people, at: middle)
            ] + beyondFindings(open)
        }
        guard !exits.isEnough else { return [] }
        return finding(
            .insufficientExits, .blocking, held: .peoplePerUnit, limit: Double(fewest), unit: .unitsOfPassage,
            measured: Double(exits.units), subjects: open.map(\.id), at: middle,
            cures: blocked.filter(\.isExit).map { .unblock(id: $0.id) } + capacityCures(fewest))
    }

    /// Where PE 11 says nothing any more, CO 38 does: more people never ask for less.
    private func beyondFindings(_ open: [Opening]) -> [LayoutFinding] {
        let accepted = ExitRegime.co38.combinations(headcount: headcount.total, rules: rules)
        let ways = exits.ways.map { ExitWay(units: $0.units, isAccessory: $0.isAccessory) }
        guard let fewest = accepted.map(\.totalUnits).min(), !accepted.contains(where: { $0.accepts(ways) }) else {
            return []
        }
        return finding(
            .insufficientExits, .blocking, held: .peoplePerUnit, limit: Double(fewest), unit: .unitsOfPassage,
            measured: Double(exits.units), subjects: open.map(\.id), at: middle, cures: capacityCures(fewest))
    }

    private func capacityCures(_ fewest: Int) -> [LayoutCure] {
        let missing = max(1, fewest - exits.units)
        let ways = exits.ways.map { $0.units }
        let people = mostPeople(below: headcount.total)
        return [.addExit(units: ways.isEmpty ? fewest : missing)] + (people > 0 ? [.limitHeadcount(to: people)] : [])
    }

    /// The most people that the exits suffice for, below a number; the sets grow with the people, so halving finds it.
    private func mostPeople(below people: Int) -> Int {
        let longest = escape?.farthest?.length ?? 0
        let ways = exits.ways.map { ExitWay(units: $0.units, isAccessory: $0.isAccessory) }
        var (enough, tooMany) = (0, people)
        while tooMany - enough > 1 {
            let middle = enough + (tooMany - enough) / 2
            let accepted = scene.appliedRegime.exits.combinations(headcount: middle, rules: rules)
            if accepted.contains(where: { longest <= $0.travelLimit ?? .infinity && $0.accepts(ways) }) {
                enough = middle
            } else {
                tooMany = middle
            }
        }
        return enough
    }

    /// Exits that one gets to through less than their door (CO 37: nothing may reduce the width).
    private func obstructedFindings(_ open: [Opening]) -> [LayoutFinding] {
        guard map != nil else { return [] }
        return mouths.filter(\.door.isExit).flatMap { mouth -> [LayoutFinding] in
            let door = mouth.door
            let neck = exitNecks[door.id]
            let width = neck?.width ?? 0
            let isReduced =
                PassageUnits.count(clearWidth: width, rules: rules)
                < PassageUnits.count(clearWidth: door.clearWidth, rules: rules)
            let isLost = width < EscapeRoutes.narrowest * 0.95 && width < door.clearWidth - 1
            guard isReduced || isLost else { return [] }
            return finding(
                .exitObstructed, .blocking, held: .oneUnitWidth, limit: door.clearWidth, measured: width,
                subjects: [door.id] + (neck?.between.filter { !$0.isEmpty } ?? []),
                at: neck?.at ?? door.centre, span: neck?.span)
        }
    }

    private var lossFindings: [LayoutFinding] {
        guard let exitLoss, headcount.total > 0, exitLoss.unitsLeft < exitLoss.unitsNeeded else { return [] }
        let place = scene.doors.first { exitLoss.lost.contains($0.id) }?.centre ?? middle
        return finding(
            .exitLoss, .advice, held: .peoplePerUnit, limit: Double(exitLoss.unitsNeeded), unit: .unitsOfPassage,
            measured: Double(exitLoss.unitsLeft), subjects: exitLoss.lost, at: place)
    }
}
