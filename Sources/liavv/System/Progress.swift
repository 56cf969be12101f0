import TerminalCanvas

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How far a long task is: one line on standard error that is written over; nothing when nobody sees it.
struct Progress {
    private let isSeen = isatty(STDERR_FILENO) == 1
    private var width = 0

    /// Shows a line in the place of the last one; an empty one shows nothing.
    mutating func show(_ text: String) {
        guard isSeen, !text.isEmpty else { return }
        clear()
        let line = text.sanitized.clipped(to: 70)
        width = 70
        Output.raw(line)
    }

    /// Takes the line away.
    mutating func clear() {
        guard width > 0 else { return }
        Output.raw("\r" + String(repeating: " ", count: width) + "\r")
        width = 0
    }
}
