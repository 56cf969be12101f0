#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ctrl-C between two steps of a long task, never within one.
///
/// The signal is held back while the task runs and asked for where stopping leaves everything whole.
enum Interruption {
    /// From now on Ctrl-C waits until it is asked for; it is let through again by `release`.
    static func hold() {
        var set = requests
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Ctrl-C ends the program again, at once when it was pressed meanwhile.
    static func release() {
        var set = requests
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    /// Whether someone asked to stop since `hold`.
    static var isAsked: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
    }

    private static var requests: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        return set
    }
}
