import LayoutAnalysis
import Testing

@Suite("Crowd picture") struct CrowdPictureTests {
    private static let room = box(0, 0, 1200, 800)
    private static let table = Obstacle(id: "t", footprint: box(500, 300, 160, 80), capacity: 8)
    private static let out = Rooms.exit(1200, 400)

    private func picture(_ scene: Scene, _ people: Int, seed: UInt64 = 7) -> CrowdPicture {
        CrowdPicture(report: LayoutReport(scene: scene), people: people, seed: seed)
    }

    /// Steps to the end, looking at every step; false when it does not end.
    private func run(_ picture: inout CrowdPicture, _ look: (CrowdPicture) -> Void = { _ in }) -> Bool {
        look(picture)
        for _ in 0..<20_000 {
            if picture.isDone { return true }
            let (before, left) = (Set(picture.people.map(Place.init)), picture.left)
            picture.step()
            let isSame = Set(picture.people.map(Place.init)) == before && picture.left == left
            #expect(!isSame || picture.isDone, "a step without anybody moving is the last")
            look(picture)
        }
        return false
    }

    private struct Place: Hashable {
        let x: Double
        let y: Double
        init(_ point: PlanePoint) { (x, y) = (point.x, point.y) }
    }

    @Test("Everybody leaves a plain room, in whole steps of 0.3 s, and nobody is lost or doubled") func plain() {
        var crowd = picture(Scene(outline: Self.room, doors: [Self.out]), 100)
        #expect(crowd.inside == 100 && crowd.left == 0 && crowd.seconds == 0 && !crowd.isDone)
        let ends = run(&crowd) { now in
            #expect(now.inside + now.left == 100 && now.people.count == now.inside)
            #expect(Set(now.people.map(Place.init)).count == now.inside)
        }
        #expect(ends)
        #expect(crowd.left == 100 && crowd.inside == 0 && crowd.people.isEmpty)
        // 3 people a step at most through 1.40 m; the farthest walk 12 m in 30 steps and more.
        #expect(crowd.seconds >= 34 * 0.3 - 1e-9 && crowd.seconds < 60)
        let end = crowd.seconds
        crowd.step()
        #expect(crowd.seconds == end && crowd.left == 100)
    }

    @Test("Somebody alone walks 1.3 m a second") func speed() {
        let corridor = Scene(outline: box(0, 0, 4000, 200), doors: [Rooms.exit(4000, 100, width: 200)])
        for seed in UInt64(0)..<8 {
            var alone = picture(corridor, 1, seed: seed)
            let length = 4000 - alone.people[0].x
            #expect(run(&alone))
            #expect(abs(alone.seconds - length / 133) < 1, "\(length) in \(alone.seconds)")
        }
    }

    @Test("Nobody is ever in a thing, in a wall or out of the room", arguments: 0..<6) func apart(number: Int) {
        var random = Seeded(state: UInt64(number))
        var scene = Rooms.crowd(&random)
        let wall = Wall(id: "w", path: [p(150, 0), p(150, 120), p(190, 160)], thickness: Double(number % 3) * 8)
        scene.walls = [wall]
        scene.columns = [Obstacle(id: "c", disc: Disc(center: p(100, 300), radius: 30))]
        var crowd = picture(scene, 40, seed: 3)
        let ends = run(&crowd) { now in
            for place in now.people {
                #expect(scene.outline.contains(place))
                #expect(!scene.obstacles.contains { $0.footprint.contains(place) })
                #expect(place.distance(to: p(100, 300)) > 30)
                let parts = zip(wall.path, wall.path.dropFirst())
                #expect(parts.allSatisfy { Segment(start: $0, end: $1).distance(to: place) > wall.thickness / 2 })
            }
            #expect(Set(now.people.map(Place.init)).count == now.inside)
        }
        #expect(ends)
        #expect(crowd.left > 0)
    }

    @Test("Same seed, same picture; another seed, another one") func seeds() {
        let scene = Scene(outline: Self.room, obstacles: [Self.table], doors: [Self.out])
        var (one, same, other) = (picture(scene, 60), picture(scene, 60), picture(scene, 60, seed: 8))
        #expect(one.people != other.people)
        for _ in 0..<200 {
            #expect(one.people == same.people && one.seconds == same.seconds && one.isDone == same.isDone)
            one.step()
            same.step()
            other.step()
        }
        #expect(one.isDone && other.isDone)
    }

    @Test("People stand about what has seats first") func seated() {
        let scene = Scene(outline: Self.room, obstacles: [Self.table], doors: [Self.out])
        let about = { (crowd: CrowdPicture) in
            crowd.people.filter { place in
                Self.table.footprint.edges.contains { $0.distance(to: place) < 61 }
            }
        }
        #expect(about(picture(scene, 5)).count == 5)
        #expect(picture(scene, 30).people.prefix(8).allSatisfy { about(picture(scene, 8)).contains($0) })
        #expect(about(picture(scene, 8)).count == 8)
    }

