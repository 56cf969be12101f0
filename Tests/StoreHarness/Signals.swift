#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Signals that the process sends to itself.
enum Signals {
    /// The end, at once and without a word, as of `kill -9`.
    static func end() -> Never {
        while true { kill(getpid(), SIGKILL) }
    }

    /// The same, when that time has passed.
    static func killAfter(_ microseconds: Int) {
        signal(SIGALRM) { _ in Signals.end() }
        start(microseconds, again: 0)
    }

    /// Interrupts whatever the system is doing for us, again and again.
    static func storm(every microseconds: Int) {
        var action = sigaction()
        #if canImport(Glibc)
            action.__sigaction_handler.sa_handler = { _ in }
        #elseif canImport(Musl)
            action.__sa_handler.sa_handler = { _ in }
        #else
            action.__sigaction_u.__sa_handler = { _ in }
        #endif
        sigaction(SIGALRM, &action, nil)  // Without SA_RESTART: calls are interrupted.
        start(microseconds, again: microseconds)
    }

    private static func start(_ microseconds: Int, again: Int) {
        // Whoever started us may have had it blocked, which is inherited.
        var alarm = sigset_t()
        sigemptyset(&alarm)
        sigaddset(&alarm, SIGALRM)
        sigprocmask(SIG_UNBLOCK, &alarm, nil)
        var timer = itimerval(it_interval: time(again), it_value: time(max(1, microseconds)))
        setitimer(Self.realTime, &timer, nil)
    }

    #if canImport(Glibc)
        private static let realTime = __itimer_which_t(ITIMER_REAL.rawValue)
    #else
        private static let realTime = ITIMER_REAL
    #endif

    private static func time(_ microseconds: Int) -> timeval {
        timeval(tv_sec: .init(microseconds / 1_000_000), tv_usec: .init(microseconds % 1_000_000))
    }
}
