/// Layouts of one room side by side: what stands in each, and what is different from the first.
public struct LayoutComparison: Hashable, Sendable {
    /// The layouts, in the order asked for.
    public let columns: [LayoutSummary]
    /// What stands in any of them: that of the first layout in its order, then what each other one adds.
    public let rows: [Row]

    /// One thing, in every layout.
    public struct Row: Hashable, Sendable {
        /// What people call it.
        public let name: Phrase
        /// How it stands in each layout, one for each column.
        public let cells: [Cell]

        /// Whether it is the same in all of them.
        public var isSame: Bool { cells.dropFirst().allSatisfy { $0.state == .same } }
    }

    /// One thing in one layout.
    public struct Cell: Hashable, Sendable {
        /// The item; nil where there is none.
        public let item: Item?
        /// How it differs from the first layout.
        public let state: State
    }

    /// How a thing in one layout differs from the same in the first.
    public enum State: Hashable, Sendable {
        /// It is in neither.
        case absent
        /// It is the first layout's own, or stands there just so.
        case same
        /// Not in the first layout.
        case added
        /// Only in the first layout.
        case removed
        /// In both, otherwise.
        case changed(Difference)
    }

    /// What is different between the same thing in two layouts.
    public struct Difference: Hashable, Sendable {
        /// Centimetres to the right.
        public let dx: Int
        /// Centimetres down.
        public let dy: Int
        /// Degrees clockwise, 0…359.
        public let turn: Int
        /// Whether its size is another.
        public let isResized: Bool
        /// Whether anything else is: name, capacity, staff, power…
        public let isOtherwise: Bool

        /// As far as it stands from where it stood, whole centimetres.
        public var distance: Int { Spot(x: Double(dx), y: Double(dy)).length.centimetres }
    }
}

extension Laboratory {
    /// Puts layouts of one room side by side.
    ///
    /// - Parameter ids: two or more, each once; the first is what the others are compared with.
    /// - Throws: `Refusal.layout` for fewer, for one that is gone, or for layouts of different rooms.
    public func comparing(layouts ids: [Identifier]) throws(Refusal) -> LayoutComparison {
        var chosen: [Layout] = []
        for id in ids {
            let layout = try self.layout(id)
            guard !chosen.contains(where: { $0.id == id }) else {
                throw .layout(.chosenTwice(Phrase(verbatim: layout.title)))
            }
            if let first = chosen.first, first.room != layout.room { throw .layout(.otherRoom(layout.title)) }
            chosen.append(layout)
        }
        guard chosen.count >= 2 else { throw .layout(.tooFew(needed: 2)) }
        return LayoutComparison(chosen)
    }
}
