/// Every word that occurs in the texts, once, by number; numbers are never taken back.
struct WordTable: Sendable {
    /// The words one after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each word begins, and where the last one ends.
    private(set) var starts: [UInt32] = [0, 0]
    // Open addressing: the number of the word, or 0 where there is none.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)

    /// The number of the empty word, which parts texts that no phrase crosses.
    static let boundary: UInt32 = 0

    /// How many words there are, the empty one included.
    var count: Int { starts.count - 1 }

    /// The number of a word, which it is given when it comes for the first time.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let mask = slots.count - 1
        var slot = Self.hash(word) & mask
        while slots[slot] != 0 {
            if stands(word, at: Int(slots[slot])) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        let number = UInt32(count)
        slots[slot] = number
        bytes += word
        starts.append(UInt32(bytes.count))
        if count * 2 > slots.count { grow() }
        return number
    }

    private func stands(_ word: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == word.count else { return false }
        for place in word.indices where bytes[start + place] != word[place] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in 1..<count {
            let range = Int(starts[number])..<Int(starts[number + 1])
            var slot = bytes.withUnsafeBufferPointer { Self.hash(.init(rebasing: $0[range])) } & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number)
        }
    }

    /// FNV-1a, its upper half folded into the lower.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
