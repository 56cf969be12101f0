import LIAVVModel
import Testing

/// A small group made up for the tests, as it stands on Wednesday 18 December 2024.
struct Sample {
    var laboratory = Laboratory()
    let today = Day(number: 20_075)
    private var random = Seeded(1)
    private var changes = 0

    init() {
        laboratory.settings.name = "Groupe d’essai"
        laboratory.settings.event.day = Day(iso: "2025-03-28")
        for (given, surname) in Self.people { add(member: given, surname) }
    }

    static let people = [
        ("Camille", "FRAIGNAC"), ("Camila", "PINTILIE"), ("Cindy", "DELVOYE"), ("Yona", "BEN SAÏD"),
        ("Lorvélie", "OSTOJIC"), ("Anne-Laure", "MÉRIC"), ("Joachim", "D’ARCY"),
    ]

    var reader: FieldReader { FieldReader(laboratory: laboratory, today: today) }

    @discardableResult mutating func add(member given: String, _ surname: String) -> Identifier {
        var member = Member()
        (member.givenName, member.surname) = (given, surname)
        member.id = Identifier(slugOf: member.fullName, using: &random)
        laboratory.members[member.id] = member
        return member.id
    }

    /// An action with contributions of those titles.
    @discardableResult mutating func add(action title: String, _ pieces: [String] = []) -> Identifier {
        var action = Action()
        action.title = title
        action.id = Identifier(slugOf: title, using: &random)
        action.contributions = pieces.map { title in
            var piece = Contribution()
            (piece.id, piece.title) = (Identifier(slugOf: title, using: &random), title)
            return piece
        }
        laboratory.actions[action.id] = action
        return action.id
    }

    /// A meeting of which those members were excused, and the others present.
    @discardableResult mutating func add(meeting date: String, excused: [String] = []) throws -> Identifier {
        var meeting = Meeting()
        meeting.id = Identifier(slugOf: "reunion", using: &random)
        meeting.date = Day(iso: date)
        let away = try excused.map { try laboratory.member(named: $0).id }
        meeting.attendance = laboratory.members.map { member in
            var attendance = Attendance()
            (attendance.id, attendance.name, attendance.member) = (member.id, member.fullName, member.id)
            attendance.state = away.contains(member.id) ? .excused : .present
            return attendance
        }
        laboratory.meetings[meeting.id] = meeting
        return meeting.id
    }

    func member(_ name: String) throws -> Identifier { try laboratory.member(named: name).id }

    func piece(_ name: String) throws -> ContributionReference { try laboratory.contribution(named: name) }

    func shares(_ name: String) throws -> [Share] {
        try #require(laboratory.contribution(piece(name))).contribution.shares
    }

    mutating func stamp(_ author: Identifier? = nil) -> Stamp {
        changes += 1
        let date = Instant(milliseconds: today.number * 86_400_000 + 36_000_000)
        return Stamp(id: Identifier(slugOf: "essai \(changes)", using: &random), author: author, date: date)
    }

    static let anyStamp = Stamp(id: Settings.identifier, author: nil, date: Instant(milliseconds: 0))

    /// Assigns by name.
    mutating func assign(
        _ pieces: [String], to people: [String], role: Share.Role = .contributor, as author: String? = nil
    ) throws {
        let stamp = stamp(try author.map(member))
        try laboratory.apply(
            laboratory.assigning(pieces.map(piece), to: people.map(member), role: role, stamp: stamp))
    }
}
