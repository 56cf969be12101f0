/// Something that stands in a layout, with the layout.
public struct StandEntry: Hashable, Sendable {
    /// The layout.
    public let layout: Layout
    /// The item in it.
    public let item: Item

    /// An item of that layout.
    public init(layout: Layout, item: Item) {
        self.layout = layout
        self.item = item
    }
}

extension Laboratory {
    /// What stands in all layouts, in their order.
    public var stands: [StandEntry] {
        layouts.flatMap { layout in layout.items.map { StandEntry(layout: layout, item: $0) } }
    }

    /// The stand that an action prepares: named by the action, or naming it.
    public func stand(of action: Action) -> StandEntry? { stands.first { $0.isPrepared(by: action) } }
}

extension StandEntry {
    /// Whether it is named by the action, or names it.
    func isPrepared(by action: Action) -> Bool { item.id == action.stand || item.action == action.id }
}
