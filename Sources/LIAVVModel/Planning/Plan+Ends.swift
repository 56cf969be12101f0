extension Plan {
    /// The boundary by which each action must have ended, nil where nothing waits: the event, for what leads to it;
    /// nothing, for what comes after it; without an event, the last thing planned.
    static func ends(_ network: PlanNetwork, _ items: [PlanItem], _ nodes: PlanNodes) -> [Int?] {
        guard let event = nodes.event, let day = nodes.eventDay else {
            let last = network.nodes.indices.map(network.earliestFinish).max() ?? 0
            return network.nodes.map { _ in last }
        }
        let follows = followers(of: day, network, items)
        return items.indices.map { place in
            if items[place].due == day { return event.after }
            return follows[place] ? nil : event.before
        }
    }

    /// Which actions come after the event: due after it, without a due date beginning with it, or waiting for something
    /// that happens on its day or after it.
    private static func followers(of day: Day, _ network: PlanNetwork, _ items: [PlanItem]) -> [Bool] {
        var follows = items.map { item in
            item.due.map { $0 > day } ?? item.start.map { $0 >= day } ?? false
        }
        for place in network.order {
            guard follows[place] || items[place].due == day else { continue }
            for link in network.links(from: place) where items[link.to].due == nil { follows[link.to] = true }
        }
        return follows
    }

    /// Which open actions are critical: those with the least slack before the event. What is due on the day itself has
    /// none by nature: it is critical when something critical leads to it.
    static func critical(_ network: PlanNetwork, _ items: [PlanItem], _ nodes: PlanNodes) -> [Bool] {
        let isOfTheDay = items.map { $0.due != nil && $0.due == nodes.eventDay }
        let isBefore = items.map { item in
            guard let due = item.due, let day = nodes.eventDay else { return true }
            return due < day
        }
        let slacks = items.indices.map { items[$0].isOpen ? network.totalSlack($0) : nil }
        let least = slacks.indices.filter { isBefore[$0] }.compactMap { slacks[$0] }.min()
        let limit = least ?? 0
        var critical = slacks.map { $0.map { $0 <= limit } ?? false }
        guard nodes.eventDay != nil else { return critical }
        var isLedTo = [Bool](repeating: false, count: critical.count)
        for place in network.order {
            if isOfTheDay[place], !isLedTo[place], slacks[place].map({ $0 >= 0 }) ?? false { critical[place] = false }
            guard critical[place] else { continue }
            for link in network.links(from: place) { isLedTo[link.to] = true }
        }
        return critical
    }
}

extension PlanNetwork {
    /// The links that leave a node.
    func links(from node: Int) -> ArraySlice<Link> { links[starts[node]..<starts[node + 1]] }
}
