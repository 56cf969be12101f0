import LIAVVModel

extension Laboratory {
    /// A small laboratory of our own: four members, three actions, a meeting, a room and a layout.
    static var village: Laboratory {
        var laboratory = Laboratory()
        laboratory.settings.name = "LABO"
        laboratory.settings.phases = ["Cadrage", "Logistique"]
        laboratory.settings.event.title = "Salon des jardins"
        laboratory.settings.event.day = Day(iso: "2025-03-28")
        laboratory.members = Table([
            .named("ines-barre", "Inès", "BARRÉ"), .named("ivan-barreau", "Ivan", "BARREAU"),
            .named("luc-noel", "Luc", "NOËL"), .named("zoe-petit", "Zoé", "PETIT"),
        ])
        laboratory.actions = Table([.hall, .poster, .opening])
        laboratory.meetings = Table([.third])
        laboratory.rooms = Table([.barn])
        laboratory.layouts = Table([.market])
        return laboratory
    }
}

extension Identifier {
    static func id(_ text: String) -> Identifier { Identifier(text) ?? .none }
}

extension Member {
    static func named(_ id: String, _ givenName: String, _ surname: String) -> Member {
        var member = Member()
        member.id = .id(id)
        member.givenName = givenName
        member.surname = surname
        return member
    }
}

extension Contribution {
    static func titled(_ id: String, _ title: String, effort: Double? = nil, shares: [Share] = []) -> Contribution {
        var contribution = Contribution()
        contribution.id = .id(id)
        contribution.title = title
        contribution.effort = effort
        contribution.shares = shares
        return contribution
    }
}

extension Share {
    static func of(_ member: String, _ state: Share.State = .accepted) -> Share {
        var share = Share()
        share.member = .id(member)
        share.state = state
        return share
    }
}

extension Action {
    static func titled(_ id: String, _ title: String, phase: String, due: String) -> Action {
        var action = Action()
        action.id = .id(id)
        action.title = title
        action.phase = phase
        action.due = Due(text: due)
        return action
    }

    static var hall: Action {
        var action = titled("louer-la-grange", "Louer la grange", phase: "Logistique", due: "J-40")
        action.contributions = [
            .titled("appeler", "Appeler la propriétaire", effort: 2),
            .titled("signer", "Signer le bail", effort: 3, shares: [.of("luc-noel")]),
        ]
        var source = Provenance()
        source.id = .id("p1")
        source.meeting = .id("reunion-3")
        source.block = .id("d-grange")
        action.provenance = [source]
        action.stand = .id("bar")
        return action
    }

    static var poster: Action {
        var action = titled("dessiner-l-affiche", "Dessiner l’affiche", phase: "Cadrage", due: "2025-01-31")
        action.contributions = [.titled("croquis", "Faire un croquis")]
        return action
    }

    static var opening: Action {
        var action = titled("ouverture", "Ouverture du salon", phase: "Logistique", due: "J-0")
        action.isMilestone = true
        return action
    }
}

extension Meeting {
    static var third: Meeting {
        var meeting = Meeting()
        meeting.id = .id("reunion-3")
        meeting.number = 3
        meeting.date = Day(iso: "2025-01-14")
        meeting.theme = "La grange"
        meeting.attendance = [
            ("ines-barre", Attendance.State.present), ("luc-noel", .present), ("zoe-petit", .excused),
        ].map { id, state in
            var entry = Attendance()
            entry.id = .id(id)
            entry.member = .id(id)
            entry.state = state
            return entry
        }
        meeting.body = [
            .piece("h", .heading, "Le lieu"), .piece("d-grange", .decision, "La grange est retenue."),
            .piece("q", .question, "Qui a les clés ?", speaker: "Luc"),
        ]
        return meeting
    }
}

extension Block {
    static func piece(_ id: String, _ kind: Kind, _ text: String, speaker: String = "") -> Block {
        var block = Block()
        block.id = .id(id)
        block.kind = kind
        block.text = text
        block.speaker = speaker
        return block
    }
}

extension Room {
    /// 8 m by 6 m, with one door of 1.60 m in the middle of the bottom wall.
    static var barn: Room {
        var room = Room()
        room.id = .id("grange")
        room.title = "La grange"
        room.outline = [Corner(x: 0, y: 0), Corner(x: 800, y: 0), Corner(x: 800, y: 600), Corner(x: 0, y: 600)]
        var door = Door()
        door.id = .id("porte")
        (door.x, door.y, door.clearWidth, door.role) = (400, 600, 160, .entrance)
        room.doors = [door]
        return room
    }
}

extension Layout {
    static var market: Layout {
        var layout = Layout()
        layout.id = .id("marche")
        layout.title = "Marché"
        layout.room = .id("grange")
        var bar = Item()
        bar.id = .id("bar")
        bar.kind = .stand
        bar.title = "Buvette"
        (bar.x, bar.y, bar.width, bar.depth) = (400, 100, 300, 100)
        layout.items = [bar]
        return layout
    }
}
