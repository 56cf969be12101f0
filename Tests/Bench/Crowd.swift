import LIAVVModel

/// A large group with a roadmap of its size: made up, and the same every time.
enum Crowd {
    static let laboratory: Laboratory = {
        var laboratory = Roadmap.laboratory
        laboratory.members = Table((0..<64).map(member))
        var random = SplitMix64(seed: 5)
        laboratory.actions = Table((0..<500).map { action($0, &random) })
        return laboratory
    }()

    private static func member(_ number: Int) -> Member {
        var member = Member()
        member.id = Identifier("membre-\(number)") ?? .none
        (member.givenName, member.surname) = ("Prénom\(number)", "NOM\(number)")
        member.capacity = Double(number % 8)
        return member
    }

    private static func action(_ number: Int, _ random: inout SplitMix64) -> Action {
        var action = Action()
        action.id = Identifier("tache-\(number)") ?? .none
        action.title = "Tâche \(number) du groupe"
        action.due = .before(number % 300)
        action.contributions = (0..<4).map { piece in
            var contribution = Contribution()
            contribution.id = Identifier("piece-\(number)-\(piece)") ?? .none
            (contribution.title, contribution.effort) = ("Partie \(piece + 1)", Double(piece))
            let people = Set(
                (0..<Int.random(in: 0...3, using: &random)).map { _ in Int.random(in: 0..<64, using: &random) })
            contribution.shares = people.sorted().map { share(of: $0, &random) }
            return contribution
        }
        return action
    }

    private static func share(of member: Int, _ random: inout SplitMix64) -> Share {
        var share = Share()
        share.member = Identifier("membre-\(member)") ?? .none
        share.role = [.lead, .contributor, .support].randomElement(using: &random) ?? .contributor
        share.state = [.proposed, .accepted, .toConfirm].randomElement(using: &random) ?? .accepted
        return share
    }
}
