import LIAVVModel

/// The heading of actions that belong together, as a row of the roadmap.
public struct RoadmapGroup: Hashable, Sendable {
    /// What tells it from the others of its grouping, and stays the same when its actions change.
    let key: String
    /// What it is called.
    let title: Phrase
    /// How many actions stand under it.
    var count = 0
    /// How many of them are done.
    var done = 0
    /// Whether they are hidden.
    var isFolded = false

    init(key: String, title: Phrase) { (self.key, self.title) = (key, title) }

    /// The actions of one status.
    init(_ status: Action.Status) { self.init(key: status.rawValue, title: status.label.capitalizedFirst) }

    /// The same heading, whatever stands under it.
    func isSame(as other: RoadmapGroup) -> Bool { key == other.key }
}
