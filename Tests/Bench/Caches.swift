/// The processor's caches, and what keeps the optimizer from leaving work out.
enum Caches {
    /// More than any of them holds.
    nonisolated(unsafe) private static var ballast = [UInt64](repeating: 1, count: 16 << 20)

    /// Fills them with something else.
    static func empty() {
        for place in stride(from: 0, to: ballast.count, by: 8) { ballast[place] &+= 1 }
    }

    /// Takes a result, so that it has to be there.
    @inline(never)
    static func keep<T>(_ result: T) { withExtendedLifetime(result) {} }
}
