import LIAVVModel
import LayoutAnalysis

/// One layout in its room, measured: what was found, in words, and the maps to draw it with.
public struct LayoutStudy: Sendable {
    /// The layout.
    public let layout: Layout
    /// Its room; one without corners when it has none.
    public let room: Room
    /// Whether it has no room, or its room is not there.
    public let isRoomMissing: Bool
    /// The figures it was held to.
    public let rules: [AdaptedRule]
    /// What was measured.
    public let report: LayoutReport
    /// What was found, the gravest first; those accepted by a waiver last.
    public let findings: [Finding]
    let names: ThingNames
    let told = ToldCures()

    /// Measures a layout; without a room, or in one that cannot be read, a finding says so. Pure: the same records, the
    /// same study.
    public init(_ layout: Layout, in known: Room?, settings: Settings) {
        let room = known ?? Room()
        (self.layout, self.room, rules, isRoomMissing) = (layout, room, settings.layoutRules, known == nil)
        let names = ThingNames(layout, room)
        self.names = names
        let report = LayoutReport(
            scene: LayoutAnalysis.Scene(layout: layout, room: room), rules: LayoutRuleTable(settings))
        self.report = report
        let missing = LayoutFinding(
            kind: .roomMissing, severity: .blocking, subjects: layout.room.map { [$0.text] } ?? [], at: nil)
        let all = Self.named(known == nil ? [missing] : report.findings, layout, names)
        findings = all.filter { $0.waiver == nil } + all.filter { $0.waiver != nil }
    }

    /// Findings with their waivers; those that even the sides of a neck do not tell apart have a number.
    private static func named(_ found: [LayoutFinding], _ layout: Layout, _ names: ThingNames) -> [Finding] {
        let keys = found.map(\.key).numbered
        let waivers = GivenWaivers(layout.waivers, keys: keys, formerKeys: found.map(\.plainKey).numbered)
        return zip(found, keys).enumerated().map { place, one in
            Finding(layout: layout.id, measured: one.0, key: one.1, waivers: waivers[place], names)
        }
    }

    /// Whether the outline of the room bounds a floor; otherwise nobody and no exit can be counted.
    public var isRoomReadable: Bool { !findings.contains { $0.measured.kind == .outlineNotSimple } && !isRoomMissing }

    /// Whether it is of those very records.
    public func isOf(_ layout: Layout, _ room: Room?, _ settings: Settings) -> Bool {
        self.layout == layout && self.room == room ?? Room() && isRoomMissing == (room == nil)
            && rules == settings.layoutRules
    }

    /// How many cells of the grid the room has: what measuring it costs.
    public static func cells(of room: Room) -> Int {
        let (xs, ys) = (room.outline.map(\.x), room.outline.map(\.y))
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return 0 }
        return ((right - left) / 10 + 1) * ((bottom - top) / 10 + 1)
    }
}

/// What people call the things of a layout.
public struct ThingNames: Sendable {
    private let names: [String: String]

    init(_ layout: Layout, _ room: Room) {
        let items = layout.items.map { ($0.id.text, $0.title.isEmpty ? $0.kind.label.fr : $0.title) }
        let fixed = room.obstacles.map { ($0.id.text, $0.name.fr) } + room.walls.map { ($0.id.text, $0.name.fr) }
        let others = room.doors.map { ($0.id.text, $0.title) } + layout.zones.map { ($0.id.text, $0.title) }
        names = Dictionary((items + fixed + others).filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
    }

    /// The name of a thing in quotation marks; the wall of the room, which has no name.
    subscript(_ id: String) -> Phrase {
        guard !id.isEmpty else { return Phrase("le mur", "the wall") }
        let name = names[id] ?? id
        return Phrase("«\u{A0}\(name)\u{A0}»", "“\(name)”")
    }

    /// Several of them: `« A » et « B »`.
    func list(_ ids: [String], and: Phrase = Phrase(" et ", " and ")) -> Phrase {
        let phrases = ids.map { self[$0] }
        let joined = { (language: Language, last: String) in
            let words = phrases.map { $0(language) }
            guard words.count > 1, let end = words.last else { return words.first ?? "" }
            return words.dropLast().joined(separator: ", ") + last + end
        }
        return Phrase(joined(.french, and.fr), joined(.english, and.en))
    }
}

extension Laboratory {
    /// The studies of all layouts.
    public var studies: [LayoutStudy] {
        layouts.map { layout in
            LayoutStudy(layout, in: layout.room.flatMap { rooms[$0] }, settings: settings)
        }
    }
}
