/// One point of an agenda and its place in it.
public struct AgendaLine: Sendable, Hashable {
    /// The point.
    public let item: AgendaItem
    /// How many points it stands under.
    public let depth: Int
    /// The point that it stands under.
    public let parent: Identifier?
    /// Its place among the points beside it, from 1, and those of the points above it: `[2, 1]` is the first under the second.
    public let number: [Int]

    /// `2.1`, or the mark that the document gives it.
    public var mark: String { item.mark.isEmpty ? number.map(String.init).joined(separator: ".") : item.mark }

    /// Whether time is spent on the point itself, not only on those under it.
    public var isStep: Bool { item.items.isEmpty || item.minutes != nil }
}

extension [AgendaItem] {
    /// Every point, each before those under it.
    public var lines: [AgendaLine] { lines(under: nil, number: []) }

    private func lines(under parent: Identifier?, number: [Int]) -> [AgendaLine] {
        enumerated().flatMap { place, item in
            let own = number + [place + 1]
            return [AgendaLine(item: item, depth: number.count, parent: parent, number: own)]
                + item.items.lines(under: item.id, number: own)
        }
    }
}
