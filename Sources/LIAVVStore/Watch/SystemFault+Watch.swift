#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SystemFault {
    /// There is nothing of use at the path, for now: not a failure, but an answer.
    var isAbsence: Bool {
        isNotAFolder || isLink || DiskReason(self) == .gone || DiskReason(self) == .permission
    }

    /// A file stands where a folder is asked for.
    static let notAFolder = SystemFault(code: ENOTDIR)
    /// Notification does not reach there.
    static let outOfReach = SystemFault(code: EOPNOTSUPP)
}
