/// What there is to know of one layout, to be read beside the others.
public struct LayoutSummary: Hashable, Sendable {
    /// The layout.
    public let layout: Identifier
    /// What it is called.
    public let title: String
    /// The scenarios that it serves; none: all.
    public let scenarios: [Identifier]
    /// Guests expected; nil: not known.
    public let guests: Int?
    /// How many things stand in it.
    public let items: Int
    /// How many of them are stands.
    public let stands: Int
    /// How many chairs stand in rows.
    public let seats: Int
    /// People seated or served, where it is known.
    public let capacity: Int
    /// People who run it, where it is known.
    public let staff: Int
    /// Watts, where they are known.
    public let power: Int
    /// Things whose capacity is not known: unknown is not nothing.
    public let unknownCapacity: Int
    /// Doors that are blocked.
    public let blockedDoors: Int
    /// Findings that someone accepted.
    public let waivers: Int

    /// The sums of a layout.
    public init(_ layout: Layout) {
        (self.layout, title, scenarios, guests) = (layout.id, layout.title, layout.scenarios, layout.guests)
        (blockedDoors, waivers) = (layout.blockedDoors.count, layout.waivers.count)
        items = layout.items.count
        stands = layout.items.count { $0.kind == .stand }
        seats = layout.items.filter { $0.kind == .chairs }.sum { ($0.rows ?? 0).timesClamped($0.perRow ?? 0) }
        capacity = layout.items.sum { $0.capacity ?? 0 }
        staff = layout.items.sum { $0.staff ?? 0 }
        power = layout.items.sum { $0.power ?? 0 }
        unknownCapacity = layout.items.count { $0.capacity == nil }
    }
}

extension [Item] {
    /// All of it together; never more than an integer holds.
    fileprivate func sum(_ number: (Item) -> Int) -> Int {
        reduce(0) { sum, item in
            let (result, overflows) = sum.addingReportingOverflow(number(item))
            return overflows ? .max : result
        }
    }
}

extension Int {
    fileprivate func timesClamped(_ other: Int) -> Int {
        let (result, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? .max : result
    }
}
