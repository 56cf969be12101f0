extension Sequence {
    /// Sorted as a French index would: case and accents count only between words that are otherwise the same.
    public func sortedInFrench(by text: (Element) -> String) -> [Element] {
        let keyed = map { element in (key: text(element).folded, plain: text(element), element: element) }
        return keyed.sorted { ($0.key, $0.plain) < ($1.key, $1.plain) }.map(\.element)
    }
}
