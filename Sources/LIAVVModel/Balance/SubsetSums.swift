/// The sums that some of a list of whole numbers can come to, up to a limit, and how.
struct SubsetSums {
    private let numbers: [Int]
    private let words: Int
    /// After each number one row of bits: which sums can be made of those before it and itself.
    private var rows: [UInt64]
    /// The largest sum that is looked at.
    let limit: Int

    /// All sums of those numbers, none below zero, up to a limit.
    init(_ numbers: [Int], upTo limit: Int) {
        self.numbers = numbers
        self.limit = max(0, limit)
        words = self.limit / 64 + 1
        rows = [UInt64](repeating: 0, count: words * (numbers.count + 1))
        rows[0] = 1
        for (place, number) in numbers.enumerated() { fill(place, number) }
    }

    private mutating func fill(_ place: Int, _ number: Int) {
        let (from, to) = (place * words, (place + 1) * words)
        let (shift, bits) = (number / 64, UInt64(number % 64))
        for word in 0..<words {
            var sums = rows[from + word]
            if word >= shift { sums |= rows[from + word - shift] << bits }
            if bits > 0, word > shift { sums |= rows[from + word - shift - 1] >> (64 - bits) }
            rows[to + word] = sums
        }
    }

    private func has(_ sum: Int, _ row: Int) -> Bool { rows[row * words + sum / 64] >> UInt64(sum % 64) & 1 == 1 }

    /// The largest sum that is not above a number; nil when that is below zero.
    func largest(upTo number: Int) -> Int? {
        var sum = min(number, limit)
        let last = numbers.count * words
        while sum >= 0 {
            let kept = rows[last + sum / 64] << UInt64(63 - sum % 64)
            if kept != 0 { return sum - kept.leadingZeroBitCount }
            sum = sum / 64 * 64 - 1
        }
        return nil
    }

    /// The places of numbers that come to that sum, which can be made; the generator chooses among several ways.
    func places(of sum: Int, using random: inout SplitMix64) -> [Int] {
        var (sum, places) = (sum, [Int]())
        let coins = random.next()
        for place in numbers.indices.reversed() {
            let isNeeded = !has(sum, place)
            let isPossible = sum >= numbers[place] && has(sum - numbers[place], place)
            guard isNeeded || isPossible && coins >> UInt64(place % 64) & 1 == 1 else { continue }
            places.append(place)
            sum -= numbers[place]
        }
        return places
    }
}
