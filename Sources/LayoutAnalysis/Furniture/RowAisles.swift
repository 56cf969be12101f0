/// The aisles at the ends of rows of chairs (AM 18 §2).
struct RowAisles {
    /// Whether each end of the rows, left and right, has an aisle wide enough on every row that was looked at.
    let left: Bool
    let right: Bool
    /// How wide one passes there, in centimetres: the free floor beside the rows, or the way to it when that is narrower.
    let leftWidth: Double
    let rightWidth: Double
    /// Whether there is free floor beside the rows, and no way from an entrance to any of it.
    let isShutOff: Bool
    /// The ends of the first row.
    let leftEnd: PlanePoint
    let rightEnd: PlanePoint

    /// - Parameter width: how wide an aisle must be, in centimetres.
    init(_ chairs: ChairRows, of id: String, width: Double, in circulation: Circulation) {
        let along = chairs.firstRow.end - chairs.firstRow.start
        let unit = along * (1 / max(1e-9, along.length))
        let behind = PlaneAngle.direction(degrees: chairs.direction)
        let rows = Self.looked(chairs.rows).map { behind * (chairs.pitch * Double($0)) }
        let strips = { (end: PlanePoint, out: PlanePoint) in
            rows.map { Strip(at: end + $0, out, chairs.chairDepth, beside: id, width, circulation) }
        }
        (leftEnd, rightEnd) = (chairs.firstRow.start, chairs.firstRow.end)
        let (lefts, rights) = (strips(leftEnd, unit * -1), strips(rightEnd, unit))
        leftWidth = lefts.map { $0.passed(width) }.min() ?? 0
        rightWidth = rights.map { $0.passed(width) }.min() ?? 0
        let open = (lefts + rights).filter(\.isOpen)
        isShutOff = !open.isEmpty && open.allSatisfy { $0.way == 0 }
        (left, right) = (leftWidth >= width - 1e-6, rightWidth >= width - 1e-6)
    }

    /// The first, the middle and the last row.
    private static func looked(_ rows: Int) -> [Int] { Set([0, max(0, rows - 1) / 2, max(0, rows - 1)]).sorted() }

    /// The floor beside the end of one row.
    ///
    /// The floor is measured between shapes. Whether a way leads there is read in its middle, where a cell says so however
    /// the grid lies: half a diagonal away from there it allows as much as is free.
    private struct Strip {
        /// How far it is free, in centimetres.
        let free: Double
        /// The widest way to it.
        let way: Double
        /// Whether one could stand in its middle.
        let isOpen: Bool

        init(
            at end: PlanePoint, _ out: PlanePoint, _ depth: Double, beside id: String, _ wanted: Double,
            _ circulation: Circulation
        ) {
            let (plan, grid) = (circulation.map.plan, circulation.map.grid)
            let side = PlanePoint(x: -out.y, y: out.x) * (depth / 2)
            let axes = FrontFrame.Axes(origin: end - side, along: side * (2 / max(1e-9, depth)), outward: out)
            // Two cells more than is wanted, so that where there is room one looks farther away from the chairs.
            let free = plan.features.filter { plan.shapes[Int($0.shape)].id != id }.reduce(wanted + 2 * grid.cell) {
                min($0, FrontFrame(axes, $1).nearest(from: 1e-6, to: depth - 1e-6))
            }
            self.free = free
            let middle = grid.index(of: end + out * (free / 2))
            way = middle.map { Double(circulation.paths.widths[$0]) } ?? 0
            isOpen = middle.map { circulation.map.distances[$0] > 0 } ?? false
        }

        /// The free floor, and no more than the widest way to it; `wanted` at the most.
        func passed(_ wanted: Double) -> Double {
            // The way through the aisle itself is as wide as the aisle, to rounding.
            max(0, min(wanted, way >= min(free, wanted) - 1e-3 ? free : way))
        }
    }
}
