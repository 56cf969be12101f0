import LIAVVModel

/// So many by so many, and the space between them: `3x2 1,4`, `12x8`.
struct TypedArray: Equatable {
    let first: Int
    let second: Int
    /// In centimetres.
    let gap: Int

    /// Reads it; nil for anything else.
    init?(_ text: String) {
        let words = text.folded.split(whereSeparator: \.isWhitespace)
        let counts = (words.first ?? "").split(omittingEmptySubsequences: false) { "x×*".contains($0) }.map { Int($0) }
        guard counts.count == 2, let first = counts[0], let second = counts[1], words.count <= 2 else { return nil }
        (self.first, self.second) = (first, second)
        guard words.count == 2 else {
            gap = 0
            return
        }
        guard let length = FieldReader.length(String(words[1])), !length.isRelative else { return nil }
        gap = length.centimetres
    }
}
