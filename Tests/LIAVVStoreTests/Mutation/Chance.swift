import LIAVVModel

extension SplitMix64 {
    /// From 0 up to but not including `end`.
    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &self) }

    /// True once in so many times.
    mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }

    /// One of those, of which there is at least one.
    mutating func any<Elements: RandomAccessCollection>(of elements: Elements) -> Elements.Element {
        elements[elements.index(elements.startIndex, offsetBy: below(elements.count))]
    }

    /// Any byte.
    mutating func byte() -> UInt8 { UInt8.random(in: 0...255, using: &self) }
}
