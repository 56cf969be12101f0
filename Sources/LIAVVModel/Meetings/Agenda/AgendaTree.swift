/// Changing a tree of points; each answers whether the point was there and could be changed so.
extension [AgendaItem] {
    /// Changes one point, wherever it stands.
    mutating func change(_ id: Identifier, _ edit: (inout AgendaItem) -> Void) -> Bool {
        for place in indices {
            if self[place].id == id {
                edit(&self[place])
                return true
            }
            if self[place].items.change(id, edit) { return true }
        }
        return false
    }

    /// Changes the list in which one point stands.
    mutating func changeList(of id: Identifier, _ edit: (inout [AgendaItem], Int) -> Bool) -> Bool {
        if let place = firstIndex(where: { $0.id == id }) { return edit(&self, place) }
        for place in indices where self[place].items.contains(id) { return self[place].items.changeList(of: id, edit) }
        return false
    }

    /// Whether the point is among these or under one of them.
    public func contains(_ id: Identifier) -> Bool { contains { $0.id == id || $0.items.contains(id) } }

    /// The point of that name; nil when there is none.
    public func item(_ id: Identifier) -> AgendaItem? {
        for item in self {
            if item.id == id { return item }
            if let inner = item.items.item(id) { return inner }
        }
        return nil
    }

    /// Moves a point up or down among those beside it.
    mutating func move(_ id: Identifier, by step: Int) -> Bool {
        changeList(of: id) { list, place in
            guard step != 0, list.indices.contains(place + step) else { return false }
            list.insert(list.remove(at: place), at: place + step)
            return true
        }
    }

    /// Puts a point under the one before it.
    mutating func moveIn(_ id: Identifier) -> Bool {
        changeList(of: id) { list, place in
            guard place > 0 else { return false }
            let item = list.remove(at: place)
            list[place - 1].items.append(item)
            return true
        }
    }

    /// Puts a point after the one that it stands under.
    mutating func moveOut(_ id: Identifier) -> Bool {
        for place in indices {
            if let inner = self[place].items.firstIndex(where: { $0.id == id }) {
                let item = self[place].items.remove(at: inner)
                insert(item, at: place + 1)
                return true
            }
            if self[place].items.moveOut(id) { return true }
        }
        return false
    }

    /// Takes a point away, with those under it.
    mutating func take(_ id: Identifier) -> Bool {
        changeList(of: id) { list, place in
            list.remove(at: place)
            return true
        }
    }
}
