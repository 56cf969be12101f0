import LIAVVModel

/// Where records stand, from the folder down.
enum RecordPath {
    /// How every record's file name ends.
    static let ending = ".plist"
    /// The settings' file.
    static let settings = Settings.identifier.text + ending
    /// Where removed records go.
    static let bin = "bin"

    /// `actions/reserver-le-kiosque-7f3k.plist`.
    static func of(_ record: RecordReference) -> String { record.description + ending }

    /// `action-reserver-le-kiosque-7f3k-1.plist`, in `bin`: the n-th removal of that record.
    static func binName(of record: RecordReference, _ n: Int) -> String {
        "\(record.kind.rawValue)-\(record.id.text)-\(n)\(ending)"
    }

    /// Whether a name is that of a file that a save wrote beside its place and did not come to put there.
    static func isLeftover(_ name: String) -> Bool {
        name.hasPrefix(".") && name.hasSuffix(".tmp") && name.contains(ending + ".")
    }

    /// Temporary and hidden files, those of editors and of an interrupted write: none of them is a record.
    static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~") || !name.lowercased().hasSuffix(ending)
    }
}
