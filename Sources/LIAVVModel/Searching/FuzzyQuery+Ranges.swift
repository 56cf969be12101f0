extension FuzzyQuery {
    /// The characters of a text that the best way takes for the letters, as parts of it; empty when there is none.
    public func ranges(in text: String) -> [Range<String.Index>] {
        var (bytes, origins) = ([UInt8](), [Int]())
        let starts = Array(text.indices) + [text.endIndex]
        for (place, character) in text.enumerated() {
            let folded = Array(String(character).folded.utf8)
            bytes += folded
            origins += folded.map { _ in place }
        }
        let places = words.flatMap { Self.way(of: $0, in: bytes) }.map { origins[$0] }
        return Self.joined(places).map { starts[$0.lowerBound]..<starts[$0.upperBound] }
    }

    /// The places of the letters in the best way.
    private static func way(of word: [UInt8], in text: [UInt8]) -> [Int] {
        let rows = rows(of: word, in: text)
        guard let last = rows.last, let best = last.max(), best > 0, var place = last.firstIndex(of: best)
        else { return [] }
        var places = [place]
        for letter in stride(from: word.count - 1, to: 0, by: -1) {
            let begins = text.withUnsafeBufferPointer { FuzzyText.isWordStart(place, in: $0) }
            let reached = rows[letter][place] - 1 - (begins ? start : 0)
            let former = (0..<place).last { reached == rows[letter - 1][$0] + link(from: $0, to: place) }
            guard let former else { return places }
            place = former
            places.append(place)
        }
        return places
    }

    /// The best scores of ways that end at each place, with each letter.
    private static func rows(of word: [UInt8], in text: [UInt8]) -> [[Int32]] {
        var rows: [[Int32]] = []
        var row = [Int32](repeating: never, count: text.count)
        text.withUnsafeBufferPointer { text in
            word.withUnsafeBufferPointer { word in
                for letter in word.indices {
                    row.withUnsafeMutableBufferPointer { advance($0, word, letter, text, text.indices) }
                    rows.append(row)
                }
            }
        }
        return rows
    }

    private static func link(from former: Int, to place: Int) -> Int32 {
        place == former + 1 ? run : -Int32(place - former - 1)
    }

    /// Places as ranges, those next to each other as one.
    private static func joined(_ places: [Int]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for place in Set(places).sorted() {
            if let last = ranges.last, last.upperBound == place {
                ranges[ranges.count - 1] = last.lowerBound..<place + 1
            } else {
                ranges.append(place..<place + 1)
            }
        }
        return ranges
    }
}
