@testable import LIAVVModel

/// A group with open contributions, as numbers: hours in quarters, people and actions by their places.
struct BalanceCase: Decodable {
    let today: String
    let event: String
    let members: [Person]
    let actions: [Piece]
    let contributions: [Work]

    struct Person: Decodable {
        let capacity: Int?
        let left: Bool
        let department: String
        let absences: [[String]]
    }

    struct Piece: Decodable {
        let start: String
        let due: String
        let tags: [String]
    }

    struct Work: Decodable {
        let action: Int
        let effort: Int?
        let wanted: Int?
        let shares: [Offer]
    }

    struct Offer: Decodable {
        let member: Int
        let state: Share.State

        init(from decoder: Decoder) throws {
            var list = try decoder.unkeyedContainer()
            member = try list.decode(Int.self)
            state = Share.State(rawValue: try list.decode(String.self)) ?? .declined
        }
    }

    var day: Day { Day(iso: today) ?? Day(number: 0) }

    static func member(_ place: Int) -> Identifier { Identifier("m-\(1000 + place)") ?? .none }
    static func action(_ place: Int) -> Identifier { Identifier("a-\(1000 + place)") ?? .none }
    static func piece(_ place: Int) -> Identifier { Identifier("c-\(1000 + place)") ?? .none }

    var laboratory: Laboratory {
        var laboratory = Laboratory()
        laboratory.settings.event.day = Day(iso: event)
        for (place, person) in members.enumerated() { laboratory.members[Self.member(place)] = person.member(place) }
        for (place, piece) in actions.enumerated() {
            var action = Action()
            (action.title, action.tags) = ("Action \(place)", piece.tags)
            action.start = Day(iso: piece.start).map(Due.day)
            action.due = Day(iso: piece.due).map(Due.day)
            action.contributions = contributions.enumerated().filter { $1.action == place }.map { $1.contribution($0) }
            laboratory.actions[Self.action(place)] = action
        }
        return laboratory
    }

    /// Who takes part in each contribution, by their places.
    func takingPart(_ laboratory: Laboratory) -> [[Int]] {
        let places = Dictionary(uniqueKeysWithValues: members.indices.map { (Self.member($0), $0) })
        return contributions.enumerated().map { place, work in
            let reference = ContributionReference(action: Self.action(work.action), contribution: Self.piece(place))
            let shares = laboratory.contribution(reference)?.contribution.activeShares ?? []
            return shares.compactMap { places[$0.member] }
        }
    }
}

extension BalanceCase.Person {
    fileprivate func member(_ place: Int) -> Member {
        var member = Member()
        (member.givenName, member.department, member.hasLeft) = ("Prénom\(place)", department, left)
        member.capacity = capacity.map { Double($0) / 4 }
        member.absences = absences.map { days in
            var absence = Absence()
            (absence.from, absence.to) = (Day(iso: days[0]), Day(iso: days[1]))
            return absence
        }
        return member
    }
}

extension BalanceCase.Work {
    fileprivate func contribution(_ place: Int) -> Contribution {
        var contribution = Contribution()
        (contribution.id, contribution.title) = (BalanceCase.piece(place), "Contribution \(place)")
        contribution.effort = effort.map { Double($0) / 4 }
        contribution.wanted = wanted
        contribution.shares = shares.map { offer in
            var share = Share()
            (share.member, share.state) = (BalanceCase.member(offer.member), offer.state)
            return share
        }
        return contribution
    }
}
