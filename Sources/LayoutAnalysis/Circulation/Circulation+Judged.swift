extension Circulation {
    /// The same ways as they are judged: a door that is wide enough for a wheelchair narrows no route.
    ///
    /// Doors have an article of their own (art. 10), which asks for less than the one on routes.
    /// - Parameters:
    ///   - door: how wide a door must be to be judged so, in centimetres.
    ///   - route: how wide a route is, in centimetres.
    func judged(door: Double, route: Double) -> Circulation {
        let isWidened = { (mouth: DoorMouth) in
            mouth.door.clearWidth >= door - 1e-6 && mouth.door.clearWidth < route - 1e-6
        }
        let entrances = mouths.filter(\.door.isEntrance)
        guard entrances.contains(where: isWidened) else { return self }
        let widened = entrances.map { mouth in
            isWidened(mouth) ? DoorMouth(mouth.door.asWide(as: route), map) ?? mouth : mouth
        }
        return Circulation(map: map, mouths: mouths, entrances: widened)
    }
}

extension Opening {
    fileprivate func asWide(as width: Double) -> Opening {
        var door = self
        door.clearWidth = width
        return door
    }
}
