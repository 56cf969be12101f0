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
    static func line(_ text: String) throws(Failure) { try write(Array((text.sanitized + "\n").utf8)) }

    /// A result for programs: as it is in a pipe or a file, made harmless when a terminal would obey it.
    static func document(_ bytes: [UInt8]) throws(Failure) {
        try write(isatty(STDOUT_FILENO) == 1 ? Array(String(decoding: bytes, as: UTF8.self).sanitized.utf8) : bytes)
    }

    /// The same for a text.
    static func document(_ text: String) throws(Failure) { try document(Array(text.utf8)) }

    /// A result that is no text, as it is.
    static func bytes(_ bytes: [UInt8]) throws(Failure) { try write(bytes) }

    /// Whether a person sees the result at once.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// One line beside the result, on standard error.
    static func note(_ text: String) { _ = send(Array((text.sanitized + "\n").utf8), to: STDERR_FILENO) }

    /// A piece of a line that is ours, on standard error.
    static func raw(_ text: String) { _ = send(Array(text.utf8), to: STDERR_FILENO) }

    /// A reader that has gone away (`liavv list … | head -1`) must not kill a program that is saving: the write
    /// fails instead, and what remains is dropped.
    static func surviveClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    private static func write(_ bytes: [UInt8]) throws(Failure) {
        let code = send(bytes, to: STDOUT_FILENO)
        guard code == 0 || code == EPIPE else { throw Failure(Words.outputFailed(SystemFault(code: code).phrase)) }
    }

    /// - Returns: 0, or why not all of it was written.
    private static func send(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: bytes[sent...]))
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
