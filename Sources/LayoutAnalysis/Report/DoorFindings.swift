extension LayoutMeasures {
    /// Leaves that open inward for too many people, and ways in too narrow for a wheelchair.
    var doorFindings: [LayoutFinding] { inwardFindings + narrowDoorFindings }

    private var inwardFindings: [LayoutFinding] {
        let most = rules.value(.outwardAbove)
        guard Double(headcount.total) > most else { return [] }
        return scene.doors.filter { $0.isExit && $0.isOpen && $0.opensOutward == false }.flatMap { door in
            finding(
                .opensInward, .blocking, held: .outwardAbove, measured: Double(headcount.total), subjects: [door.id],
                at: door.centre, cures: [.openOutward(id: door.id)])
        }
    }

    private var narrowDoorFindings: [LayoutFinding] {
        let entrances = scene.doors.filter { $0.isEntrance && $0.isOpen }
        guard let widest = entrances.max(by: { $0.clearWidth < $1.clearWidth }) else { return [] }
        let figure = scene.doorFigure(people: headcount.total, rules)
        guard widest.clearWidth < rules.value(figure) - 1e-6 else { return [] }
        return finding(
            .doorTooNarrow, .blocking, held: figure, measured: widest.clearWidth, subjects: [widest.id],
            at: widest.centre, cures: [.widenDoor(id: widest.id, to: rules.value(figure))])
    }
}

extension Scene {
    /// The figure of the clear width of a door, in a room for so many people.
    func doorFigure(people: Int, _ rules: LayoutRuleTable) -> LayoutRules {
        let isLarge = Double(people) >= rules.value(.wideDoorFrom)
        return appliedRegime.construction == .existing
            ? (isLarge ? .wideDoorExisting : .doorWidthExisting) : (isLarge ? .wideDoorNew : .doorWidthNew)
    }
}
