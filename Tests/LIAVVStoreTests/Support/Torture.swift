import Foundation

/// How much a test that draws at random does: little in `make test`, all of it with `LIAVV_TORTURE=1` around it.
enum Torture {
    /// How many rounds.
    static func count(short: Int, full: Int) -> Int {
        ProcessInfo.processInfo.environment["LIAVV_TORTURE"] == "1" ? full : short
    }
}
