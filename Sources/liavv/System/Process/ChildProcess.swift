import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another program that runs with its input, output and errors on pipes of ours.
///
/// It has a group of its own, which is killed as a whole: nothing that it started outlives it.
struct ChildProcess {
    let process: pid_t
    /// Where its input is written to; -1 once closed.
    var input: Int32
    /// Where its output and its errors are read from; -1 once closed.
    var outputs: [Int32]

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - path: of the program; it is not looked for.
    ///   - arguments: without the program's own name.
    /// - Throws: why the system does not start it.
    init(_ path: String, _ arguments: [String]) throws(SystemFault) {
        var pipes: [ChildPipe] = []
        do throws(SystemFault) {
            for _ in 0..<3 { pipes.append(try ChildPipe()) }
            process = try Self.start(path, arguments, pipes)
        } catch {
            pipes.forEach { $0.close() }
            throw error
        }
        close(pipes[0].reading)
        pipes.dropFirst().forEach { close($0.writing) }
        (input, outputs) = (pipes[0].writing, [pipes[1].reading, pipes[2].reading])
        ([input] + outputs).forEach { _ = fcntl($0, F_SETFL, fcntl($0, F_GETFL) | O_NONBLOCK) }
    }

    private static func start(
        _ path: String, _ arguments: [String], _ pipes: [ChildPipe]
    ) throws(SystemFault) -> pid_t {
        var setup = ChildSetup()
        defer { setup.free() }
        setup.redirect(pipes[0].reading, to: STDIN_FILENO)
        setup.redirect(pipes[1].writing, to: STDOUT_FILENO)
        setup.redirect(pipes[2].writing, to: STDERR_FILENO)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let settings = Self.environment.map { strdup($0) } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawn(&process, path, &setup.actions, &setup.attributes, words, settings)
        guard code == 0 else { throw SystemFault(code: code) }
        return process
    }

    // What a converter needs of ours; what else is there is nobody's business.
    private static var environment: [String] {
        ["PATH", "HOME", "TMPDIR", "XDG_DATA_HOME"]
            .compactMap { name in Environment.variable(name).map { name + "=" + $0 } } + ["LC_ALL=C.UTF-8"]
    }

    /// Kills it and all that it started.
    func kill() { _ = killGroup(process) }

    /// Whether it is over. Its number stays its own until `waited` is called.
    var isOver: Bool {
        var information = siginfo_t()
        guard waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0 else { return true }
        return information.si_signo != 0
    }

    /// How it ended, which is waited for.
    func waited() -> ChildRun.End {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return Self.end(status)
    }

    // The macros of <sys/wait.h>, which Swift does not see.
    private static func end(_ status: Int32) -> ChildRun.End {
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }

    /// Closes what is still open.
    mutating func closeAll() {
        for file in [input] + outputs where file >= 0 { close(file) }
        (input, outputs) = (-1, [-1, -1])
    }
}

/// The C function, which the method of the same name hides.
private func killGroup(_ process: pid_t) -> Int32 { kill(-process, SIGKILL) }
