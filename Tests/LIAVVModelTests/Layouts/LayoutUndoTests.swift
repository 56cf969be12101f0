import LIAVVModel
import Testing

/// Whatever is done to layouts and rooms, with numbers that nobody means among them: a change or a refusal, never
/// anything else, and taking all of it back leads to where it began.
@Suite struct LayoutUndoTests {
    private static let numbers = [
        0, 1, -1, 2, 7, 40, -40, 90, -90, 45, 100, 300, -300, 899, 900, 1200, 20_000, 20_001, -20_000, 40_000, 40_001,
        .max, .min, .max - 1,
    ]
    private static let texts = ["", " ", "Stand", "Stand A", "Été (2)", "a\u{0}b", "x:y:z", "(2)", "\u{1F4C5}"]

    private struct Hand {
        var sample: LayoutSample
        var random: Seeded

        var laboratory: Laboratory { sample.laboratory }
        mutating func number() -> Int { numbers.any(&random) }
        mutating func text() -> String { texts.any(&random) }
        mutating func corner() -> Corner {
            random.chance(4)
                ? Corner(x: number(), y: number())
                : Corner(
                    x: Int.random(in: -100...1300, using: &random), y: Int.random(in: -100...1000, using: &random))
        }
        mutating func corners() -> [Corner] { (0..<Int.random(in: 0...5, using: &random)).map { _ in corner() } }
        mutating func layout() throws -> Identifier {
            random.chance(20) ? try LayoutSample.id("parti") : laboratory.layouts.map(\.id).any(&random)
        }
        mutating func room() -> Identifier { laboratory.rooms.map(\.id).any(&random) }
        mutating func item(_ layout: Identifier) throws -> Identifier {
            let items = laboratory.layouts[layout]?.items.map(\.id) ?? []
            return items.isEmpty || random.chance(20) ? try LayoutSample.id("parti") : items.any(&random)
        }
        mutating func items(_ layout: Identifier) throws -> [Identifier] {
            var found: [Identifier] = []
            for _ in 0..<Int.random(in: 0...4, using: &random) { found.append(try item(layout)) }
            return random.chance(9) ? found : Array(Set(found))
        }
        mutating func door(_ room: Identifier?) throws -> Identifier {
            let doors = room.flatMap { laboratory.rooms[$0]?.doors.map(\.id) } ?? []
            return doors.isEmpty ? try LayoutSample.id("parti") : doors.any(&random)
        }
        func typing(_ corners: [Corner], into key: String, of target: Target) throws -> Change {
            let text = corners.map { "\($0.x)cm;\($0.y)cm" }.joined(separator: " ")
            return try laboratory.setting(
                target, [(key: key, text: text)], reader: sample.base.reader, stamp: Sample.anyStamp)
        }
    }

    private static func itemChange(_ hand: inout Hand) throws -> Change {
        let (laboratory, stamp) = (hand.laboratory, Sample.anyStamp)
        let layout = try hand.layout()
        let (items, item) = (try hand.items(layout), try hand.item(layout))
        let (a, b) = (hand.number(), hand.number())
        switch Int.random(in: 0..<12, using: &hand.random) {
        case 0:
            let (template, title) = (ItemTemplate.all.any(&hand.random), hand.text())
            return try laboratory.placing(
                template, in: layout, at: hand.corner(), title: title, stamp: stamp, using: &hand.random
            ).change
        case 1: return try laboratory.moving(items: items, in: layout, dx: a, dy: b, stamp: stamp)
        case 2: return try laboratory.putting(item: item, in: layout, at: hand.corner(), stamp: stamp)
        case 3: return try laboratory.rotating(items: items, in: layout, by: a, stamp: stamp)
        case 4:
            let anchor = ItemAnchor.allCases.any(&hand.random)
            return try laboratory.resizing(item: item, in: layout, width: a, depth: b, holding: anchor, stamp: stamp)
        case 5:
            return try laboratory.duplicating(
                items: items, in: layout, dx: a, dy: b, stamp: stamp, using: &hand.random
            ).change
        case 6:
            let (columns, rows) = ([1, 2, 3, 200, a].any(&hand.random), [1, 2, b].any(&hand.random))
            return try laboratory.arraying(
                items: items, in: layout, columns: columns, rows: rows, gapX: hand.number(), gapY: hand.number(),
                stamp: stamp, using: &hand.random
            ).change
        case 7:
            let alignment = ItemAlignment.allCases.any(&hand.random)
            return try laboratory.aligning(items: items, in: layout, alignment, stamp: stamp)
        case 8:
            let direction = ItemDirection.allCases.any(&hand.random)
            return try laboratory.distributing(items: items, in: layout, direction, stamp: stamp)
        case 9: return try laboratory.swapping(item, with: hand.item(layout), in: layout, stamp: stamp)
        case 10:
            return try hand.random.chance(3)
                ? laboratory.removing(items: items, in: layout, stamp: stamp)
                : laboratory.settingGuests(a, in: layout, stamp: stamp)
        default: return try laboratory.settingRows(of: item, in: layout, rows: a, perRow: b, stamp: stamp)
        }
    }

