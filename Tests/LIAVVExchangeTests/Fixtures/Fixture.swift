import LIAVVModel

@testable import LIAVVExchange

/// Minutes of invented groups, each in another manner.
enum Fixture {
    static let all = [headings, plainLines, workshops]

    static let members = [
        member("maud-kervella", "Maud", "KERVELLA"), member("ibrahim-sow", "Ibrahim", "SOW"),
        member("elodie-nguyen-baudry", "Élodie", "NGUYEN-BAUDRY"), member("paul-artaud", "Paul", "ARTAUD"),
        member("paula-artois", "Paula", "ARTOIS"), member("ines-brun", "Inès", "BRUN"),
        member("ines-castel", "Inès", "CASTEL", aliases: ["La Cheffe"]), member("noe-lambert", "Noé", "LAMBERT"),
    ]

    static func member(_ id: String, _ given: String, _ surname: String, aliases: [String] = []) -> Member {
        var member = Member()
        member.id = Identifier(id) ?? .none
        member.givenName = given
        member.surname = surname
        member.aliases = aliases
        return member
    }

    static func read(
        _ text: String, members: [Member] = [], fileName: String = "cr.md"
    ) throws(MinutesFault) -> MinutesReading {
        try MinutesReader(members: members).read(Array(text.utf8), fileName: fileName)
    }
}

extension Meeting {
    /// The blocks of a kind, as `speaker | text`.
    func said(_ kind: Block.Kind) -> [String] {
        body.filter { $0.kind == kind }.map { $0.speaker.isEmpty ? $0.text : $0.speaker + " | " + $0.text }
    }

    /// The names in a state, as written.
    func names(_ state: Attendance.State) -> [String] { attendance.filter { $0.state == state }.map(\.name) }
}
