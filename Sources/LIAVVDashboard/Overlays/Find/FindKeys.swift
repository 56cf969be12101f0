import LIAVVModel
import TerminalCanvas

extension State {
    mutating func startFinding(inMinutes: Bool) -> [Effect] {
        var card = FindCard(isInMinutes: inMinutes)
        let effects = readTexts()
        find(&card)
        overlays.append(.find(card))
        return effects
    }

    /// Has the words of a large laboratory read beside the keys; those of a small one are there at once.
    private mutating func readTexts() -> [Effect] {
        guard indexed == nil, !isPreview, !isReadingTexts else { return [] }
        let pieces = laboratory.actions.count + laboratory.meetings.reduce(0) { $0 + $1.body.count }
        guard pieces > Self.mostPieces else { return [] }
        isReadingTexts = true
        return [.index(laboratory)]
    }

    /// What is read between two keys.
    private static let mostPieces = 4000

    /// The words are there; what has changed meanwhile is read again.
    mutating func hear(_ index: TextIndex) {
        (texts, isReadingTexts) = (index, false)
        indexTexts()
        guard case .find(var card)? = overlays.last else { return }
        find(&card)
        overlays[overlays.count - 1] = .find(card)
    }

    mutating func press(_ key: Key, in card: FindCard) -> [Effect] {
        var card = card
        switch key {
        case .enter:
            if case .hit(let hit)? = card.current {
                go(to: hit, of: card)
                return []
            }
            if case .words(let words, _)? = card.current { take(words, into: &card) }
        case .tab:
            card.isInMinutes.toggle()
            find(&card)
        default:
            if let step = Self.step(key) {
                card.move(by: step)
            } else {
                let former = card.field.text
                _ = card.field.press(key)
                if card.field.text != former { find(&card) }
            }
        }
        overlays.append(.find(card))
        return []
    }

    mutating func paste(_ text: String, in card: FindCard) {
        var card = card
        card.field.insert(text)
        find(&card)
        overlays.append(.find(card))
    }

    private mutating func take(_ words: String, into card: inout FindCard) {
        card.field = Field(words)
        find(&card)
    }

    /// Looks again for what is typed.
    private mutating func find(_ card: inout FindCard) {
        guard !card.field.text.trimmed.isEmpty else { return card.suggest(preferences.searches, language) }
        guard !isReadingTexts else { return card.wait() }
        indexTexts()
        var query = SearchQuery(card.field.text, in: laboratory, today: today)
        if card.isInMinutes { query.keep(to: SearchKind.minutes) }
        card.show(query, texts.search(query, most: FindCard.most))
    }

    /// Brings the words of all records up to date, where they have changed since.
    private mutating func indexTexts() {
        guard indexed != revision else { return }
        texts.update(to: laboratory)
        indexed = revision
    }
}
