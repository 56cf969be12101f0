import LIAVVModel

/// One file that could not be read, while the rest of the folder was.
public struct FileProblem: Error, Hashable, Sendable {
    /// From the folder down: `actions/reserver-le-kiosque-7f3k.plist`.
    public let path: String
    /// What is wrong with it.
    public let reason: Reason

    /// What can be wrong with one file.
    public enum Reason: Hashable, Sendable {
        /// Not a property list, or one that is refused.
        case propertyList(PropertyListFault)
        /// A property list, but not such a record.
        case field(FieldFault)
        /// The name without `.plist` is no identifier.
        case badName
        /// A symbolic link to somewhere outside the folder.
        case leavesFolder
        /// A folder, a pipe or a device where a file should be.
        case notAFile
        /// A file where a folder of records should be.
        case notAFolder
        /// More than `Store.largestFile` bytes.
        case tooLarge(bytes: Int)
        /// The system refused to read it.
        case disk(DiskReason)
    }

    /// A problem with the file at `path`.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}
