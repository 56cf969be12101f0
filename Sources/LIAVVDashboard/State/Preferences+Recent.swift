extension Preferences {
    /// As many as fit on the smallest screen.
    static let mostRecent = 10

    /// Puts a search before those made earlier; one that was made before is not kept twice.
    mutating func remember(search words: String) { Self.put(words, before: &searches) }

    /// Puts what was chosen in the palette before what was chosen earlier.
    mutating func remember(recent name: String) { Self.put(name, before: &recent) }

    private static func put(_ text: String, before list: inout [String]) {
        guard !text.isEmpty else { return }
        list = Array(([text] + list.filter { $0 != text }).prefix(mostRecent))
    }
}
