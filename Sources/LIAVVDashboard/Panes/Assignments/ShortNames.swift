import LIAVVModel

/// First names of which no two are the same: of Camille and Camila neither is ever both.
struct ShortNames: Sendable, Equatable {
    /// First names; where several people share one, with as much of the surname as tells them apart.
    let given: [Identifier: String]

    init(_ laboratory: Laboratory) {
        let members = Array(laboratory.members)
        given = Self.distinct(members) { member, level in
            level == 0 || member.surname.isEmpty
                ? member.givenName : member.givenName + " " + member.surname.prefix(level)
        }
    }

    /// Longer and longer names for those who would be called the same; a number where even whole names are.
    private static func distinct(_ members: [Member], _ name: (Member, Int) -> String) -> [Identifier: String] {
        var names: [Identifier: String] = [:]
        var same = members
        for level in 0..<12 where !same.isEmpty {
            for member in same { names[member.id] = name(member, level) }
            let counts = Dictionary(members.map { (names[$0.id, default: ""].folded, 1) }, uniquingKeysWith: +)
            same = members.filter { counts[names[$0.id, default: ""].folded, default: 0] > 1 }
        }
        for (place, member) in same.enumerated() { names[member.id, default: ""] += String(place + 1) }
        return names
    }
}

extension State {
    /// The first name of a member as no other has it; the identifier of one who is gone.
    func shortName(_ member: Identifier) -> String { digest.names.given[member] ?? member.text }

    /// The whole name of a member; the identifier of one who is gone.
    func fullName(_ member: Identifier) -> String { laboratory.members[member]?.fullName ?? member.text }
}
