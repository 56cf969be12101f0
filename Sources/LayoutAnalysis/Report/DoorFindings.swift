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
        let isLarge = Double(headcount.total) >= rules.value(.wideDoorFrom)
        let figure: LayoutRules =
            scene.appliedRegime.construction == .existing
            ? (isLarge ? .wideDoorExisting : .doorWidthExisting) : (isLarge ? .wideDoorNew : .doorWidthNew)
        guard widest.clearWidth < rules.value(figure) - 1e-6 else { return [] }
        return finding(
            .doorTooNarrow, .blocking, held: figure, measured: widest.clearWidth, subjects: [widest.id],
            at: widest.centre, cures: [.widenDoor(id: widest.id, to: rules.value(figure))])
    }
}
