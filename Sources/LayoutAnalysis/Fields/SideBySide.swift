import Dispatch

/// Work that does not depend on other work, done at the same time where there are processors for it.
///
/// What is answered never depends on who was first: each result has its own place.
enum SideBySide {
    /// Two results, each made by its own work.
    static func both<One: Sendable, Two: Sendable>(
        _ one: @Sendable () -> One, _ two: @Sendable () -> Two
    ) -> (One, Two) {
        // Each is written once, by its own work, and read after both have ended.
        nonisolated(unsafe) var first: One?
        nonisolated(unsafe) var second: Two?
        DispatchQueue.concurrentPerform(iterations: 2) { place in
            if place == 0 { first = one() } else { second = two() }
        }
        return (first.unsafelyUnwrapped, second.unsafelyUnwrapped)
    }

    /// The results for 0, 1, 2 and so on, in that order.
    static func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { results, made in
            // Each place is written once, by its own work.
            nonisolated(unsafe) let places = results
            DispatchQueue.concurrentPerform(iterations: count) { place in
                places.initializeElement(at: place, to: work(place))
            }
            made = count
        }
    }
}
