#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another program in the same terminal.
enum Subprocess {
    /// Runs a line of the shell and waits for it: Control-C is for the program, not for whoever waits, as `system` does.
    ///
    /// - Parameter arguments: `$0`, then what `"$@"` stands for.
    /// - Returns: its status: 0 for success, 128 and the signal when one ended it, 127 when it cannot be run.
    static func run(_ line: String, _ arguments: [String]) -> Int32 {
        let former = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in former { _ = signal(number, handler) } }
        guard let process = spawn(["/bin/sh", "-c", line] + arguments) else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return 127 }
        }
        // What the macros WIFSIGNALED and WEXITSTATUS of <sys/wait.h> look at.
        let ended = status & 0x7F
        return ended == 0 ? status >> 8 & 0xFF : 128 + ended
    }

    private static func spawn(_ words: [String]) -> pid_t? {
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var copies = words.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        var process: pid_t = 0
        return posix_spawn(&process, words[0], nil, &attributes, &copies, environ) == 0 ? process : nil
    }
}
