import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A signal that a thread can wait for beside a file: a pipe, into which one byte is written to raise it.
final class StopSignal: Sendable {
    enum Wake: Hashable, Sendable { case raised, readable, timeUp }

    private let readEnd: Int32
    private let writeEnd: Int32
    private let raised = Atomic(false)

    init() throws(SystemFault) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw SystemFault(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    var isRaised: Bool { raised.load(ordering: .acquiring) }

    /// For good: the byte is never read.
    func raise() {
        guard !raised.exchange(true, ordering: .acquiringAndReleasing) else { return }
        var byte: UInt8 = 0
        while write(writeEnd, &byte, 1) < 0, errno == EINTR {}
    }

    /// Sleeps until the signal is raised, the file is readable, or the time is up, which nil never is.
    func wait(for file: Int32?, atMost milliseconds: Int32?) -> Wake {
        var watched = [readEnd, file ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while true {
            let found = poll(&watched, nfds_t(watched.count), milliseconds ?? -1)
            if isRaised { return .raised }
            if found >= 0 { return found > 0 ? .readable : .timeUp }
        }
    }
}
