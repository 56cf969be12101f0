extension LayoutRefusal {
    /// As many corners as anybody draws by hand.
    static let mostCorners = 200

    /// Refuses an outline that does not bound one area, or that no drawing holds.
    static func check(outline: [Corner]) throws(Refusal) {
        guard outline.count >= 3 else { throw .layout(.outline(.open)) }
        try check(size: outline)
        guard outline.sides.allSatisfy({ $0.length > 0 }), !outline.isOnOneLine else {
            throw .layout(.outline(.flat))
        }
        guard !outline.crossesItself else { throw .layout(.outline(.crossing)) }
    }

    /// Refuses a wall that leads nowhere, or farther than any drawing.
    static func check(course: [Corner]) throws(Refusal) {
        guard course.count >= 2 else { throw .layout(.outline(.open)) }
        try check(size: course)
        guard course.course.allSatisfy({ $0.length > 0 }) else { throw .layout(.outline(.flat)) }
    }

    private static func check(size corners: [Corner]) throws(Refusal) {
        guard corners.count <= mostCorners else { throw .layout(.outline(.tooManyCorners(most: mostCorners))) }
        for corner in corners {
            guard Room.reach.contains(corner.x), Room.reach.contains(corner.y) else { throw .layout(.tooFar) }
        }
        let longest = Double(lengths.upperBound)
        if let extent = corners.extent, max(extent.width, extent.depth) > longest {
            throw .layout(.outline(.tooLarge))
        }
    }
}
