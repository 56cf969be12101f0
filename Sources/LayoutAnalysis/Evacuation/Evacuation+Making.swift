extension Evacuation {
    /// Shares people out over exits so that all exits are done at the same time; nil without people or without flow.
    ///
    /// - Parameters:
    ///   - exits: name and clear width in centimetres of each exit, as far as people get through to it.
    ///   - longestWay: in centimetres; 0 when no way was measured.
    ///   - density: people a square metre of free floor, for the walk.
    public init?(
        people: Int, exits: [(id: String, clearWidth: Double)], longestWay: Double = 0, density: Double = 0,
        model: FlowModel = .sfpe
    ) {
        let flows = exits.map { model.flow(clearWidth: $0.clearWidth) }
        let total = flows.reduce(0, +)
        guard people > 0, total > 0 else { return nil }
        flowTime = Double(people) / total
        walkingTime = WalkingSpeed.time(length: longestWay, density: density)
        var left = people
        self.exits = zip(exits, flows).map { exit, flow in
            let share = min(left, Int((Double(people) * flow / total).rounded(.up)))
            left -= share
            return ExitTime(exit: exit.id, people: share, flow: flow, time: flow > 0 ? Double(share) / flow : 0)
        }
    }
}
