#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DiskReason {
    /// What the system's refusal means.
    init(_ fault: SystemFault) {
        self =
            switch fault.code {
            case ENOSPC, EDQUOT: .full
            case EROFS: .readOnly
            case EACCES, EPERM: .permission
            case EIO: .inputOutput
            case ENOENT, ESTALE: .gone
            default: .other(fault.code)
            }
    }
}

extension SystemFault {
    /// A component of the path is no folder.
    var isNotAFolder: Bool { code == ENOTDIR }
    /// The name is taken.
    var isTaken: Bool { code == EEXIST }
    /// The name is a symbolic link, which is never followed when opening.
    var isLink: Bool { code == ELOOP }
    /// The file belongs to someone else, or the file system knows no permissions.
    var isOwnersOnly: Bool { code == EPERM || code == EOPNOTSUPP || code == ENOSYS }
    /// A write that wrote nothing.
    static let nothingWritten = SystemFault(code: EIO)
}
