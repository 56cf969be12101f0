/// A record in the bin.
public struct Removed: Sendable, Hashable {
    /// Which one.
    public let record: RecordReference
    /// What people called it.
    public let heading: String
    /// As it was.
    public let value: Value
    /// The file, from the folder down.
    public let path: String

    /// A record in the bin.
    public init(record: RecordReference, heading: String, value: Value, path: String) {
        self.record = record
        self.heading = heading
        self.value = value
        self.path = path
    }
}

extension Removed {
    /// The change that puts it back.
    public func restoring(stamp: Stamp) -> Change {
        Change(
            stamp: stamp, label: Phrase("« \(heading) » sorti de la corbeille", "“\(heading)” taken out of the bin"),
            edits: [Edit(record: record, path: [], before: nil, after: value)])
    }
}
