import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite("A meeting that runs, in the dashboard")
struct SessionCardTests {
    /// At two o’clock on the day of a meeting with two points, of 10 and of 20 minutes.
    private func visit(size: Size = Size(columns: 80, rows: 24)) throws -> Visit {
        var laboratory = Laboratory.village
        var meeting = Meeting()
        (meeting.id, meeting.number, meeting.date) = (.id("reunion-4"), 4, .test)
        (meeting.start, meeting.length) = (TimeOfDay(minutes: 840), 30)
        for (id, title, minutes) in [("fleurs", "Les fleurs", 10), ("bancs", "Les bancs", 20)] {
            var item = AgendaItem()
            (item.id, item.title, item.minutes) = (.id(id), title, minutes)
            meeting.agenda.append(item)
        }
        laboratory.meetings[meeting.id] = meeting
        var visit = Visit(laboratory, as: "luc-noel", size: size)
        visit.state.now = Instant(.test, TimeOfDay(minutes: 840), offset: 0)
        return visit
    }

    private func wait(_ visit: inout Visit, minutes: Int, seconds: Int = 0) {
        visit.state.now = visit.state.now + (minutes * 60 + seconds)
        visit.take(.event(.wake))
    }

    private func meeting(_ visit: Visit) -> Meeting { visit.state.laboratory.meetings[.id("reunion-4")] ?? Meeting() }