    private static func layoutChange(_ hand: inout Hand) throws -> Change {
        let (laboratory, layout) = (hand.laboratory, try hand.layout())
        let stamp = Stamp(
            id: Settings.identifier, author: laboratory.members.map(\.id).any(&hand.random), date: Sample.anyStamp.date)
        var zone = laboratory.layouts[layout]?.zones.first ?? Zone()
        switch Int.random(in: 0..<9, using: &hand.random) {
        case 0, 1:
            (zone.outline, zone.density, zone.title) = (hand.corners(), hand.number(), hand.text())
            return try laboratory.addingZone(zone, in: layout, stamp: stamp, using: &hand.random).change
        case 2:
            let part = PlanPart(.zone, zone.id, of: layout)
            let corners = hand.corners()
            return try hand.typing(corners, into: "outline", of: part.target)
        case 3: return try laboratory.removingZone(zone.id, in: layout, stamp: stamp)
        case 4:
            let (key, reason) = (hand.text(), hand.text())
            return try laboratory.waiving(
                finding: key, in: layout, reason: reason, day: Day(number: 20_000), stamp: stamp, using: &hand.random
            ).change
        case 5:
            let waiver = laboratory.layouts[layout]?.waivers.first?.id ?? layout
            return try laboratory.takingBack(waiver: waiver, in: layout, stamp: stamp)
        case 6:
            let (title, room) = (hand.text(), hand.room())
            return try hand.random.chance(2)
                ? laboratory.addingLayout(title: title, room: room, stamp: stamp, using: &hand.random).change
                : laboratory.duplicatingLayout(layout, title: title, stamp: stamp, using: &hand.random).change
        case 7:
            let door = try hand.door(laboratory.layouts[layout]?.room)
            return try laboratory.blocking(door: door, in: layout, reason: hand.text(), stamp: stamp)
        default:
            let door = try hand.door(laboratory.layouts[layout]?.room)
            return try laboratory.unblocking(door: door, in: layout, stamp: stamp)
        }
    }

    private static func roomChange(_ hand: inout Hand) throws -> Change {
        let (laboratory, stamp) = (hand.laboratory, Sample.anyStamp)
        let room = hand.room()
        let (a, spot) = (hand.number(), hand.corner())
        switch Int.random(in: 0..<9, using: &hand.random) {
        case 0:
            let (title, corners) = (hand.text(), hand.corners())
            return try laboratory.addingRoom(
                title: title, outline: corners, storey: a, stamp: stamp, using: &hand.random
            ).change
        case 1:
            return try laboratory.addingRoom(
                title: hand.text(), width: a, depth: hand.number(), stamp: stamp, using: &hand.random
            ).change
        case 2:
            var wall = InnerWall()
            (wall.points, wall.thickness) = (hand.corners(), [10, a].any(&hand.random))
            return try laboratory.addingWall(wall, to: room, stamp: stamp, using: &hand.random).change
        case 3:
            var column = Obstacle()
            (column.x, column.y, column.width, column.depth) = (spot.x, spot.y, a, hand.number())
            (column.form, column.rotation) = (Obstacle.Form.allCases.any(&hand.random), hand.number())
            return try laboratory.addingColumn(column, to: room, stamp: stamp, using: &hand.random).change
        case 4:
            var door = Door()
            (door.x, door.y, door.clearWidth, door.leaves) = (spot.x, 0, [90, a].any(&hand.random), 1)
            return try laboratory.addingDoor(door, to: room, stamp: stamp, using: &hand.random).change
        case 5: return try laboratory.movingDoor(hand.door(room), of: room, by: a, stamp: stamp)
        case 6: return try laboratory.putting(door: hand.door(room), of: room, at: spot, stamp: stamp)
        case 7:
            let door = try hand.door(room)
            return try laboratory.removing(PlanPart(.door, door, of: room), stamp: stamp)
        default:
            let target = Target(record: RecordReference(kind: .room, id: room))
            let corners = hand.corners()
            return try hand.typing(corners, into: "outline", of: target)
        }
    }

    @Test("two hundred sequences", .timeLimit(.minutes(2)))
    func undo() throws {
        let first = try LayoutSample()
        var (done, refused) = (0, Set<String>())
        for seed in 0..<200 {
            var hand = Hand(sample: first, random: Seeded(UInt64(seed)))
            var changes: [Change] = []
            for _ in 0..<25 {
                do {
                    let change =
                        switch Int.random(in: 0..<4, using: &hand.random) {
                        case 0: try Self.layoutChange(&hand)
                        case 1: try Self.roomChange(&hand)
                        default: try Self.itemChange(&hand)
                        }
                    #expect(!change.edits.isEmpty)
                    try hand.sample.laboratory.apply(change)
                    changes.append(change)
                } catch let refusal as Refusal {
                    refused.insert(refusal.phrase.en)
                }
            }
            let last = hand.laboratory
            for change in changes.reversed() {
                try hand.sample.laboratory.apply(change.inverse(stamp: Sample.anyStamp))
            }
            #expect(hand.laboratory == first.laboratory, "seed \(seed)")
            for change in changes { try hand.sample.laboratory.apply(change.again(stamp: Sample.anyStamp)) }
            #expect(hand.laboratory == last, "seed \(seed), done again")
            done += changes.count
        }
        #expect(done > 1_000 && refused.count > 30)
    }
}
