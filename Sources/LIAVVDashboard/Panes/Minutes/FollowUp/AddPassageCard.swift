import LIAVVModel
import TerminalCanvas

/// A passage that a member adds to minutes, typed as one line: « Yona : la salle est libre ».
public struct AddPassageCard: Sendable {
    let meeting: Identifier
    /// The passage that it comes after; nil: the last one.
    let after: Identifier?
    private(set) var kind = Block.Kind.remark
    var field = Field()
    /// Why it was not added; what was typed stays.
    var refusal: Phrase?

    static let kinds: [Block.Kind] = [
        .remark, .question, .answer, .decision, .statement, .paragraph, .listItem, .heading,
    ]

    init(meeting: Identifier, after: Identifier?) { (self.meeting, self.after) = (meeting, after) }

    mutating func turnKind(by step: Int) {
        let place = Self.kinds.firstIndex(of: kind) ?? 0
        kind = Self.kinds[(place + step + Self.kinds.count) % Self.kinds.count]
    }
}

extension State {
    /// Why nothing can be added here; nil: it can.
    var whyNoPassage: Phrase? { meetingToAddTo == nil ? Words.noMeetingToAddTo : nil }

    /// The meeting of the passage under the cursor, or of the row.
    private var meetingToAddTo: Identifier? { currentPassage?.record.id ?? shownMeeting?.id }

    mutating func startAddingPassage() {
        guard let meeting = meetingToAddTo else { return }
        let after = currentPassage.flatMap { PassageReference($0) }?.block
        overlays.append(.addPassage(AddPassageCard(meeting: meeting, after: after)))
    }

    mutating func press(_ key: Key, in card: AddPassageCard) -> [Effect] {
        var card = card
        if key == .enter { return add(card) }
        if key == .tab || key == .backTab {
            card.turnKind(by: key == .tab ? 1 : -1)
        } else if card.field.press(key) {
            card.refusal = nil
        }
        overlays.append(.addPassage(card))
        return []
    }

    private mutating func add(_ card: AddPassageCard) -> [Effect] {
        let (member, words) = spokenBy(card.field.text)
        let speaker = member.flatMap { laboratory.members[$0]?.fullName } ?? ""
        do throws(Refusal) {
            let (change, passage) = try laboratory.adding(
                passage: words, card.kind, speaker: speaker, to: card.meeting, after: card.after, stamp: stamp())
            let effects = stayingInPlace { $0.make(change) }
            if isInDetail { goTo(passage.target) }
            return effects
        } catch {
            var card = card
            card.refusal = error.phrase
            overlays.append(.addPassage(card))
            return []
        }
    }

    func draw(_ card: AddPassageCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(76, 7, say(Phrase("Ajouter un passage", "Add a passage")), on: &canvas, arrangement)
        let meeting = laboratory.meetings[card.meeting]
        let before = card.after.flatMap { id in meeting?.body.first { $0.id == id }?.text }
        let place = before.map { say(Phrase("Après\u{A0}: ", "After: ")) + $0 } ?? meeting?.heading ?? ""
        canvas.write(place.clipped(to: rect.columns), at: rect.origin, style: .muted)
        let label = say(card.kind.label).capitalizedFirst + (language == .french ? "\u{A0}: " : ": ")
        let below = rect.splitTop(1).1
        drawTyped(card.field, label: label, on: &canvas, in: below.top(1))
        let note = say(card.refusal ?? Words.howToAddPassage).wrapped(to: rect.columns)
        canvas.write(lines: note, in: below.splitTop(1).1, style: card.refusal == nil ? .muted : .bad)
    }
}

extension Words {
    static let noMeetingToAddTo = Phrase("Choisissez d’abord une séance.", "Select a meeting first.")
    static let howToAddPassage = Phrase(
        "Tab change la nature. «\u{A0}Yona\u{A0}: …\u{A0}» dit qui parle. Le passage n’a pas de ligne dans le document.",
        "Tab changes the kind. “Yona: …” says who speaks. The passage has no line of the document.")
}
