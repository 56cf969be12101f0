import Foundation

/// What many runs of something cost: the processor time of the slowest, and the process's memory at its peak.
///
/// Time is that of the thread, which a busy machine does not stretch.
struct Meter {
    /// Processor time in seconds, and which run it was.
    private(set) var slowest: (seconds: Double, run: Int) = (0, 0)
    private let before: Int

    init() throws {
        // What the tests before this one gave back goes to the system, or it would be there to be used unseen.
        Self.returnFreeMemory()
        // Linux then counts the peak from here, whatever the tests before this one took.
        try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
        before = try Self.memory("VmRSS")
    }

    mutating func measure<Result>(_ run: Int, _ work: () throws -> Result) rethrows -> Result {
        let start = Self.seconds
        defer {
            let seconds = Self.seconds - start
            if seconds > slowest.seconds { slowest = (seconds, run) }
        }
        return try work()
    }

    /// How far memory has grown at most, in MiB.
    func growth() throws -> Int { (try Self.memory("VmHWM") - before) / 1024 }

    private static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// `malloc_trim`, which Swift's module of the C library leaves out.
    private static func returnFreeMemory() {
        guard let symbol = dlsym(nil, "malloc_trim") else { return }
        _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> CInt).self)(0)
    }

    /// A line of `/proc/self/status`, in KiB.
    private static func memory(_ name: String) throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        guard let words = line?.split(whereSeparator: \.isWhitespace), words.count > 1, let size = Int(words[1]) else {
            throw Unmeasured(name: name)
        }
        return size
    }

    struct Unmeasured: Error { let name: String }
}
