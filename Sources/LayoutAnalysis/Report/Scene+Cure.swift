extension Scene {
    /// The scene after a cure; nil for one that only says what is wanted, such as a further exit.
    func applying(_ cure: LayoutCure) -> Scene? {
        var scene = self
        switch cure {
        case .move(let id, let offset):
            scene.obstacles = obstacles.map { $0.id == id ? $0.moved(by: offset) : $0 }
        case .turn(let id, let degrees, let offset):
            scene.obstacles = obstacles.map { $0.id == id ? $0.turned(by: degrees).moved(by: offset) : $0 }
        case .fewerRows(let id, let rows, let offset):
            scene.obstacles = obstacles.map { $0.id == id ? $0.keeping(rows: rows).moved(by: offset) : $0 }
        case .remove(let id): scene.obstacles.removeAll { $0.id == id }
        case .moveDoor(let id, let place):
            scene.doors = doors.map { $0.id == id ? $0.set(at: place) : $0 }
        case .widenDoors(let wider):
            scene.doors = doors.map { door in
                wider.first { $0.id == door.id }.map { door.widened(to: $0.width) } ?? door
            }
        case .openOutward(let id): scene.doors = doors.map { $0.id == id ? $0.hungOutward : $0 }
        case .unblock(let id): scene.doors = doors.map { $0.id == id ? $0.unblocked : $0 }
        case .openAsEntrance, .addEntrance, .addExits, .redraw, .declareGuests, .declareActivity, .limitHeadcount,
            .splitRow, .widenAisle, .spaceRows, .addWheelchairPlaces, .freeFloor:
            return nil
        }
        return scene
    }
}

extension Opening {
    /// The leaf grows with its door, about its hinge: the first corner of the floor it sweeps.
    fileprivate func widened(to width: Double) -> Opening {
        var door = self
        door.swing = swing.map { swing in
            guard let hinge = swing.vertices.first, clearWidth > 0 else { return swing }
            return Polygon(swing.vertices.map { hinge + ($0 - hinge) * (width / clearWidth) })
        }
        door.clearWidth = width
        return door
    }

    /// Its leaf comes along.
    fileprivate func set(at place: PlanePoint) -> Opening {
        var door = self
        let offset = place - centre
        door.swing = swing.map { Polygon($0.vertices.map { $0 + offset }) }
        door.centre = place
        return door
    }

    fileprivate var hungOutward: Opening {
        var door = self
        (door.swing, door.opensOutward) = (nil, opensOutward.map { _ in true })
        return door
    }

    fileprivate var unblocked: Opening {
        var door = self
        door.isBlocked = false
        return door
    }
}
