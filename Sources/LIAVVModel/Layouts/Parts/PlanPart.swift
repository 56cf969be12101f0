/// What is drawn in a plan and is no item: a door, a wall or a column of its room, or a zone of the layout.
public struct PlanPart: Hashable, Sendable {
    /// What sort of thing it is, by the field that holds it.
    public enum Sort: String, CaseIterable, Sendable {
        case door = "doors"
        case wall = "walls"
        case column = "obstacles"
        case zone = "zones"
    }

    /// What sort of thing it is.
    public let sort: Sort
    /// The room that has it; for a zone, the layout.
    public let owner: Identifier
    /// Its own name.
    public let id: Identifier

    /// That part, there or not.
    public init(_ sort: Sort, _ id: Identifier, of owner: Identifier) {
        (self.sort, self.id, self.owner) = (sort, id, owner)
    }

    /// The part at a target; nil for anything else.
    public init?(_ target: Target) {
        guard target.path.count == 2, let id = Identifier(target.path[1]),
            let sort = Sort.allCases.first(where: { $0.rawValue == target.path[0] && $0.kind == target.record.kind })
        else { return nil }
        self.init(sort, id, of: target.record.id)
    }

    /// Where it stands in the records.
    public var target: Target {
        Target(record: RecordReference(kind: sort.kind, id: owner), path: [sort.rawValue, id.text])
    }
}

extension PlanPart.Sort {
    fileprivate var kind: RecordKind { self == .zone ? .layout : .room }
}

extension Laboratory {
    /// What people call a part; nil when it is not there.
    public func name(of part: PlanPart) -> Phrase? {
        switch part.sort {
        case .door: rooms[part.owner]?.doors.first { $0.id == part.id }?.name
        case .wall: rooms[part.owner]?.walls.first { $0.id == part.id }?.name
        case .column: rooms[part.owner]?.obstacles.first { $0.id == part.id }?.name
        case .zone: layouts[part.owner]?.zones.first { $0.id == part.id }?.name
        }
    }
}
