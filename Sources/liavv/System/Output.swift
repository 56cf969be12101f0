import LIAVVStore
import TerminalCanvas

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output and standard error.
enum Output {
    /// One line for people on standard output; nothing in it can steer a terminal.
    static func line(_ text: String) throws(Failure) { try write(text.sanitized + "\n") }

    /// A result for programs: as it is in a pipe or a file, made harmless when a terminal would obey it.
    static func document(_ text: String) throws(Failure) {
        try write(isatty(STDOUT_FILENO) == 1 ? text.sanitized : text)
    }

    /// One line beside the result, on standard error.
    static func note(_ text: String) { _ = send(text.sanitized + "\n", to: STDERR_FILENO) }

    /// A reader that has gone away (`liavv list … | head -1`) must not kill a program that is saving: the write
    /// fails instead, and what remains is dropped.
    static func surviveClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    private static func write(_ text: String) throws(Failure) {
        let code = send(text, to: STDOUT_FILENO)
        guard code == 0 || code == EPIPE else { throw Failure(Words.outputFailed(SystemFault(code: code).phrase)) }
    }

    /// - Returns: 0, or why not all of it was written.
    private static func send(_ text: String, to file: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[sent...]))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count < 0 ? errno : EIO }
                sent += count
            }
            return 0
        }
    }
}

/// The C function, which the method of the same name hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}
