extension Laboratory {
    /// Refuses items that would come to stand wholly outside their room, or where no drawing reaches. One that stood
    /// outside before may be anywhere: it is on its way back.
    func refuseOutside(_ places: [Int], of changed: Layout) throws(Refusal) {
        let bounds = changed.room.flatMap { rooms[$0]?.outline.extent }
        let former = layouts[changed.id]?.items ?? []
        for place in places {
            let item = changed.items[place]
            guard Room.reach.contains(item.x), Room.reach.contains(item.y) else { throw .layout(.tooFar) }
            guard let bounds, !item.floor.extent.touches(bounds) else { continue }
            let before = former.first { $0.id == item.id }
            if before.map({ $0.floor.extent.touches(bounds) }) ?? true { throw .layout(.outside(item.name)) }
        }
    }

    /// The change that leaves a layout like this, with nothing newly outside.
    func filing(_ changed: Layout, moved places: [Int], _ label: Phrase, _ stamp: Stamp) throws(Refusal) -> Change {
        try refuseOutside(places, of: changed)
        return try filing(changed, label, stamp)
    }
}
