import LayoutAnalysis

/// The plan itself: one element a mark, in the order of the drawing.
struct SVGPicture {
    private let paper: PlanPaper
    private(set) var text = ""

    init(_ drawing: PlanDrawing, _ paper: PlanPaper) {
        self.paper = paper
        let frame = paper.frame
        text =
            #"<rect class="frame" x="\#(frame.x.inFile)" y="\#(frame.y.inFile)" "#
            + #"width="\#(frame.width.inFile)" height="\#(frame.height.inFile)"/>"#
        text += "\n" + drawing.marks.map(element).joined(separator: "\n")
    }

    private func element(_ mark: PlanMark) -> String {
        switch mark.form {
        case .polygon(let points):
            guard mark.look == .outline else { return polygon(points, attributes(mark)) }
            let mass = #"class="mass" stroke-width="\#(paper.length(2 * PlanDrawing.wallDepth).inFile)""#
            return polygon(points, mass) + "\n" + polygon(points, #"id="outline" class="floor""#)
        case .line(let points): return "<polyline \(attributes(mark)) points=\"\(list(points))\"/>"
        case .disc(let disc):
            let centre = paper.place(disc.center)
            return #"<circle \#(attributes(mark)) cx="\#(centre.x.inFile)" cy="\#(centre.y.inFile)" "#
                + #"r="\#(paper.length(disc.radius).inFile)"/>"#
        case .arc(let swing): return arc(swing, attributes(mark))
        case .text(let text, let place, let size, let within):
            return label(text, paper.place(place), size, within)
        case .number(let number, let place, let rank): return ring(number, paper.place(place), rank)
        }
    }

    private func polygon(_ points: [PlanePoint], _ attributes: String) -> String {
        "<polygon \(attributes) points=\"\(list(points))\"/>"
    }

    private func list(_ points: [PlanePoint]) -> String {
        points.map { pair(paper.place($0), ",") }.joined(separator: " ")
    }

    private func pair(_ place: (x: Double, y: Double), _ separator: String) -> String {
        place.x.inFile + separator + place.y.inFile
    }

    private func arc(_ swing: DoorSwing, _ attributes: String) -> String {
        let (from, to) = (paper.place(swing.shutEnd), paper.place(swing.openEnd))
        let radius = paper.length(swing.leafWidth).inFile
        let flag = swing.sense == .clockwise ? 1 : 0
        return #"<path \#(attributes) d="M\#(pair(from, " ")) A\#(radius) \#(radius) 0 0 \#(flag) \#(pair(to, " "))"/>"#
    }

    private func label(
        _ text: String, _ place: (x: Double, y: Double), _ size: PlanMark.TextSize, _ within: PlanMark.TextRoom?
    ) -> String {
        let (letter, line) = size == .large ? (1.75, 3.4) : (1.3, 2.7)
        let room = within.map { (paper.length(min($0.width, 1e6)), paper.length(min($0.height, 1e6))) }
        let columns = room.map { min(Int($0.0 / letter), 40) } ?? 40
        let lines = text.plainLine().label(columns: columns, lines: room.map { min(Int($0.1 / line), 6) } ?? 1)
        let classes = "label " + (size == .large ? "large" : "small")
        // The halo is a text of its own: not every program knows `paint-order`.
        return [classes + " halo", classes].flatMap { classes in
            lines.enumerated().map { index, text in
                let y = place.y + (Double(index) - Double(lines.count - 1) / 2) * line
                return SVGText(text, x: place.x, y: y, classes).text
            }
        }.joined()
    }

    /// A dot at the very place, and the number in a ring beside it, so that nothing is hidden.
    private func ring(_ number: String, _ place: (x: Double, y: Double), _ rank: Int) -> String {
        let ring = (x: place.x + 5 + Double(min(rank, 100)) * 6.4, y: place.y - 5)
        let dot = #"<circle class="dot" cx="\#(place.x.inFile)" cy="\#(place.y.inFile)" r=".7"/>"#
        let leader = #"<path class="gap" d="M\#(pair(place, " ")) L\#(pair(ring, " "))"/>"#
        return dot + leader + #"<circle class="ring" cx="\#(ring.x.inFile)" cy="\#(ring.y.inFile)" r="3"/>"#
            + SVGText(number, x: ring.x, y: ring.y, "number").text
    }

    private func attributes(_ mark: PlanMark) -> String {
        let fill = SVGPatterns.name(mark.look).map { #" fill="url(#\#($0))""# } ?? ""
        return #"class="\#(mark.look.name)""# + fill
    }
}

extension String {
    /// The whole on as many lines as there are, when it fits; else the first word, which is the letter of a thing.
    func label(columns: Int, lines: Int) -> [String] {
        let longest = split(separator: " ").map(\.count).max() ?? 0
        let wrapped = longest <= columns ? wrapped(to: columns) : []
        if !wrapped.isEmpty, wrapped.count <= max(lines, 1) { return wrapped }
        return split(separator: " ").first.map { [String($0.prefix(Swift.max(columns, 3)))] } ?? []
    }
}

extension PlanMark.Look {
    /// The class of its style.
    fileprivate var name: String {
        switch self {
        case .outline: "floor"
        case .innerWall: "wall"
        case .column: "column"
        case .opening: "opening"
        case .leaf: "leaf"
        case .swing: "swing"
        case .crossed: "crossed"
        case .item: "item"
        case .envelope: "envelope"
        case .front: "front"
        case .zone: "zone"
        case .wayOut: "way"
        case .farthestWay: "farthest"
        case .gap: "gap"
        case .finding, .label: "label"
        }
    }
}
