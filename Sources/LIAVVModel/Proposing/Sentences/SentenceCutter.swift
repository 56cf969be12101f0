/// Cuts a text into sentences: at points, question and exclamation marks, ellipses, semicolons and line breaks.
///
/// Works on bytes, in time that grows with their number: whole minutes are looked through at once.
struct SentenceCutter {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Where the sentences stand, in bytes, without the spaces around them.
    var ranges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var (start, place) = (0, 0)
        while place < bytes.count {
            guard let mark = mark(at: place) else { place += 1; continue }
            let after = skipClosing(from: mark)
            if ends(from: place, to: mark, after) {
                if let range = trimmed(start..<after) { ranges.append(range) }
                start = after
            }
            place = after
        }
        return ranges + (trimmed(start..<bytes.count).map { [$0] } ?? [])
    }

    /// The end of the marks at that place that could end a sentence; nil: there are none.
    private func mark(at place: Int) -> Int? {
        var end = place
        while let length = markLength(at: end) { end += length }
        return end > place ? end : nil
    }

    private func markLength(at place: Int) -> Int? {
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 10, 13: return 1
        case 0xE2: return bytes[place...].starts(with: [0xE2, 0x80, 0xA6]) ? 3 : nil
        default: return nil
        }
    }

    /// Brackets and quotes that close after the mark belong to the sentence.
    private func skipClosing(from place: Int) -> Int {
        var end = place
        while end < bytes.count {
            let space = spaceLength(at: end)
            if bytes[end...].starts(with: [0xC2, 0xBB]) {
                end += 2
            } else if space > 0, bytes[(end + space)...].starts(with: [0xC2, 0xBB]) {
                end += space + 2
            } else if [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\"")].contains(bytes[end]) {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func ends(from place: Int, to mark: Int, _ after: Int) -> Bool {
        if bytes[place..<mark].contains(where: { $0 == 10 || $0 == 13 }) || after == bytes.count { return true }
        guard spaceLength(at: after) > 0 else { return false }
        guard mark - place == 1, bytes[place] == UInt8(ascii: ".") else { return true }
        return !isAbbreviated(before: place) && !isLowercase(after: after)
    }

    private func isLowercase(after place: Int) -> Bool {
        var next = place
        while next < bytes.count, spaceLength(at: next) > 0 { next += spaceLength(at: next) }
        return next < bytes.count && (0x61...0x7A).contains(bytes[next])
    }

    /// « M. », « Mme. », « ex. », « B. »
    private func isAbbreviated(before place: Int) -> Bool {
        var start = place
        while start > 0, place - start < 6, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] < 0x80 { start -= 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        return word.count == 1 && word == word.uppercased() || Self.abbreviations.contains(word.folded)
    }

    private func spaceLength(at place: Int) -> Int {
        guard place < bytes.count else { return 0 }
        switch bytes[place] {
        case 0x20, 9, 10, 13: return 1
        case 0xC2: return place + 1 < bytes.count && bytes[place + 1] == 0xA0 ? 2 : 0
        case 0xE2: return bytes[place...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
        default: return 0
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, spaceLength(at: start) > 0 { start += spaceLength(at: start) }
        while end > start, [0x20, 9, 10, 13, UInt8(ascii: ";")].contains(bytes[end - 1]) { end -= 1 }
        return start < end ? start..<end : nil
    }

    private static let abbreviations: Set = [
        "m", "mm", "mr", "mme", "mlle", "dr", "pr", "ex", "cf", "p", "art", "env", "no", "tel", "st", "ste", "mrs",
        "ms", "approx",
    ]
}
