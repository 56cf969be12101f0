import LIAVVModel

/// A step from one format of the folder to the next.
///
/// Loading takes these steps in memory; the first who writes takes them on the disk (`Writing.upgrade`). A folder of a
/// newer format than the last of them leads to is refused, before anything in it is touched.
struct Migration: Sendable {
    /// The format before; the one after is the next number.
    let from: Int
    /// What changes, in words, for the journal.
    let change: Phrase
    /// What becomes of a record's value; nil: it stays as it is. Applied to what it made itself it changes nothing, as
    /// an upgrade that was cut off is made again. What there was before must still be a record to this version.
    let convert: (@Sendable (RecordKind, Value) -> Value)?

    /// Every step there has been, oldest first.
    static let all = [
        Migration(
            from: 1,
            change: Phrase(
                "un journal, et la clé « revision » dans les fiches", "a journal, and the key “revision” in records"),
            convert: nil)
    ]

    /// The format that settings, as in their file, say the folder is in.
    static func format(of settings: Value) -> Int? {
        if case .integer(let format)? = settings.record?["format"] { format } else { nil }
    }
}

extension [Migration] {
    /// The steps from a format to the present one.
    func steps(from format: Int) -> [Migration] { filter { $0.from >= format }.sorted { $0.from < $1.from } }

    /// What a record's value, in a folder of that format, is in the present one.
    func present(_ value: Value, of kind: RecordKind, from format: Int) -> Value {
        guard format < Settings.currentFormat else { return value }
        var value = steps(from: format).reduce(value) { $1.convert?(kind, $0) ?? $0 }
        guard kind == .laboratory, case .record(var fields) = value else { return value }
        fields["format"] = .integer(Settings.currentFormat)
        value = .record(fields)
        return value
    }
}

extension Store {
    /// Throws when the settings say that a later version wrote the folder. Damaged settings say nothing; settings that the
    /// disk does not give now may say anything.
    func refuseNewerFormat(_ files: RecordFiles) throws(StoreFault) {
        let value: Value
        do { value = try files.content(at: RecordPath.settings).value } catch {
            if case .disk(let reason) = error.reason, reason != .gone { throw .disk(reason, path: error.path) }
            return
        }
        guard let format = Migration.format(of: value), format > Settings.currentFormat else { return }
        throw .newerFormat(path: folder, found: format, readable: Settings.currentFormat)
    }
}
