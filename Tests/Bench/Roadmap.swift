import LIAVVModel

/// The large roadmap that is measured: made up, and the same every time.
enum Roadmap {
    static let today = Day(number: 20_122)
    static let stamp = Stamp(
        id: id("mesure-2345"), author: nil, date: Instant(milliseconds: today.number * 86_400_000))

    /// Ten thousand actions due from half a year ago to a year from now, the event's day.
    static let laboratory: Laboratory = {
        var laboratory = Laboratory()
        laboratory.settings.name = "LABO"
        laboratory.settings.phases = phases
        laboratory.settings.event.title = "Salon des jardins"
        laboratory.settings.event.day = today + 365
        laboratory.settings.closures = [closure]
        laboratory.members = Table((0..<16).map(member))
        var random = SplitMix64(seed: 4)
        laboratory.actions = Table((0..<10_000).map { action($0, &random) })
        return laboratory
    }()

    /// The name of an action.
    static func action(_ number: Int) -> Identifier { id("action-\(number)") }

    private static let phases = ["Cadrage", "Partenariats", "Programme", "Logistique", "Jour J", "Bilan"]
    private static let verbs = [
        "Réserver", "Écrire à", "Préparer", "Relire", "Imprimer", "Vérifier", "Inviter", "Installer",
    ]
    private static let things = [
        "le kiosque", "l’affiche", "la fanfare", "les stands", "le buffet", "la préfecture", "l’école",
    ]

    private static func id(_ text: String) -> Identifier { Identifier(text) ?? .none }

    private static var closure: Closure {
        var closure = Closure()
        (closure.id, closure.from, closure.to) = (id("pont"), today + 100, today + 104)
        return closure
    }

    private static func member(_ number: Int) -> Member {
        var member = Member()
        (member.id, member.givenName, member.surname) = (id("membre-\(number)"), "Prénom\(number)", "NOM\(number)")
        return member
    }

    private static func action(_ number: Int, _ random: inout SplitMix64) -> Action {
        var action = Action()
        action.id = self.action(number)
        action.title =
            "\(verbs.randomElement(using: &random) ?? "") \(things.randomElement(using: &random) ?? "") (\(number))"
        action.phase = phases[number * phases.count / 10_000]
        let due = number * 545 / 10_000 - 180
        action.status = due < 0 ? .done : number.isMultiple(of: 9) ? .underWay : .planned
        action.due = number.isMultiple(of: 3) ? .day(today + due) : .before(365 - due)
        action.start = number.isMultiple(of: 2) ? .day(today + due - Int.random(in: 0...20, using: &random)) : nil
        action.isMilestone = number % 50 == 49
        action.lead = id("membre-\(number % 16)")
        action.dependencies = (0..<(number < 2 ? 0 : 2)).map { dependency(of: number, $0, &random) }
        action.contributions = (0..<3).map { contribution(of: number, $0) }
        return action
    }

    /// On one of the hundred actions before it; most links are from finish to start.
    private static func dependency(of number: Int, _ index: Int, _ random: inout SplitMix64) -> Dependency {
        var dependency = Dependency()
        let step = Int.random(in: 0..<max(1, min(50, number / 2)), using: &random) * 2 + 1 + index
        dependency.on = action(max(0, number - step))
        dependency.link =
            [.finishToStart, .finishToStart, .startToStart, .finishToFinish].randomElement(using: &random)
            ?? .finishToStart
        dependency.lag = Int.random(in: -3...3, using: &random)
        return dependency
    }

    private static func contribution(of number: Int, _ index: Int) -> Contribution {
        var contribution = Contribution()
        contribution.id = id("piece-\(number)-\(index)")
        (contribution.title, contribution.effort) = ("Partie \(index + 1)", Double(2 + index))
        if !(number + index).isMultiple(of: 3) {
            var share = Share()
            share.member = id("membre-\((number + index) % 16)")
            contribution.shares = [share]
        }
        return contribution
    }
}
