import LIAVVModel

/// What a member does next: the same for the same seed, so that a failure comes back.
struct Script {
    private var random: SplitMix64
    private let author: Identifier
    private let isOnTheWall: Bool
    private var number = 0

    /// One thing that is done, and the word that it wrote into the register.
    struct Step {
        let change: Change
        var word: String?
    }

    /// The action in whose tags everybody notes a word now and then; nobody removes it or takes a word back.
    static let register = "registre"

    init(_ options: Options) {
        random = SplitMix64(seed: options.seed)
        author = options.author
        isOnTheWall = options.isOnTheWall
    }

    /// Whether heads came up.
    mutating func flips() -> Bool { Bool.random(using: &random) }

    /// Nil when what came to mind cannot be done now.
    mutating func step(in laboratory: Laboratory, _ done: [Change]) -> Step? {
        number += 1
        switch Int.random(in: 0..<16, using: &random) {
        case 0...3: return assigned(laboratory).map { Step(change: $0) }
        case 4, 5: return unassigned(laboratory).map { Step(change: $0) }
        case 6...8: return retitled(laboratory).map { Step(change: $0) }
        case 9: return Step(change: added())
        case 10: return removed(laboratory).map { Step(change: $0) }
        case 11: return Step(change: moved(laboratory))
        case 12, 13: return undone(done).map { Step(change: $0) }
        default: return noted(laboratory)
        }
    }

    mutating func stamp() -> Stamp {
        let date = isOnTheWall ? Clock.now() : 1_734_513_302_417 + number * 60_000
        return Stamp(
            id: Identifier(uniqueFor: author.text, using: &random), author: author, date: Instant(milliseconds: date))
    }

    private mutating func assigned(_ laboratory: Laboratory) -> Change? {
        guard let place = contribution(laboratory), let member = laboratory.members.randomElement(using: &random) else {
            return nil
        }
        return try? laboratory.assigning([place], to: [member.id], stamp: stamp())
    }

    private mutating func unassigned(_ laboratory: Laboratory) -> Change? {
        guard let place = contribution(laboratory), let action = laboratory.actions[place.action],
            let piece = action.contributions.first(where: { $0.id == place.contribution }),
            let share = piece.shares.randomElement(using: &random)
        else { return nil }
        return try? laboratory.unassigning([place], from: [share.member], stamp: stamp())
    }

    /// A contribution of one of a few actions, so that many want the same.
    private mutating func contribution(_ laboratory: Laboratory) -> ContributionReference? {
        guard let action = laboratory.actions.prefix(8).randomElement(using: &random),
            let piece = action.contributions.randomElement(using: &random)
        else { return nil }
        return ContributionReference(action: action.id, contribution: piece.id)
    }

    private mutating func retitled(_ laboratory: Laboratory) -> Change? {
        guard let action = others(laboratory).randomElement(using: &random) else { return nil }
        var changed = action
        let word = "\(author) \(number)"
        if flips() { changed.title = "Titre de \(word)" } else { changed.notes = "Notes de \(word)\nrelues" }
        return change("Fiche revue", Edit.between(action.value, changed.value, of: action.reference))
    }

    private mutating func added() -> Change {
        var action = Action()
        action.id = Identifier(uniqueFor: "action", using: &random)
        action.title = "Action de \(author) nº \(number)"
        var piece = Contribution()
        piece.id = Identifier(uniqueFor: "contribution", using: &random)
        piece.title = action.title
        action.contributions = [piece]
        return change("Nouvelle action", [Edit(record: action.reference, path: [], before: nil, after: action.value)])
    }

    private mutating func removed(_ laboratory: Laboratory) -> Change? {
        let actions = others(laboratory)
        guard actions.count > 6, let action = actions.randomElement(using: &random) else { return nil }
        return change("Action retirée", [Edit(record: action.reference, path: [], before: action.value, after: nil)])
    }

    /// One change over many records.
    private mutating func moved(_ laboratory: Laboratory) -> Change {
        let phase = "Phase \(author) \(number)"
        var edits: [Edit] = []
        for action in others(laboratory).shuffled(using: &random).prefix(40) {
            var changed = action
            changed.phase = phase
            edits += Edit.between(action.value, changed.value, of: action.reference)
        }
        return change("Phase de plusieurs actions", edits)
    }

    private mutating func undone(_ done: [Change]) -> Change? {
        done.suffix(12).randomElement(using: &random)?.inverse(stamp: stamp())
    }

    private mutating func noted(_ laboratory: Laboratory) -> Step? {
        guard let action = laboratory.actions.first(where: { $0.id.text == Self.register }) else { return nil }
        var changed = action
        let word = "\(author)-\(number)"
        changed.tags.append(word)
        let edits = Edit.between(action.value, changed.value, of: action.reference)
        return Step(change: change("Inscription au registre", edits), word: word)
    }

    private func others(_ laboratory: Laboratory) -> [Action] {
        laboratory.actions.filter { $0.id.text != Self.register }
    }

    private mutating func change(_ label: String, _ edits: [Edit]) -> Change {
        Change(stamp: stamp(), label: Phrase(verbatim: label), edits: edits)
    }
}
