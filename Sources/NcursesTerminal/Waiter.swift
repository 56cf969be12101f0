import CNcurses

/// Sleeps until something happens, without using the processor.
struct Waiter {
    /// What ended the wait.
    enum Reason {
        case time, signal, input, wake, gone
    }

    private var descriptors: [pollfd]

    /// Watches standard input, the descriptor that tells of signals, and others.
    init(signals: Int32, others: [Int32]) {
        descriptors = ([signals, STDIN_FILENO] + others).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    }

    /// Waits until the deadline in milliseconds of the monotonic clock, or for ever without one.
    mutating func wait(until deadline: Int64?) -> Reason {
        let left = deadline.map { Int32(clamping: max(0, $0 - nt_milliseconds())) } ?? -1
        let count = poll(&descriptors, nfds_t(descriptors.count), left)
        if count == 0 { return .time }
        // An interrupted wait was interrupted by a signal, which the descriptor tells about.
        if count < 0 { return .signal }
        if descriptors[0].revents != 0 { return .signal }
        let input = Int32(descriptors[1].revents)
        if input & POLLIN != 0 { return nt_waiting_bytes() > 0 ? .input : .gone }
        return input != 0 ? .gone : .wake
    }
}
