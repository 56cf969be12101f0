extension Shape {
    /// The shape of a record of that kind.
    public static func of(_ kind: RecordKind) -> Shape {
        switch kind {
        case .laboratory: Settings.shape
        case .member: Member.shape
        case .contact: Contact.shape
        case .action: Action.shape
        case .scenario: Scenario.shape
        case .room: Room.shape
        case .layout: Layout.shape
        case .meeting: Meeting.shape
        }
    }

    /// The shape of a nested structure; nil when no field names it.
    public static func named(_ name: String) -> Shape? { nested[name] }

    /// Every structure: records first, then what is nested in them, each once.
    public static let all: [Shape] = RecordKind.allCases.map(of) + nested.values.sorted { $0.name < $1.name }

    private static let nested: [String: Shape] = {
        let shapes = [
            Event.shape, Axis.shape, Absence.shape, Provenance.shape, Dependency.shape, Contribution.shape,
            Share.shape, Attendance.shape, AgendaItem.shape, Block.shape, Corner.shape, Obstacle.shape, Door.shape,
            Item.shape, Zone.shape, Waiver.shape, ScenarioChange.shape, Closure.shape,
            InnerWall.shape, BlockedDoor.shape, AdaptedRule.shape, Verdict.shape, StaffSlot.shape,
            FollowUp.shape,
        ]
        return Dictionary(shapes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
