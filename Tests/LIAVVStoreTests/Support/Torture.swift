import Foundation

/// Tests that hurt: a little of it in `make test`, all of it with `LIAVV_TORTURE=1`.
enum Torture {
    /// Whether all of it was asked for.
    static let isFull = ProcessInfo.processInfo.environment["LIAVV_TORTURE"] == "1"
    /// What chance starts from; `LIAVV_SEED` gives another, so that a long run need not repeat the one before.
    static let seed = number("LIAVV_SEED").map { UInt64($0) } ?? 20_250_328

    /// How often to do something.
    static func count(short: Int, full: Int) -> Int { isFull ? full : short }

    /// The numbers of what is made by chance, or `LIAVV_MUTANT` alone: the one that a process died of.
    static func numbers(short: Int, full: Int) -> Range<Int> {
        number("LIAVV_MUTANT").map { $0..<($0 + 1) } ?? 0..<count(short: short, full: full)
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
    }

    /// Says what was done, in one line and at once: nothing waits in a buffer when the process dies.
    static func report(_ line: String) {
        FileHandle.standardOutput.write(Data("torture: \(line)\n".utf8))
    }
}

extension BinaryInteger {
    /// `200,000`.
    var grouped: String {
        let digits = Array(magnitude.description)
        let parts = stride(from: digits.count, to: 0, by: -3).map { String(digits[max(0, $0 - 3)..<$0]) }
        return (self < 0 ? "-" : "") + parts.reversed().joined(separator: ",")
    }
}
