extension LayoutMeasures {
    /// What lies on either side of a neck, sorted; a wall of the room by its number, since it has no name.
    ///
    /// So two necks between the same thing and the wall are told apart by which wall it is, and not by their order.
    func sides(_ between: [String], _ span: Segment?, at place: PlanePoint) -> [String] {
        let ends = span.map { [$0.start, $0.end] } ?? [place, place]
        return zip(between, ends).map { $0.isEmpty ? wall(nearest: $1) : $0 }.sorted()
    }

    private func wall(nearest place: PlanePoint) -> String {
        let walls = scene.outline.edges.map { $0.distance(to: place) }
        let number = walls.indices.min { walls[$0] < walls[$1] } ?? 0
        return "side-\(number + 1)"
    }
}
