import LIAVVModel
import TerminalCanvas

/// A new action typed as one line, with what is understood of it below.
public struct QuickEntryCard: Sendable {
    var field = Field()
    private let entry: QuickEntry
    private(set) var reading = QuickEntry.Reading()
    /// What the word under the cursor could become, and where it stands.
    private(set) var completion: QuickEntry.Completion?
    private var span = 0..<0
    /// Which of these was put in last by Tab.
    private(set) var chosen: Int?
    /// The first line of the reading shown; nil: the one that belongs to what is being typed.
    var first: Int?

    init(_ state: State) {
        self.init(QuickEntry(state.laboratory, today: state.today, viewer: state.viewer))
    }

    init(_ entry: QuickEntry) { self.entry = entry }

    /// The piece that the cursor stands in.
    var current: Int? {
        reading.pieces.lastIndex { $0.range.lowerBound <= field.cursor && field.cursor <= $0.range.upperBound }
    }

    /// Works out what the line means now.
    mutating func readAgain() {
        reading = entry.reading(field.text)
        completion = entry.completion(of: field.text, at: field.cursor)
        span = completion?.range ?? 0..<0
        (chosen, first) = (nil, nil)
    }

    /// Puts the next completion, or the one before, in the place of the word under the cursor.
    mutating func complete(by step: Int) {
        guard let choices = completion?.choices, !choices.isEmpty else { return }
        let next = chosen.map { ($0 + step + choices.count) % choices.count } ?? (step > 0 ? 0 : choices.count - 1)
        field.replace(span, with: choices[next].text)
        (chosen, span) = (next, span.lowerBound..<field.cursor)
        reading = entry.reading(field.text)
    }

    /// Puts the cursor where the first problem is.
    mutating func goToProblem() {
        if let piece = reading.firstProblem { field.moveCursor(to: piece.range.upperBound) }
        first = nil
    }
}

extension State {
    mutating func press(_ key: Key, in card: QuickEntryCard) -> [Effect] {
        var card = card
        switch key {
        case .enter: return accept(card)
        case .tab: card.complete(by: 1)
        case .backTab: card.complete(by: -1)
        default:
            if let step = Self.step(key) {
                card.first = max(0, firstLine(of: card) + step)
            } else if card.field.press(key) {
                card.readAgain()
            }
        }
        overlays.append(.quickEntry(card))
        return []
    }

    /// Makes the action, of what stands in the records now; what cannot be is said, and the line stays.
    private mutating func accept(_ card: QuickEntryCard) -> [Effect] {
        var fresh = QuickEntryCard(self)
        fresh.field = card.field
        fresh.readAgain()
        do throws(Refusal) {
            let (change, id) = try laboratory.adding(fresh.reading, today: today, stamp: stamp(), using: &random)
            let effects = make(change)
            open(Target(record: RecordReference(kind: .action, id: id)))
            return effects
        } catch {
            fresh.goToProblem()
            overlays.append(.quickEntry(fresh))
            message = Message(problem(of: fresh.reading) ?? error.phrase, .bad)
            return []
        }
    }

    /// Which piece of the line cannot be so, and why.
    func problem(of reading: QuickEntry.Reading) -> Phrase? { reading.firstProblem?.phrase }
}
