extension Scene {
    /// The scene after a cure; nil for one that only says what is wanted, such as a further exit.
    func applying(_ cure: LayoutCure) -> Scene? {
        var scene = self
        switch cure {
        case .move(let id, let offset):
            scene.obstacles = obstacles.map { $0.id == id ? $0.moved(by: offset) : $0 }
        case .remove(let id): scene.obstacles.removeAll { $0.id == id }
        case .widenDoor(let id, let width):
            scene.doors = doors.map { $0.id == id ? $0.widened(to: width) : $0 }
        case .openOutward(let id): scene.doors = doors.map { $0.id == id ? $0.hungOutward : $0 }
        case .unblock(let id): scene.doors = doors.map { $0.id == id ? $0.unblocked : $0 }
        case .part, .addExit, .limitHeadcount, .splitRow, .widenAisle, .spaceRows, .addWheelchairPlaces, .freeFloor:
            return nil
        }
        return scene
    }
}

extension Obstacle {
    /// The same thing elsewhere, with all that belongs to it.
    func moved(by offset: PlanePoint) -> Obstacle {
        let move = { (shape: Polygon) in Polygon(shape.vertices.map { $0 + offset }) }
        let side = { (side: Segment) in Segment(start: side.start + offset, end: side.end + offset) }
        let rows = chairs.map {
            ChairRows(
                rows: $0.rows, perRow: $0.perRow, pitch: $0.pitch, chairDepth: $0.chairDepth,
                firstRow: side($0.firstRow), direction: $0.direction)
        }
        return Obstacle(
            id: id, footprint: move(footprint),
            disc: disc.map { Disc(center: $0.center + offset, radius: $0.radius) }, envelope: envelope.map(move),
            front: front.map(side), chairs: rows, capacity: capacity, staff: staff, isDestination: isDestination)
    }
}

extension Opening {
    /// The leaf grows with its door, about its hinge: the first corner of the floor it sweeps.
    fileprivate func widened(to width: Double) -> Opening {
        let grown = swing.map { swing in
            guard let hinge = swing.vertices.first, clearWidth > 0 else { return swing }
            return Polygon(swing.vertices.map { hinge + ($0 - hinge) * (width / clearWidth) })
        }
        return with(clearWidth: width, swing: grown, opensOutward: opensOutward, isBlocked: isBlocked)
    }

    fileprivate var hungOutward: Opening {
        with(clearWidth: clearWidth, swing: nil, opensOutward: opensOutward.map { _ in true }, isBlocked: isBlocked)
    }

    fileprivate var unblocked: Opening {
        with(clearWidth: clearWidth, swing: swing, opensOutward: opensOutward, isBlocked: false)
    }

    private func with(clearWidth: Double, swing: Polygon?, opensOutward: Bool?, isBlocked: Bool) -> Opening {
        Opening(
            id: id, centre: centre, clearWidth: clearWidth, isExit: isExit, isEntrance: isEntrance, swing: swing,
            role: role, leaves: leaves, opensOutward: opensOutward, isBlocked: isBlocked)
    }
}
