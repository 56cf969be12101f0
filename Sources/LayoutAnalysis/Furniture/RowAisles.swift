/// The aisles at the ends of rows of chairs (AM 18 §2).
struct RowAisles {
    /// Whether each end of the rows, left and right, has an aisle on every row that was looked at.
    let left: Bool
    let right: Bool

    /// - Parameter width: how wide an aisle must be, in centimetres.
    init(_ chairs: ChairRows, width: Double, in circulation: Circulation) {
        let along = chairs.firstRow.end - chairs.firstRow.start
        let unit = along * (1 / max(1e-9, along.length))
        let behind = PlaneAngle.direction(degrees: chairs.direction)
        let rows = Self.looked(chairs.rows).map { behind * (chairs.pitch * Double($0)) }
        let isOpen = { (end: PlanePoint, out: PlanePoint) in
            rows.allSatisfy { row in
                // A step of 25 cm out of the row is in an aisle of 60 cm whatever its direction.
                circulation.isReached(end + row + out * 25, width: width)
            }
        }
        left = isOpen(chairs.firstRow.start, unit * -1)
        right = isOpen(chairs.firstRow.end, unit)
    }

    /// The first, the middle and the last row.
    private static func looked(_ rows: Int) -> [Int] { Set([0, max(0, rows - 1) / 2, max(0, rows - 1)]).sorted() }
}
