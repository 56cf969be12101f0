import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Lines that are out when the call returns: a process that is killed takes its buffers with it.
enum Line {
    static func write(_ text: String) { put(text, 1) }

    /// Ends the process with the reason.
    static func fail(_ error: any Error) -> Never {
        put((error as? StoreFault)?.phrase.en ?? "\(error)", 2)
        exit(1)
    }

    private static func put(_ text: String, _ descriptor: Int32) {
        var rest = Array((text + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Self.system(descriptor, $0) }
            guard count > 0 || errno == EINTR else { exit(3) }
            rest = rest.dropFirst(max(0, count))
        }
    }

    private static func system(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Returns once nobody holds the other end of standard input.
    static func waitForEndOfInput() {
        var byte: UInt8 = 0
        while read(0, &byte, 1) > 0 {}
    }
}

/// Milliseconds since 1970, by the clock of the machine.
enum Clock {
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}
