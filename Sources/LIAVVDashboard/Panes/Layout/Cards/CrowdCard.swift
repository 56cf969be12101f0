import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// People leaving the room, step by step on the drawing: a picture, and no figure to judge by.
public struct CrowdCard: Sendable {
    var picture: CrowdPicture
    /// The steps so far, so that one can go back.
    var past: [CrowdPicture] = []
    /// How many steps a key makes: about one second.
    static let stepsAKey = 3
    /// As far back as one can go.
    static let memory = 600

    init(_ report: LayoutReport) {
        picture = CrowdPicture(report: report, people: max(0, report.headcount.total), seed: 1)
    }

    mutating func go(_ seconds: Int) {
        for _ in 0..<seconds * Self.stepsAKey where !picture.isDone { picture.step() }
    }
}

extension State {
    mutating func startCrowd() {
        guard let study = shownStudy else { return message = Message(Words.measuring) }
        let card = CrowdCard(study.report)
        guard card.picture.inside > 0 else { return message = Message(Words.nobodyInside, .warning) }
        overlays.append(.crowd(card))
    }

    mutating func press(_ key: Key, in card: CrowdCard) -> [Effect] {
        var card = card
        switch key {
        case .right, .character(" "), .down, .enter, .pageDown:
            if card.past.count < CrowdCard.memory { card.past.append(card.picture) }
            card.go(key == .pageDown ? 10 : 1)
        case .left, .up: if let former = card.past.popLast() { card.picture = former }
        case .end: card.go(600)
        case .home: if let first = card.past.first { (card.picture, card.past) = (first, []) }
        default: break
        }
        overlays.append(.crowd(card))
        return []
    }

    /// What the picture shows, plainly marked as a picture.
    func sentence(of card: CrowdCard) -> Phrase {
        let count = Phrase(
            "\(card.picture.left) dehors, \(card.picture.inside) dedans",
            "\(card.picture.left) out, \(card.picture.inside) in")
        let time = shownStudy?.report.evacuation.map {
            Phrase(" · ≈ ", " · ≈ ") + .duration($0.total) + Phrase(" par le calcul", " by the model")
        }
        let people = shownStudy?.report.headcount.total ?? 0
        let shown = card.picture.left + card.picture.inside
        let rest =
            people > shown
            ? Phrase(
                " (\(shown) sur \(people)\u{A0}: le sol libre n’en tient pas plus)",
                " (\(shown) of \(people): the free floor holds no more)") : Phrase(verbatim: "")
        return Phrase("Image seulement, pas un calcul\u{A0}: ", "A picture only, no figure: ") + count + rest
            + (time ?? Phrase(verbatim: ""))
    }

    /// The people on the drawing.
    func drawCrowd(_ card: CrowdCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        guard let room = shownRoom, let scale = planScale(room, in: arrangement.extra) else { return }
        let area = planArea(arrangement.extra)
        for person in card.picture.people {
            let cell = scale.cell(Corner(person))
            // Who passes a door, or a wall that takes less than a cell, is not drawn on it.
            guard area.contains(cell), [" ", "·"].contains(canvas[cell].text) else { continue }
            canvas.set("o", at: cell, style: .accent)
        }
    }
}

extension Words {
    static let nobodyInside = Phrase(
        "Personne à faire sortir\u{A0}: dites combien d’invité·es (g puis i), et vérifiez les sorties.",
        "Nobody to let out: say how many guests (g, then i), and check the exits.")
}
