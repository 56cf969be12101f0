import Testing

@Suite("The terminal, whatever ends the program")
struct SignalTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.liavv("init", "lab")
    }

    @Test("signals that end it leave the terminal as it was", arguments: ["SIGQUIT", "SIGTERM", "SIGINT", "SIGHUP"])
    func signals(name: String) throws {
        #expect(try ending("os.kill(program, signal.\(name))") == "0 True True")
    }

    @Test("sequences with numbers that no terminal sends do no harm")
    func sequences() throws {
        let keys = #"\x1b[1;-9223372036854775808A\x1b[1;9223372036854775807B\x1b[<9223372036854775807;1;1M"#
        #expect(try ending("os.write(terminal, b'\(keys)q')") == "0 True True")
    }

    /// Opens the dashboard in a pseudo-terminal, and does that when the first frame is there.
    ///
    /// - Returns: the exit status, whether the modes of the terminal are as before, and whether it shows what it did.
    private func ending(_ end: String) throws -> String {
        let script = #"""
            import fcntl, pty, select, signal, struct, termios, time
            def modes(): return repr(termios.tcgetattr(0)).encode()
            def child():  # stands between, so that the terminal outlives the program
                signal.pthread_sigmask(signal.SIG_SETMASK, [])  # whoever runs the tests may have blocked some
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 80, 0, 0))
                os.environ.update(TERM='xterm-256color', LC_ALL='C.UTF-8')
                before = modes()
                program = os.fork()
                if program == 0: os.execv(sys.argv[1], ['liavv', '--data', 'lab'])
                open('program.new', 'w').write(str(program))
                os.rename('program.new', 'program')
                status = os.waitstatus_to_exitcode(os.wait()[1])
                open('end', 'w').write(f'{status} {before == modes()}')
            process, terminal = pty.fork()
            if process == 0:
                try: child()
                finally: os._exit(0)
            output, deadline, done = b'', time.monotonic() + 60, False
            while select.select([terminal], [], [], max(0, deadline - time.monotonic()))[0]:
                try: output += os.read(terminal, 65536)
                except OSError: break
                if done or b'quitter' not in output: continue
                program, done = int(open('program').read()), True
                \#(end)
            if time.monotonic() > deadline: os.kill(program, signal.SIGKILL)
            os.waitpid(process, 0)
            print(open('end').read(), output.rfind(b'?1049l') > output.rfind(b'?1049h') > 0)
            """#
        return try sandbox.python(script, CommandSandbox.program.path)
    }
}
