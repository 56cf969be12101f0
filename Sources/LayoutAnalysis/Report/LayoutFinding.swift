/// Something to know about a layout: what, how grave, what was measured against which rule, where, and what would cure it.
///
/// Lengths are in centimetres and areas in square centimetres unless `unit` says otherwise.
public struct LayoutFinding: Hashable, Sendable {
    /// How grave a finding is, the gravest first.
    public enum Severity: Int, Hashable, Sendable, CaseIterable, Comparable {
        /// Against a rule, or impossible.
        case blocking
        /// A person must judge: the rule leaves room, or binds only some rooms.
        case toJudge
        /// Good practice, or something to know.
        case advice

        /// Orders the gravest first.
        public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
    }

    /// More to say of some kinds of findings.
    public enum Detail: Hashable, Sendable {
        /// The units of passage that an exit counts for, and those that its door alone would give.
        case units(Int, of: Int)
        /// What the exits lack.
        case shortfall(ExitShortfall)
        /// Wheelchair places that are free, and that nobody gets to from an entrance.
        case unreached(places: Int)
        /// The way was measured to the door of the room; what is left to the stair comes on top.
        case toStair
        /// The neck is the passage of a door, the subject.
        case inDoor
    }

    /// What was found.
    public let kind: LayoutFindingKind
    /// How grave it is.
    public let severity: Severity
    /// The names of what is concerned; the first is the one to move, or empty for the whole room.
    public let subjects: [String]
    /// What tells it from others of its kind, when the subjects alone do not: of a neck what lies on either side, sorted.
    public let sides: [String]
    /// Further things that suffer from it: the stands behind a neck, say.
    public let affected: [String]
    /// What was found.
    public let measured: Double?
    /// What is asked.
    public let limit: Double?
    /// What `measured` and `limit` count.
    public let unit: LayoutRule.Unit
    /// Which figure of the table it is held to; nil for what no article says.
    public let figure: LayoutRules?
    /// That figure as the table used had it: article, source, confidence.
    public let rule: LayoutRule?
    /// Where to look, on the plan; nil for what has no place: exits that are missing, people who are too many.
    public let at: PlanePoint?
    /// The two ends of what was measured, to draw it; nil when it is not a gap.
    public let span: Segment?
    /// How far it goes on along the way, in centimetres; nil when it has no length.
    public let runLength: Double?
    /// What else there is to say of it.
    public let detail: Detail?
    /// What would cure it, the least first; empty when nothing simple does.
    public let cures: [LayoutCure]

    /// Makes a finding from its parts.
    public init(
        kind: LayoutFindingKind, severity: Severity, subjects: [String] = [], sides: [String] = [],
        affected: [String] = [], measured: Double? = nil, limit: Double? = nil, unit: LayoutRule.Unit = .centimetres,
        figure: LayoutRules? = nil, rule: LayoutRule? = nil, at: PlanePoint?, span: Segment? = nil,
        runLength: Double? = nil, detail: Detail? = nil, cures: [LayoutCure] = []
    ) {
        self.kind = kind
        self.severity = severity
        self.subjects = subjects
        self.sides = sides
        self.affected = affected
        self.measured = measured
        self.limit = limit
        self.unit = unit
        self.figure = figure
        self.rule = rule
        self.at = at
        self.span = span
        self.runLength = runLength
        self.detail = detail
        self.cures = cures
    }

    /// The name by which a waiver refers to it: what, and between what; it outlives small moves.
    public var key: String { sides.isEmpty ? plainKey : ([kind.rawValue] + sides).joined(separator: ":") }

    /// The same by the subjects alone, which several may share; waivers of former versions have it.
    public var plainKey: String { ([kind.rawValue] + subjects).joined(separator: ":") }
}
