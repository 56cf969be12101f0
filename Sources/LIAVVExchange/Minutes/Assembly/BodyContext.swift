import LIAVVModel

/// What the passages before it say about the next one.
struct BodyContext {
    /// Blocks so far.
    var count = 0
    /// The working group that is reporting.
    var group = ""
    /// Whether that group's points begin with arrows, once its first point is known.
    var groupUsesArrows: Bool?
    /// What the items of a list are, by the heading over it.
    var listKind: Block.Kind?
    /// A label on a line of its own, whose words are in the next paragraph.
    var pending: (label: KindLabel, entry: Entry)?
    /// True under a heading that announces the next meeting.
    var awaitsNextMeeting = false
    /// Names already noted.
    var noted: Set<String> = []

    /// True while attendance and fields of the meeting may still come.
    var isEarly: Bool { count < 12 }

    /// Forgets what ends with a new heading.
    mutating func endSection() {
        group = ""
        groupUsesArrows = nil
        listKind = nil
        awaitsNextMeeting = false
    }
}
