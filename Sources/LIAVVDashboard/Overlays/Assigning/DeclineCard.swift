import LIAVVModel
import TerminalCanvas

/// Declining an offer: freely, with a reason for those who look for someone else.
public struct DeclineCard: Sendable {
    let contribution: ContributionReference
    var field = Field()
}

extension State {
    mutating func startDeclining() {
        guard let own = ownShare else { return }
        overlays.append(.decline(DeclineCard(contribution: own.contribution)))
    }

    mutating func press(_ key: Key, in card: DeclineCard) -> [Effect] {
        var card = card
        guard key == .enter else {
            _ = card.field.press(key)
            overlays.append(.decline(card))
            return []
        }
        guard let viewer else { return [] }
        do throws(Refusal) {
            let change = try laboratory.answering(
                card.contribution, as: viewer, .declined, reason: card.field.text.trimmed, stamp: stamp())
            return stayingInPlace { $0.make(change) }
        } catch {
            message = Message(error.phrase, .bad)
            overlays.append(.decline(card))
            return []
        }
    }

    func draw(_ card: DeclineCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = laboratory.contribution(card.contribution)?.contribution.title ?? ""
        let heading = say(Phrase("Décliner\u{A0}: ", "Decline: ")) + title.clipped(to: 50)
        let rect = panel(70, 5, heading, on: &canvas, arrangement)
        drawTyped(card.field, label: say(Phrase("Motif\u{A0}: ", "Reason: ")), on: &canvas, in: rect.top(1))
        let note = Phrase(
            "Facultatif\u{A0}; il aide à trouver quelqu’un d’autre. Entrée décline.",
            "Optional; it helps to find someone else. Enter declines.")
        let lines = say(note).wrapped(to: rect.columns)
        canvas.write(lines: lines, in: rect.splitTop(1).1, style: .muted)
    }
}
