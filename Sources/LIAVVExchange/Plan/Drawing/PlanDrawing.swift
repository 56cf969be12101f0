import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

/// All marks of a plan, from the floor up: zones, walls, doors, ways out, what stands there, findings.
struct PlanDrawing {
    let sheet: PlanSheet
    /// The inner face of the walls.
    let outline: Polygon
    private(set) var marks: [PlanMark] = []

    init(_ sheet: PlanSheet) {
        self.sheet = sheet
        outline = Polygon(sheet.room.outline.map(PlanePoint.init))
        let floor = [PlanMark(.walls, .outline, .polygon(outline.vertices))] + zones
        marks = (floor + walls + doors + ways + items + findings).filter(\.isDrawable)
    }

    /// How thick the walls around the room are drawn, in centimetres; how thick they are, nobody has said.
    static let wallDepth = 15.0
    /// Which way is out of the room, seen along its outline: -1 when that runs clockwise on the drawing.
    var outside: Double { outline.signedArea >= 0 ? -1 : 1 }

    /// The upright rectangle around everything drawn; nil when there is nothing but findings about nothing.
    var bounds: PlaneBounds? {
        guard marks.contains(where: { $0.layer != .findings }) else { return nil }
        return PlaneBounds(marks.flatMap(\.reach))
    }

    private var zones: [PlanMark] {
        sheet.layout.zones.flatMap { zone in
            let polygon = Polygon(zone.outline.map(PlanePoint.init))
            let name = sheet.say(zone.name)
            let middle = polygon.bounds?.center ?? PlanePoint(x: .nan, y: .nan)
            let room = polygon.bounds.map { PlanMark.TextRoom(width: $0.width, height: $0.height) }
            return [
                PlanMark(.zones, .zone(zone.use), .polygon(polygon.vertices)),
                PlanMark(.text, .label, .text(name, at: middle, size: .small, within: room)),
            ]
        }
    }

    private var walls: [PlanMark] {
        let inner = sheet.room.walls.flatMap { wall in
            WallBand(wall.points.map(PlanePoint.init), thickness: Double(wall.thickness)).pieces
                .map { PlanMark(.walls, .innerWall, .polygon($0)) }
        }
        let columns = sheet.room.obstacles.map { PlanMark(.columns, .column, $0.floor.form()) }
        return inner + columns
    }

    /// What was found, numbered in the order of the list; those at one place stand side by side.
    private var findings: [PlanMark] {
        var taken: [PlanePoint: Int] = [:]
        return sheet.study.findings.enumerated().flatMap { index, finding -> [PlanMark] in
            guard let place = finding.measured.at else { return [] }
            let before = taken[place, default: 0]
            taken[place] = before + 1
            let number = "\(finding.sign)\(index + 1)"
            let mark = PlanMark(.findings, .finding, .number(number, at: place, rank: before))
            guard let span = finding.measured.span else { return [mark] }
            return [PlanMark(.findings, .gap, .line([span.start, span.end])), mark]
        }
    }
}

extension TurnedShape {
    /// The same as a mark, grown by a margin on every side.
    func form(margin: Int = 0) -> PlanMark.Form {
        if let disc { return .disc(Disc(center: disc.center, radius: disc.radius + Double(margin))) }
        return .polygon(polygon(margin: margin).vertices)
    }
}