    @Test("the current point, its time, the hours that shift; a clock only while it is seen")
    func time() throws {
        var visit = try visit()
        #expect(!visit.state.showsClock)
        try visit.press("M o")
        #expect(visit.state.showsClock)
        #expect(
            visit.lines[1].contains("1 Les fleurs") && visit.lines[2].contains("0:00 sur 10 min · reste 10:00"))
        #expect(visit.lines[3].contains("à l’heure : fin vers 14 h 30"))
        wait(&visit, minutes: 12, seconds: 5)
        #expect(visit.lines[2].contains("12:05 sur 10 min · dépasse de 2:05"))
        #expect(
            visit.lines[3].contains(
                "! 2 min de retard : fin vers 14 h 32 au lieu de 14 h 30"))
        #expect(visit.screen.contains("14:12 (14:10) Les bancs"))
        try visit.press("Right")
        #expect(visit.lines[1].contains("2 Les bancs") && visit.screen.contains("✓ 14:00 Les fleurs"))
        try visit.press("Space")
        wait(&visit, minutes: 3)
        #expect(visit.lines[2].contains("Pause depuis 3:00"))
        try visit.press("Escape")
        #expect(!visit.state.showsClock && meeting(visit).ended == nil)
        #expect(visit.screen.contains("La séance continue"))
        try visit.press("M")
        #expect(visit.state.showsClock)
    }

    @Test("one key for each kind of note; speakers are recognised, and asked when several could be meant")
    func notes() throws {
        var visit = try visit()
        try visit.press("M o d text:On_garde_le_lilas Enter ? text:Zoé_:_qui_arrose_? Enter")
        try visit.press("m text:jamais Escape")
        #expect(meeting(visit).body.map(\.kind) == [.decision, .question])
        #expect(meeting(visit).body[1].speaker == "Zoé" && meeting(visit).body[1].item == .id("fleurs"))
        try visit.press("m text:Barr_:_je_peux Enter")
        #expect(visit.screen.contains("Inès BARRÉ") && visit.screen.contains("Ivan BARREAU"))
        #expect(meeting(visit).body.count == 2)
        try visit.press("Tab Enter")
        #expect(meeting(visit).body.last?.members == [.id("ines-barre")] && meeting(visit).body.last?.kind == .remark)
        #expect(visit.screen.contains("Question (Zoé) : qui arrose ?"))
    }

    @Test("an answer is given to a question that is chosen")
    func answers() throws {
        var visit = try visit()
        try visit.press("M o r")
        let open = visit.state.laboratory.openQuestions
        if open.isEmpty {
            #expect(visit.screen.contains("Aucune question n’est ouverte"))
        } else {
            try visit.press("Escape")
        }
        try visit.press("? text:qui_arrose_? Enter r Enter text:Luc_:_moi Enter")
        #expect(meeting(visit).body.map(\.kind) == [.question, .answer])
        #expect(
            meeting(visit).body[0].state == .answered && meeting(visit).body[1].answers == meeting(visit).body[0].id)
    }

    @Test("an action is on the roadmap at once, from its sentence")
    func actions() throws {
        var visit = try visit()
        try visit.press("M o a text:Zoé_:_Acheter_du_terreau_@luc Enter")
        let action = visit.state.laboratory.actions.first { $0.title == "Acheter du terreau" }
        #expect(
            action?.provenance.first?.block == meeting(visit).body.last?.id
                && action?.provenance.first?.speaker == "Zoé")
        try visit.press("u")
        #expect(
            !visit.state.laboratory.actions.contains { $0.title == "Acheter du terreau" } && meeting(visit).body.isEmpty
        )
    }

    @Test("people come and go with the hour")
    func attendance() throws {
        var visit = try visit()
        try visit.press("M o p Space Down e Down")
        wait(&visit, minutes: 6)
        try visit.press("Space")
        wait(&visit, minutes: 5)
        try visit.press("Space")
        #expect(visit.screen.contains("arrivée à 14 h 06, départ à 14 h 11"))
        #expect(meeting(visit).count(.present) == 2 && meeting(visit).count(.excused) == 1)
        try visit.press("*")
        #expect(meeting(visit).count(.present) == 3)
    }

    @Test("the end is asked for; then the minutes stand there, written")
    func end() throws {
        var visit = try visit()
        try visit.press("M o d text:On_garde_le_lilas Enter q f x")
        #expect(meeting(visit).ended == nil)
        try visit.press("Escape Right f o")
        #expect(meeting(visit).ended != nil && visit.state.overlays.isEmpty && visit.state.pane == .minutes)
        #expect(meeting(visit).body.map(\.text) == ["Les fleurs", "On garde le lilas", "Les bancs"])
        #expect(visit.screen.contains("il ne reste qu’à le relire") && visit.screen.contains("On garde le lilas"))
    }

    @Test("whoever comes back within hours is in the meeting; later they are told")
    func comingBack() throws {
        var visit = try visit()
        try visit.press("M o")
        let again = { (hours: Int) in
            State(
                laboratory: visit.state.laboratory, today: .test, viewer: nil, language: .french,
                size: Size(columns: 80, rows: 24), now: visit.state.now + hours * 3600, seed: 1)
        }
        #expect(again(2).showsClock && !again(20).showsClock)
        #expect(again(20).draw().text.contains("M y revient"))
    }

    @Test("what others note is seen beside what one types")
    func others() throws {
        var visit = try visit()
        try visit.press("M o m text:je_tape")
        var other = meeting(visit)
        var block = Block()
        (block.id, block.kind, block.text, block.item) = (.id("autre"), .decision, "Vu ailleurs", .id("fleurs"))
        other.body.append(block)
        visit.take(.elsewhere([], [other.reference: other.value]))
        #expect(visit.screen.contains("Vu ailleurs") && visit.screen.contains("je tape"))
        try visit.press("Enter")
        #expect(meeting(visit).body.map(\.text) == ["Vu ailleurs", "je tape"])
    }

    @Test("readable in every window, in both languages", arguments: [(160, 50), (80, 24), (40, 10)])
    func sizes(_ columns: Int, _ rows: Int) throws {
        var visit = try visit(size: Size(columns: columns, rows: rows))
        try visit.press("M o")
        #expect(visit.screen.contains("Les fleurs") && visit.screen.contains("reste 10:00"))
        try visit.press("d text:On_garde_le_lilas")
        #expect(visit.screen.contains("Décision") && visit.screen.contains("On garde le lilas"))
        try visit.press("Enter")
        #expect(visit.screen.contains("lilas"))
    }
}
