extension FieldReader {
    /// A line about a plan as people type it: places as `3,5;2` in metres, the other words in their order.
    ///
    /// - Returns: nil when something looks like a place and is none.
    public static func places(in text: String) -> (places: [Corner], words: [String])? {
        var (places, words) = ([Corner](), [String]())
        for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
            let parts = word.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            guard parts.count > 1 else {
                words.append(word)
                continue
            }
            guard parts.count == 2, let x = length(parts[0]), let y = length(parts[1]) else { return nil }
            places.append(Corner(x: x.centimetres, y: y.centimetres))
        }
        return (places, words)
    }
}
