/// What another program left behind.
struct ChildRun {
    /// Why it is over.
    enum End: Hashable {
        case exited(Int32)
        case signalled(Int32)
        /// Killed, since it took longer than it may.
        case tookTooLong
        /// Killed, since it wrote more than it may.
        case wroteTooMuch
        /// Killed, since someone pressed Ctrl-C.
        case interrupted
    }

    var end: End
    /// What it wrote on its standard output.
    var output: [UInt8]
    /// The beginning of what it wrote on its standard error, at most 64 KiB.
    var errors: [UInt8]
}

/// How much of everything another program may take.
struct ChildLimits {
    /// Milliseconds from its start to its end.
    var milliseconds = 30_000
    /// Bytes on its standard output.
    var output = 32 << 20
}