    @Test("A blocked door is not used") func blocked() {
        let shut = Opening(
            id: "shut", centre: p(0, 400), clearWidth: 200, isExit: true, isEntrance: false, isBlocked: true)
        var crowd = picture(Scene(outline: Self.room, doors: [shut, Self.out]), 60)
        var lefts = 0
        let ends = run(&crowd) { now in
            let nearShut = now.people.count { $0.x < 100 }
            #expect(lefts == 0 || nearShut <= lefts)
            lefts = nearShut
        }
        #expect(ends)
        #expect(crowd.left == 60)
        var alone = picture(Scene(outline: Self.room, doors: [shut]), 60)
        let before = alone.people
        #expect(alone.isDone && before.count == 60)
        alone.step()
        #expect(alone.people == before && alone.seconds == 0 && alone.left == 0)
    }

    @Test("Nobody, less than nobody, and more than there is room for", arguments: [0, -5, .min, 100_000, .max])
    func numbers(people: Int) {
        var crowd = picture(Scene(outline: box(0, 0, 200, 200), doors: [Rooms.exit(200, 100)]), people)
        // Of squares of 40 cm six lie within 2 m, or in part.
        #expect(people > 0 ? (16...36).contains(crowd.inside) : crowd.inside == 0)
        #expect(crowd.isDone == (people <= 0))
        #expect(run(&crowd) && crowd.inside == 0)
    }

    @Test("Five thousand people are drawn at most") func most() {
        var crowd = picture(Scene(outline: box(0, 0, 3000, 3000), doors: [Rooms.exit(0, 900)]), 100_000)
        #expect(crowd.inside == CrowdPicture.mostPeople)
        crowd.step()
        #expect(crowd.inside < CrowdPicture.mostPeople && crowd.inside + crowd.left == CrowdPicture.mostPeople)
    }

    @Test("A thin wall right across holds people back; with a passage askew, everybody gets through")
    func walls() throws {
        let ends = [p(560, -10), p(640, 810)]
        let whole = Scene(outline: Self.room, doors: [Self.out], walls: [Wall(id: "w", path: ends, thickness: 0)])
        var crowd = picture(whole, 5000)
        let side = { (place: PlanePoint) in place.x > 560 + (place.y + 10) * 80 / 820 }
        #expect(crowd.people.allSatisfy(side) && crowd.inside > 200, "only where a way leads out")
        let finishes = run(&crowd) { #expect($0.people.allSatisfy(side)) }
        #expect(finishes && crowd.inside == 0)
        let along = p(80, 820)
        for (start, width) in [(0.3, 61.0), (0.42, 62), (0.5, 65), (0.61, 70)] {
            let end = start + width / along.distance(to: p(0, 0))
            let walls = [(-0.1, start), (end, 1.1)].enumerated().map { number, part in
                let path = [part.0, part.1].map { p(ends[0].x + along.x * $0, ends[0].y + along.y * $0) }
                return Wall(id: "\(number)", path: path, thickness: 0)
            }
            var open = picture(Scene(outline: Self.room, doors: [Self.out], walls: walls), 120)
            #expect(open.people.contains { !side($0) } && run(&open) && open.left == 120, "\(start)")
        }
    }

    @Test("Who is walled in stays, and the picture ends") func walledIn() {
        let fence = [box(300, 200, 400, 20), box(300, 560, 400, 20), box(300, 220, 20, 340), box(680, 220, 20, 340)]
        let posts = fence.enumerated().map { Rooms.stand("\($0)", $1) }
        let desk = Obstacle(id: "d", footprint: box(480, 360, 60, 40), capacity: 6)
        var crowd = picture(Scene(outline: Self.room, obstacles: posts + [desk], doors: [Self.out]), 50)
        #expect(run(&crowd) && crowd.inside == 6 && crowd.left == 44)
        #expect(crowd.people.allSatisfy { box(300, 200, 400, 380).contains($0) })
    }

    @Test("Narrower than 60 cm nobody gets through") func narrow() {
        let halves = { (gap: Double) in
            [Rooms.stand("a", box(600, 0, 50, 400)), Rooms.stand("b", box(600, 400 + gap, 50, 400 - gap))]
        }
        let right = { (gap: Double) in
            picture(Scene(outline: Self.room, obstacles: halves(gap), doors: [Self.out]), 5000).people
                .allSatisfy { $0.x > 600 }
        }
        #expect(right(59) && !right(61))
    }

    @Test("What cannot be measured has no people") func odd() {
        for scene in [Scene(outline: Polygon([])), Scene(outline: box(0, 0, 200_000, 200_000), doors: [Self.out])] {
            var crowd = picture(scene, 10)
            crowd.step()
            #expect(crowd.isDone && crowd.inside == 0 && crowd.people.isEmpty)
        }
        let full = Scene(
            outline: Self.room, obstacles: [Rooms.stand("a", box(-50, -50, 2000, 2000))], doors: [Self.out])
        #expect(picture(full, 10).isDone)
    }
}
