import Testing
import LIAVVModel
import LIAVVStore

/// A small laboratory of which every test knows every word.
enum CommandFixture {
    static let today = "2024-12-18"

    /// Writes it into `lab` in the sandbox.
    static func write(into sandbox: CommandSandbox) throws {
        let store = Store(folder: sandbox.root.appending(path: "lab").path)
        let laboratory = try laboratory()
        try store.create(settings: laboratory.settings, date: .inDecember)
        try store.saveAll(laboratory, date: .inDecember)
    }

    static func laboratory() throws -> Laboratory {
        var laboratory = Laboratory()
        laboratory.settings.name = "Essai"
        laboratory.settings.event.day = Day(iso: "2025-03-28")
        laboratory.members = Table(
            try [
                member("camille", "Camille", "FRAIGNAC"), member("camila", "Camila", "PINTILIE"),
                member("yona", "Yona", "DIENE"), member("cindy", "Cindy", "DELVOYE"),
            ])
        laboratory.meetings = Table([try meeting()])
        laboratory.actions = Table([try kiosk(), try invitations()])
        (laboratory.rooms, laboratory.layouts) = (Table([try room()]), Table([try layout()]))
        return laboratory
    }

    private static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

    private static func member(_ name: String, _ given: String, _ surname: String) throws -> Member {
        var member = Member()
        (member.id, member.givenName, member.surname) = (try id(name + "-aaaa"), given, surname)
        return member
    }

    private static func contribution(_ name: String, _ title: String) throws -> Contribution {
        var contribution = Contribution()
        (contribution.id, contribution.title) = (try id(name), title)
        return contribution
    }

    /// Late, with one open contribution and one that Yona has accepted.
    private static func invitations() throws -> Action {
        var action = Action()
        (action.id, action.title) = (try id("envoyer-les-invitations-bbbb"), "Envoyer les invitations, « tôt »")
        action.due = .day(Day(number: (Day(iso: today)?.number ?? 0) - 1))
        action.contributions = [
            try contribution("rediger-cccc", "Rédiger"), try contribution("relire-dddd", "Relire à l’œil"),
        ]
        var share = Share()
        (share.member, share.state) = (try id("yona-aaaa"), .accepted)
        action.contributions[1].shares = [share]
        var source = Provenance()
        (source.id, source.meeting, source.block) = (try id("source"), try id("reunion-9"), try id("decision-1"))
        action.provenance = [source]
        return action
    }

    /// Not late, with one contribution; its title would steer a terminal, and be a formula to a spreadsheet.
    private static func kiosk() throws -> Action {
        var action = Action()
        (action.id, action.title) = (try id("kiosque-eeee"), "=1+1 \u{1B}[31mkiosque\u{9B}")
        action.due = .before(30)
        action.contributions = [try contribution("seule-ffff", "Seule contribution")]
        return action
    }

    private static func meeting() throws -> Meeting {
        var meeting = Meeting()
        (meeting.id, meeting.number, meeting.date) = (try id("reunion-9"), 9, Day(iso: "2024-12-17"))
        var decision = Block()
        (decision.id, decision.kind, decision.text) = (try id("decision-1"), .decision, "Une date,\n\"ferme\"")
        var question = Block()
        (question.id, question.kind, question.text) = (try id("question-1"), .question, "Et le public ?")
        (question.speaker, question.members) = ("Cindy", [try id("cindy-aaaa")])
        meeting.body = [decision, question]
        return meeting
    }

    private static func room() throws -> Room {
        var room = Room()
        (room.id, room.title) = (try id("salle"), "Salle")
        room.outline = [Corner(x: 0, y: 0), Corner(x: 800, y: 0), Corner(x: 800, y: 600), Corner(x: 0, y: 600)]
        var door = Door()
        (door.id, door.title, door.x, door.y) = (try id("porte"), "Porte", 400, 600)
        (door.clearWidth, door.role, door.swing) = (140, .entrance, .inward)
        (door.leaves) = 2
        room.doors = [door]
        return room
    }

    /// One table in the way of the door's second leaf, one near the wall.
    private static func layout() throws -> Layout {
        var layout = Layout()
        (layout.id, layout.title, layout.room) = (try id("plan"), "Plan", try id("salle"))
        layout.items = [try table("table-a", x: 440, y: 570), try table("table-b", x: 30, y: 100)]
        return layout
    }

    private static func table(_ name: String, x: Int, y: Int) throws -> Item {
        var item = Item()
        (item.id, item.title, item.x, item.y, item.width, item.depth) = (try id(name), name, x, y, 40, 40)
        return item
    }
}
