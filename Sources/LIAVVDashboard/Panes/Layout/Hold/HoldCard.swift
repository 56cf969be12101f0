import LIAVVModel

/// Items in the hand: they go with the arrows, everything is measured at each step, and nothing is changed before Enter.
public struct HoldCard: Sendable {
    /// The layout as it was when they were taken up.
    let former: Layout
    /// The layout as it would be.
    var layout: Layout
    /// Which items.
    let items: [Identifier]
    /// What they can come near to.
    let around: Surroundings
    /// A length or a place being typed.
    var field = Field()
    /// What they have snapped to.
    var guides: [SnapGuide] = []
    /// Whether they snap to walls and to one another.
    var snaps = false
    /// Why the last step was not made.
    var refusal: Phrase?

    init(_ items: [Identifier], of layout: Layout, former: Layout? = nil, room: Room?) {
        (self.items, self.layout) = (items, layout)
        self.former = former ?? layout
        around = Surroundings(of: Set(items), in: layout, room: room)
    }

    /// The first of them.
    var item: Item? { layout.items.first { $0.id == items.first } }
}

extension State {
    /// The items that the next command is for: those marked, else the selected one.
    var chosenItems: [Identifier] {
        guard pane == .layout, let layout = shownLayout else { return [] }
        let marked = layout.items.map(\.id).filter(planView.marked.contains)
        if !marked.isEmpty { return marked }
        switch list.current {
        case .item(_, let id)?: return [id]
        case .finding?:
            let ids = selectedFinding?.measured.subjects ?? []
            return layout.items.map(\.id).filter { ids.contains($0.text) }.prefix(1).map(\.self)
        default: return []
        }
    }

    mutating func takeUp() {
        if chosenItems.isEmpty, let (layout, door) = chosenDoor {
            return overlays.append(.ask(AskCard(.moveDoor(door), of: layout)))
        }
        if chosenItems.isEmpty, let (layout, part) = chosenPart {
            return overlays.append(.ask(AskCard(.movePart(part), of: layout)))
        }
        guard let layout = shownLayout, !chosenItems.isEmpty else { return }
        overlays.append(.hold(HoldCard(chosenItems, of: layout, room: shownRoom)))
    }

    /// Marks the selected item, or no longer, and goes on to the next row.
    mutating func markItem() {
        guard case .item(_, let id)? = list.current else { return }
        if planView.marked.remove(id) == nil { planView.marked.insert(id) }
        _ = moveInList(.down)
        message = Message(Words.marksItems(planView.marked.count))
    }
}

extension Words {
    static func marksItems(_ count: Int) -> Phrase {
        count == 0
            ? Phrase("Plus rien de marqué.", "Nothing marked any more.")
            : .counted(count, Phrase("élément marqué", "item marked"), Phrase("éléments marqués", "items marked"))
    }
}
