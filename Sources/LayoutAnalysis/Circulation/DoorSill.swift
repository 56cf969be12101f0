/// Where an opening lies in the outline of the room.
struct DoorSill {
    /// The ends of the free width, on the outline.
    let near: PlanePoint
    let far: PlanePoint
    /// The direction out of the room, of length 1.
    let outward: PlanePoint
    /// The outline with the free width left out.
    let sides: [Segment]

    var middle: PlanePoint { PlanePoint(x: (near.x + far.x) / 2, y: (near.y + far.y) / 2) }
    var width: Double { near.distance(to: far) }
    /// The free width, from jamb to jamb.
    var free: Segment { Segment(start: near, end: far) }

    /// Nil when the opening cannot be measured or lies in no wall.
    init?(_ door: Opening, in outline: Polygon) {
        let edges = outline.edges
        guard door.isUsable,
            let number = edges.indices.min(by: {
                edges[$0].distance(to: door.centre) < edges[$1].distance(to: door.centre)
            })
        else { return nil }
        let edge = edges[number]
        guard edge.length > 1e-6, edge.distance(to: door.centre) <= SceneCheck.doorReach else { return nil }
        let along = (edge.end - edge.start) * (1 / edge.length)
        let place = (edge.closestPoint(to: door.centre) - edge.start).dot(along)
        let (low, high) = (max(0, place - door.clearWidth / 2), min(edge.length, place + door.clearWidth / 2))
        near = edge.start + along * low
        far = edge.start + along * high
        // With corners that run clockwise on the drawing, out of the room is counterclockwise of the side.
        let turn = outline.signedArea >= 0 ? 1.0 : -1
        outward = PlanePoint(x: along.y * turn, y: -along.x * turn)
        let rest = edges.indices.filter { $0 != number }.map { edges[$0] }
        sides =
            rest + [Segment(start: edge.start, end: near), Segment(start: far, end: edge.end)].filter { $0.length > 0 }
    }
}
