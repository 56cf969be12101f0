extension Phrase {
    /// A number and what it counts: French has none and one in the singular, English one only.
    public static func counted(_ count: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
        Phrase("\(count) " + (count < 2 ? one.fr : many.fr), "\(count) " + (count == 1 ? one.en : many.en))
    }
}
