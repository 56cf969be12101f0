/// The extent of a screen, a canvas or a window, in cells.
public struct Size: Hashable, Sendable {
    /// How many cells stand in a row, never negative.
    public var columns: Int
    /// How many rows there are, never negative.
    public var rows: Int

    /// Makes a size; negative numbers count as zero.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}
