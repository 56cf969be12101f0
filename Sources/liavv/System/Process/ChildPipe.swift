import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A pipe that programs started later do not inherit.
struct ChildPipe {
    let reading: Int32
    let writing: Int32

    init() throws(SystemFault) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemFault(code: errno) }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    /// Closes both ends.
    func close() { for end in [reading, writing] { systemClose(end) } }
}

/// The C function, which the method of the same name hides.
private func systemClose(_ file: Int32) { close(file) }
