/// The aisles at the ends of rows of chairs (AM 18 §2).
struct RowAisles {
    /// Whether each end of the rows, left and right, has an aisle wide enough on every row that was looked at.
    let left: Bool
    let right: Bool
    /// How wide one passes there, in centimetres: the free floor beside the rows, or the way to it when that is narrower.
    let leftWidth: Double
    let rightWidth: Double
    /// The ends of the first row.
    let leftEnd: PlanePoint
    let rightEnd: PlanePoint

    /// - Parameter width: how wide an aisle must be, in centimetres.
    init(_ chairs: ChairRows, of id: String, width: Double, in circulation: Circulation) {
        let along = chairs.firstRow.end - chairs.firstRow.start
        let unit = along * (1 / max(1e-9, along.length))
        let behind = PlaneAngle.direction(degrees: chairs.direction)
        let rows = Self.looked(chairs.rows).map { behind * (chairs.pitch * Double($0)) }
        let narrowest = { (end: PlanePoint, out: PlanePoint) in
            rows.map { Self.width(at: end + $0, out, chairs.chairDepth, beside: id, width, circulation) }.min() ?? 0
        }
        (leftEnd, rightEnd) = (chairs.firstRow.start, chairs.firstRow.end)
        (leftWidth, rightWidth) = (narrowest(leftEnd, unit * -1), narrowest(rightEnd, unit))
        (left, right) = (leftWidth >= width - 1e-6, rightWidth >= width - 1e-6)
    }

    /// The free floor beside the end of one row, and no more than the widest way to it; `wanted` at the most.
    ///
    /// The floor is measured between shapes. Whether a way leads there is read in its middle, where a cell says so however
    /// the grid lies: half a diagonal away from there it allows as much as is free.
    private static func width(
        at end: PlanePoint, _ out: PlanePoint, _ depth: Double, beside id: String, _ wanted: Double,
        _ circulation: Circulation
    ) -> Double {
        let (plan, grid) = (circulation.map.plan, circulation.map.grid)
        let side = PlanePoint(x: -out.y, y: out.x) * (depth / 2)
        let strip = FrontFrame.Axes(origin: end - side, along: side * (2 / max(1e-9, depth)), outward: out)
        // Two cells more than is wanted, so that where there is room one looks farther away from the chairs.
        let free = plan.features.filter { plan.shapes[Int($0.shape)].id != id }.reduce(wanted + 2 * grid.cell) {
            min($0, FrontFrame(strip, $1).nearest(from: 1e-6, to: depth - 1e-6))
        }
        let way = grid.index(of: end + out * (free / 2)).map { Double(circulation.paths.widths[$0]) } ?? 0
        // The way through the aisle itself is as wide as the aisle, to rounding.
        let passed = way >= min(free, wanted) - 1e-3 ? free : way
        return max(0, min(wanted, passed))
    }

    /// The first, the middle and the last row.
    private static func looked(_ rows: Int) -> [Int] { Set([0, max(0, rows - 1) / 2, max(0, rows - 1)]).sorted() }
}
