import LIAVVModel

/// Why a folder as a whole cannot be made, loaded or written to.
public enum StoreFault: Error, Hashable, Sendable {
    /// There is nothing at that path.
    case notThere(path: String)
    /// A file stands there.
    case notAFolder(path: String)
    /// A folder without `liavv.plist`.
    case notALaboratory(path: String)
    /// `init` on a folder in which other things stand.
    case notEmpty(path: String)
    /// `init` on a folder that has a `liavv.plist`.
    case alreadyALaboratory(path: String)
    /// Written by a later version of this program.
    case newerFormat(path: String, found: Int, readable: Int)
    /// `liavv.plist` itself cannot be read; the path is that of the folder.
    case settings(path: String, FileProblem)
    /// A name in the folder is a symbolic link to somewhere outside.
    case leavesFolder(path: String)
    /// A record that is to be changed cannot be read.
    case unreadable(FileProblem)
    /// Someone else changed the same value of a record, or removed it, since the change was thought of.
    case clash(Conflict)
    /// Someone else is writing and does not come to an end; who, as far as is known.
    case busy(by: String)
    /// Another folder stands at the path since it was opened.
    case replaced(path: String)
    /// The change would make a record that is none.
    case unfit(RecordReference, FieldFault)
    /// The change contradicts itself.
    case unfitting(RecordReference)
    /// What a change says of records is more than the journal takes.
    case changeTooLarge(bytes: Int)
    /// A record cannot be written as a property list.
    case notEncodable(RecordReference, PropertyListFault)
    /// A record's file would have more than `Store.largestFile` bytes, which loading would refuse.
    case recordTooLarge(RecordReference, bytes: Int)
    /// The disk or the system refused; the path is what was being read or written.
    case disk(DiskReason, path: String)
}

/// What a refusal of the system means to a person.
public enum DiskReason: Hashable, Sendable {
    /// No space left, or none left for this user (`ENOSPC`, `EDQUOT`).
    case full
    /// Mounted so that nobody can write (`EROFS`).
    case readOnly
    /// Not allowed to this user (`EACCES`, `EPERM`).
    case permission
    /// The disk or the network failed (`EIO`).
    case inputOutput
    /// The folder is not there any more (`ENOENT`, `ESTALE`).
    case gone
    /// Anything else, by its `errno`.
    case other(Int32)
}
