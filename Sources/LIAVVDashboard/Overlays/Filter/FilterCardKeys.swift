import LIAVVModel
import TerminalCanvas

extension State {
    mutating func startFiltering() {
        isInDetail = false
        overlays.append(.filter(FilterCard(former: filter, chosen: list.current)))
    }

    /// The lines of the card that can be chosen, from top to bottom.
    var filterLines: [FilterCard.Line] { FilterCard.fixed + preferences.filterNames.map(FilterCard.Line.saved) }

    mutating func press(_ key: Key, in card: FilterCard) -> [Effect] {
        switch card.part {
        case .lines: pressLine(key, card)
        case .values(let values): press(key, among: values, card)
        case .words, .typed: pressText(key, card)
        case .name(let field): pressName(key, field, card)
        }
        return []
    }

    private mutating func pressLine(_ key: Key, _ card: FilterCard) {
        var card = card
        let removing = card.removing
        card.removing = nil
        switch key {
        case .escape: return leave(card, with: card.former)
        case .enter, .character("f"):
            if key == .enter, let name = card.line.name, !take(name) { return overlays.append(.filter(card)) }
            return leave(card, with: filter)
        case .character(" "), .right: return choose(card.line, in: card)
        case .character("s"): return startNaming(card)
        case .character("x"): setFilter(ActionFilter(), in: card)
        case .delete, .function(8): remove(in: &card, removing)
        case .home, .end: card.line = (key == .home ? filterLines.first : filterLines.last) ?? card.line
        default:
            if let line = FilterCard.line(for: key) { return choose(line, in: card) }
            if let step = Self.step(key) { card.line = line(from: card.line, by: step) }
        }
        overlays.append(.filter(card))
    }

    private func line(from line: FilterCard.Line, by step: Int) -> FilterCard.Line {
        let lines = filterLines
        let place = (lines.firstIndex(of: line) ?? 0) + step
        return lines[min(max(place, 0), lines.count - 1)]
    }

    /// Goes to a line and does what it is for.
    mutating func choose(_ line: FilterCard.Line, in card: FilterCard) {
        var card = card
        (card.line, card.removing, card.before, card.refusal) = (line, nil, filter, nil)
        switch line {
        case .trait(let trait): toggle(trait, in: card)
        case .values(let kind): card.part = .values(FilterValues(kind, self))
        case .words: card.part = .words(Field(filter.text))
        case .typed: card.part = .typed(Field(filter.line(in: language)))
        case .saved(let name): _ = take(name)
        }
        overlays.append(.filter(card))
    }

    private mutating func toggle(_ trait: ActionFilter.Trait, in card: FilterCard) {
        var filter = filter
        if filter.traits.remove(trait) == nil { filter.traits.insert(trait) }
        if trait == .mine, viewer == nil { message = Message(Words.mineIsNobodys, .warning) }
        setFilter(filter, in: card)
    }

    /// Shows what passes; where the row that was selected passes, it is selected again.
    ///
    /// - Parameter typed: whether another letter may follow at once.
    mutating func setFilter(_ filter: ActionFilter, in card: FilterCard, typed: Bool = false) {
        if typed, !filter.text.isEmpty, filtered.texts == nil { filtered.texts = ActionTexts(laboratory) }
        setFilter(filter)
        guard let chosen = card.chosen, list.current != chosen else { return }
        lists[.roadmap]?.select { $0.isSame(as: chosen) }
        let visible = Arrangement(self, pane: .roadmap).list.rows
        lists[.roadmap]?.reveal(visible: visible)
        refreshDetail()
    }

    private mutating func leave(_ card: FilterCard, with filter: ActionFilter) {
        setFilter(filter, in: card)
        unmarkHidden()
    }

    private mutating func press(_ key: Key, among values: FilterValues, _ card: FilterCard) {
        var (card, values) = (card, values)
        switch key {
        case .escape: return backToLines(card, with: card.before)
        case .tab, .backTab: return backToLines(card, with: filter)
        case .left where values.field.cursor == 0: return backToLines(card, with: filter)
        case .enter:
            if !values.hasTicked, let value = values.current, !filter.values(values.kind).contains(value) {
                toggle(value, in: card)
            }
            return leave(card, with: filter)
        case .character(" "):
            values.hasTicked = true
            values.current.map { toggle($0, in: card) }
        default:
            if let step = Self.step(key) {
                values.move(by: step)
            } else if values.field.press(key) {
                values.narrow()
            }
        }
        card.part = .values(values)
        overlays.append(.filter(card))
    }

    mutating func toggle(_ value: FilterValue, in card: FilterCard) {
        var filter = filter
        filter.toggle(value)
        setFilter(filter, in: card)
    }

    mutating func backToLines(_ card: FilterCard, with filter: ActionFilter) {
        var card = card
        setFilter(filter, in: card)
        (card.part, card.refusal) = (.lines, nil)
        overlays.append(.filter(card))
    }
}
