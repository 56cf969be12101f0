extension Polygon {
    /// How long a strip is that has this area and this outline, in centimetres: a rectangle's longer side, and about the
    /// length of a queue that bends.
    ///
    /// A strip of length l and width w has an area of l·w and an outline of 2·(l + w). What is rounder than any strip
    /// counts as a square with its outline.
    public var stripLength: Double {
        let half =
            zip(vertices, vertices.dropFirst() + vertices.prefix(1))
            .reduce(0) { $0 + $1.0.distance(to: $1.1) } / 2
        return (half + max(0, half * half - 4 * area).squareRoot()) / 2
    }
}
