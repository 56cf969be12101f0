extension LayoutMeasures {
    /// No way in or out, exits that do not suffice, and what is lost with the best of them.
    var exitFindings: [LayoutFinding] {
        let open = scene.doors.filter { $0.isExit && $0.isOpen }
        let blocked = scene.doors.filter { $0.isUsable && $0.isBlocked }
        guard !open.isEmpty else {
            return [
                LayoutFinding(
                    kind: .noExit, severity: .blocking, at: blocked.first(where: \.isExit)?.centre,
                    cures: Self.unblocking(blocked.filter(\.isExit)) ?? firstExits)
            ] + entranceFindings
        }
        return entranceFindings + capacityFindings(open, blocked) + obstructedFindings(open) + lossFindings
    }

    private var entranceFindings: [LayoutFinding] {
        guard !scene.doors.contains(where: { $0.isEntrance && $0.isOpen }) else { return [] }
        let blocked = scene.doors.filter { $0.isEntrance && $0.isUsable && $0.isBlocked }
        return [
            LayoutFinding(
                kind: .noEntrance, severity: .blocking, at: blocked.first?.centre,
                cures: Self.unblocking(blocked) ?? firstEntrance)
        ]
    }

    /// What is there and blocked comes before what would have to be made.
    private static func unblocking(_ blocked: [Opening]) -> [LayoutCure]? {
        blocked.isEmpty ? nil : blocked.map { .unblock(id: $0.id) }
    }

    /// The exits that a room without any takes.
    private var firstExits: [LayoutCure] {
        let sets = scene.appliedRegime.exits.combinations(headcount: max(1, headcount.total), rules: rules)
        return FurtherExits(beside: [], for: sets).units.map { [.addExits(units: $0)] } ?? []
    }

    /// The widest door that people could come in through, or one more.
    private var firstEntrance: [LayoutCure] {
        let door = scene.doors.filter { $0.isOpen && !$0.isEntrance }.max { $0.clearWidth < $1.clearWidth }
        return [door.map { .openAsEntrance(id: $0.id) } ?? .addEntrance]
    }

    private func capacityFindings(_ open: [Opening], _ blocked: [Opening]) -> [LayoutFinding] {
        guard headcount.total > 0 else { return [] }
        guard !exits.accepted.isEmpty else {
            return [
                LayoutFinding(
                    kind: .headcountBeyondArticle, severity: .toJudge, measured: Double(headcount.total),
                    unit: .people, figure: .smallRoomPeople, rule: rules[.smallRoomPeople], at: nil,
                    cures: [.limitHeadcount(to: rules.count(.smallRoomPeople))])
            ] + beyondFindings(open)
        }
        guard !exits.isEnough else { return [] }
        return shortfallFindings(open, exits.accepted, scene.appliedRegime.exits, blocked)
    }

    /// Where PE 11 says nothing any more, CO 38 does: more people never ask for less.
    private func beyondFindings(_ open: [Opening]) -> [LayoutFinding] {
        let accepted = ExitRegime.co38.combinations(headcount: headcount.total, rules: rules)
        let ways = exits.ways.map(\.counted)
        guard !accepted.contains(where: { $0.accepts(ways) }) else { return [] }
        return shortfallFindings(open, accepted, .co38, [])
    }

    /// What is missing for the set of exits that is nearest to being met.
    private func shortfallFindings(
        _ open: [Opening], _ accepted: [ExitCombination], _ regime: ExitRegime, _ blocked: [Opening]
    ) -> [LayoutFinding] {
        let lacks = accepted.map {
            ExitShortfall(
                exits.ways, for: $0, people: headcount.total, longestWay: escape?.farthest?.length, rules: rules)
        }
        guard let least = lacks.min(by: { $0.weight < $1.weight }) else { return [] }
        let fewest = least.set.totalUnits
        let narrow = least.narrow.first.flatMap { way in open.first { way.doors.contains($0.id) } }
        return finding(
            .insufficientExits, .blocking, held: regime == .pe11 ? .smallRoomPeople : .peoplePerUnit,
            limit: Double(fewest), unit: .unitsOfPassage, measured: Double(exits.units), subjects: open.map(\.id),
            at: narrow?.centre, detail: .shortfall(least),
            cures: blocked.filter(\.isExit).map { .unblock(id: $0.id) } + wideningCures(least, open)
                + capacityCures(accepted, beside: exits.ways.map(\.counted)))
    }

    /// Wider doors where that alone is missing.
    private func wideningCures(_ lack: ExitShortfall, _ open: [Opening]) -> [LayoutCure] {
        guard lack.missingExits == 0, lack.missingAccessories == 0 else { return [] }
        let wider = lack.narrow.compactMap { way -> LayoutCure.Widening? in
            guard way.doors.count == 1, let door = open.first(where: { $0.id == way.doors[0] }),
                door.clearWidth < way.width
            else { return nil }
            return LayoutCure.Widening(id: door.id, to: way.width)
        }
        return !wider.isEmpty && wider.count == lack.narrow.count ? [.widenDoors(wider)] : []
    }

    /// Further exits that make up a set beside some ways out, and the most people that those suffice for.
    private func capacityCures(_ accepted: [ExitCombination], beside ways: [ExitWay]) -> [LayoutCure] {
        let longest = escape?.farthest?.length ?? 0
        let near = accepted.filter { longest <= $0.travelLimit ?? .infinity }
        let further = FurtherExits(beside: ways, for: near).units.map { [LayoutCure.addExits(units: $0)] } ?? []
        let people = mostPeople(for: ways, below: headcount.total)
        return further + (people > 0 ? [.limitHeadcount(to: people)] : [])
    }

    /// The most people that some ways out suffice for, below a number; the sets grow with the people, so halving finds it.
    private func mostPeople(for ways: [ExitWay], below people: Int) -> Int {
        let longest = escape?.farthest?.length ?? 0
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
            let (neck, lost) = (exitNecks[door.id], lostExits[door.id])
            // A way that nothing narrows is as wide as its door.
            let passed = min(neck?.width ?? 0, door.clearWidth)
            let left = PassageUnits.count(clearWidth: passed, rules: rules)
            let kept = min(door.clearWidth, mouth.sill.width) * min(100, rules.value(.keptWidth)) / 100
            let whole = PassageUnits.count(clearWidth: kept, rules: rules)
            let isLess =
                door.role == .accessory
                ? PassageUnits.isAccessory(clearWidth: kept, rules: rules)
                    && !PassageUnits.isAccessory(clearWidth: passed, rules: rules) : left < whole
            guard isLess || lost != nil else { return [] }
            let narrow = neck ?? lost
            return finding(
                .exitObstructed, .blocking, held: .keptWidth, limit: kept, unit: .centimetres,
                measured: narrow?.width ?? 0,
                subjects: [door.id] + (narrow?.between.filter { !$0.isEmpty } ?? []),
                sides: [door.id] + (narrow?.between.filter { !$0.isEmpty } ?? []).sorted(),
                at: narrow?.at ?? door.centre, span: narrow?.span,
                detail: door.role == .accessory ? nil : .units(left, of: whole))
        }
    }

    private var lossFindings: [LayoutFinding] {
        guard let exitLoss, headcount.total > 0, let lack = exitLoss.lack else { return [] }
        let place = scene.doors.first { exitLoss.lost.contains($0.id) }?.centre
        let isSmall = scene.appliedRegime.exits == .pe11 && Double(headcount.total) <= rules.value(.smallRoomPeople)
        return finding(
            .exitLoss, .advice, held: isSmall ? .smallRoomPeople : .peoplePerUnit, limit: Double(exitLoss.unitsNeeded),
            unit: .unitsOfPassage,
            measured: Double(exitLoss.unitsLeft), subjects: exitLoss.lost, at: place, detail: .shortfall(lack),
            cures: lossCures(exitLoss))
    }

    /// A blocked exit opened again, a further one, or no more people than what is left suffices for.
    private func lossCures(_ loss: ExitLoss) -> [LayoutCure] {
        let blocked = scene.doors.filter { $0.isExit && $0.isUsable && $0.isBlocked }
        let sets =
            exits.accepted.isEmpty
            ? ExitRegime.co38.combinations(headcount: headcount.total, rules: rules) : exits.accepted
        let left = exits.ways.filter { $0.doors != loss.lost }.map(\.counted)
        return blocked.map { .unblock(id: $0.id) } + capacityCures(sets, beside: left)
    }
}
