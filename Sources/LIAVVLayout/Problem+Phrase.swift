import LIAVVModel
import LayoutAnalysis

/// Something wrong in a layout, with the layout.
public struct Finding: Hashable, Sendable {
    /// The layout.
    public let layout: Layout
    /// What is wrong; names in it are identifiers.
    public let problem: Problem
    /// One sentence: what is wrong, between what, by how much.
    public let phrase: Phrase

    /// The name by which a waiver refers to it: what is wrong, and between what; it outlives small moves.
    public var key: String { ([problem.kind.word] + problem.subjects).joined(separator: ":") }
    /// The waiver that accepts it, if there is one.
    public var waiver: Waiver? { layout.waivers.first { $0.finding == key } }
}

extension Laboratory {
    /// What is wrong in all layouts whose room is known, layout by layout.
    public var findings: [Finding] {
        layouts.flatMap { layout -> [Finding] in
            guard let room = layout.room.flatMap({ rooms[$0] }) else { return [] }
            let names = Self.names(in: layout, room)
            return SceneCheck.problems(in: LayoutAnalysis.Scene(layout: layout, room: room)).map { problem in
                Finding(layout: layout, problem: problem, phrase: problem.phrase { names[$0] ?? $0 })
            }
        }
    }

    private static func names(in layout: Layout, _ room: Room) -> [String: String] {
        let named = layout.items.map { ($0.id.text, $0.title) } + room.obstacles.map { ($0.id.text, $0.title) }
        let all = named + room.doors.map { ($0.id.text, $0.title) }
        return Dictionary(all.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
    }
}

extension Problem.Kind {
    /// The word for it in files and in the keys of waivers.
    public var word: String {
        switch self {
        case .outlineNotSimple: "outline-not-simple"
        case .footprintNotSimple: "footprint-not-simple"
        case .outsideRoom: "outside-room"
        case .overlap: "overlap"
        case .blocksDoorSwing: "blocks-door-swing"
        case .noExit: "no-exit"
        case .noEntrance: "no-entrance"
        case .doorOffWall: "door-off-wall"
        case .doorUnusable: "door-unusable"
        case .insufficientExits: "insufficient-exits"
        case .headcountBeyondArticle: "headcount-beyond-article"
        }
    }
}

extension Problem {
    /// One sentence: what is wrong, between what, by how much.
    ///
    /// - Parameter name: what people call the thing of that identifier.
    public func phrase(naming name: (String) -> String) -> Phrase {
        let first = subjects.first.map(name) ?? "?"
        let second = subjects.dropFirst().first.map(name) ?? "?"
        return switch kind {
        case .outlineNotSimple, .footprintNotSimple, .outsideRoom, .overlap, .blocksDoorSwing:
            placing(first, second)
        default: leaving(first)
        }
    }

    private func placing(_ first: String, _ second: String) -> Phrase {
        switch kind {
        case .outlineNotSimple:
            Phrase(
                "Le contour de la salle se croise ou n’a pas de surface.",
                "The outline of the room crosses itself or has no area.")
        case .footprintNotSimple:
            Phrase("L’emprise de « \(first) » n’a pas de surface utilisable.", "“\(first)” takes no usable floor.")
        case .outsideRoom:
            Phrase("« \(first) » sort de la salle", "“\(first)” leaves the room") + by(measured)
        case .overlap:
            Phrase("« \(first) » et « \(second) » se chevauchent", "“\(first)” and “\(second)” overlap") + by(measured)
        default:
            Phrase("« \(first) » gêne l’ouverture de « \(second) »", "“\(first)” is in the way of “\(second)”")
                + by(measured)
        }
    }

    private func leaving(_ first: String) -> Phrase {
        let (found, asked) = (Self.whole(measured), Self.whole(limit))
        return switch kind {
        case .noExit: Phrase("La salle n’a pas de sortie.", "The room has no exit.")
        case .noEntrance: Phrase("La salle n’a pas d’entrée.", "The room has no entrance.")
        case .doorOffWall:
            Phrase(
                "« \(first) » n’est pas dans un mur (à \(found) cm).", "“\(first)” is not in a wall (\(found) cm away)."
            )
        case .doorUnusable: Phrase("« \(first) » n’a pas de passage utilisable.", "“\(first)” has no usable passage.")
        case .insufficientExits:
            Phrase(
                "Les sorties ne suffisent pas : \(found) unités de passage, au moins \(asked) demandées, en nombre et en largeur.",
                "The exits do not suffice: \(found) units of passage, at least \(asked) asked, in number and in width.")
        default:
            Phrase(
                "L’article suivi ne dit rien pour \(found) personnes ; faites vérifier les sorties.",
                "The article followed says nothing for \(found) people; have the exits checked.")
        }
    }

    private func by(_ length: Double?) -> Phrase {
        guard let length else { return Phrase(verbatim: ".") }
        return Phrase(" de \(Self.whole(length)) cm.", " by \(Self.whole(length)) cm.")
    }

    private static func whole(_ number: Double?) -> String {
        number.flatMap { Int(exactly: $0.rounded(.up)) }.map(String.init) ?? "?"
    }
}
