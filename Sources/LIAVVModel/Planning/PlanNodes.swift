/// What the roadmap says of dates, as whole numbers: the nodes and links of the network.
struct PlanNodes {
    let calendar: WorkCalendar
    let eventDay: Day?
    let today: Day
    /// Where work can begin today, and where what is done today ends.
    private let now: (before: Int, after: Int)
    /// Where the day of the event begins and ends.
    let event: (before: Int, after: Int)?

    init(_ calendar: WorkCalendar, eventDay: Day?, today: Day) {
        (self.calendar, self.eventDay, self.today) = (calendar, eventDay, today)
        now = (calendar.boundary(before: today), calendar.boundary(after: today))
        event = eventDay.map { (calendar.boundary(before: $0), calendar.boundary(after: $0)) }
    }

    func node(_ item: PlanItem) -> PlanNetwork.Node {
        switch item.status {
        case .done: return done(item)
        case .underWay: return underWay(item)
        default:
            let first = item.isMilestone ? now.after : now.before
            return PlanNetwork.Node(duration: item.duration, floor: max(first, item.planned ?? first))
        }
    }

    private func underWay(_ item: PlanItem) -> PlanNetwork.Node {
        guard !item.isMilestone else {
            return PlanNetwork.Node(duration: 0, floor: max(item.planned ?? now.after, now.after), isPinned: true)
        }
        let start = min(item.planned ?? now.before, now.before)
        // What has begun and should be over takes until today at least.
        return PlanNetwork.Node(
            duration: max(item.duration, now.before + 1 - start), floor: start, isPinned: true)
    }

    private func done(_ item: PlanItem) -> PlanNetwork.Node {
        var finish = calendar.boundary(after: item.completed ?? item.due ?? item.start ?? today)
        if item.completed == nil { finish = min(finish, now.after) }
        return PlanNetwork.Node(duration: item.duration, floor: finish - item.duration, isPinned: true)
    }

    /// The links between those items; what leaves one of which `isFree` holds ties nothing.
    static func links(
        _ items: [PlanItem], _ places: [Identifier: Int], except isFree: (PlanItem) -> Bool = { _ in false }
    ) -> [PlanNetwork.Link] {
        var links: [PlanNetwork.Link] = []
        links.reserveCapacity(2 * items.count)
        for (place, item) in items.enumerated() {
            for dependency in item.dependencies {
                guard let from = places[dependency.on], !isFree(items[from]) else { continue }
                links.append(PlanNetwork.Link(from: from, to: place, kind: dependency.link, lag: dependency.lag))
            }
        }
        return links
    }

    static func places(_ items: [PlanItem]) -> [Identifier: Int] {
        var places: [Identifier: Int] = [:]
        places.reserveCapacity(items.count)
        for (place, item) in items.enumerated() { places[item.id] = place }
        return places
    }
}
