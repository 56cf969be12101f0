/// Flow and speed in corridors by density (IMO MSC.1/Circ.1533), on the clear width.
public enum CorridorTable {
    /// One row of the table.
    public struct Row: Hashable, Sendable {
        /// People a square metre.
        public let density: Double
        /// People a second for each metre of clear width.
        public let flow: Double
        /// Metres a second.
        public let speed: Double
    }

    /// The rows as printed.
    public static let rows = [
        Row(density: 0, flow: 0, speed: 1.2), Row(density: 0.5, flow: 0.65, speed: 1.2),
        Row(density: 1.9, flow: 1.3, speed: 0.67), Row(density: 3.2, flow: 0.65, speed: 0.20),
        Row(density: 3.5, flow: 0.32, speed: 0.10),
    ]

    /// The row at a density, between two printed ones on the straight line; the last one beyond it.
    public static func row(density: Double) -> Row {
        let last = rows[rows.count - 1]
        guard density < last.density else { return Row(density: density, flow: last.flow, speed: last.speed) }
        guard density > 0, let above = rows.firstIndex(where: { $0.density >= density }), above > 0 else {
            return rows[0]
        }
        let (low, high) = (rows[above - 1], rows[above])
        let share = (density - low.density) / (high.density - low.density)
        return Row(
            density: density, flow: low.flow + (high.flow - low.flow) * share,
            speed: low.speed + (high.speed - low.speed) * share)
    }
}
