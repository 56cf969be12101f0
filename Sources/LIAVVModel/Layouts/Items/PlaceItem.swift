extension Laboratory {
    /// Places something new in a layout.
    ///
    /// - Parameters:
    ///   - place: where its centre comes to stand.
    ///   - title: what it is called; nil or nothing: the name of the template, with a number when there is one already.
    /// - Returns: the change, and the new item.
    /// - Throws: `Refusal.layout` when the layout is gone, or the item would stand wholly outside the room.
    public func placing(
        _ template: ItemTemplate, in layout: Identifier, at place: Corner, title: String? = nil,
        language: Language = .french, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var changed = try self.layout(layout)
        guard Room.reach.contains(place.x), Room.reach.contains(place.y) else { throw .layout(.tooFar) }
        let typed = try typed(title ?? "", "title", of: Item.shape, stamp)
        let name = Layout.fresh(typed.isEmpty ? template.name(language) : typed, besides: changed.items.map(\.title))
        let id = unusedIdentifier(for: name, using: &random) { !isItem($0) }
        var item = template.item(id, at: place)
        item.title = name
        changed.items.append(item)
        let label = Phrase.titled(Phrase("Nouvel élément", "New item"), item.name)
        return (try filing(changed, moved: [changed.items.count - 1], label, stamp), id)
    }
}
