/// Numbers that look drawn and are the same for the same seed: a Weyl sequence, its bits stirred (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014).
struct CrowdRandom: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 to below a limit of at least 1; the bias of at most a limit in 2⁶⁴ shows in no picture.
    mutating func below(_ limit: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// Brings things into an order drawn anew.
    mutating func shuffle<T>(_ things: inout [T]) {
        for last in stride(from: things.count - 1, to: 0, by: -1) { things.swapAt(last, below(last + 1)) }
    }
}
