import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite struct PlainLinesTests {
    private let reading: MinutesReading
    private var meeting: Meeting { reading.meeting }

    init() throws { reading = try Fixture.read(Fixture.plainLines, members: Fixture.members) }

    @Test func fieldsOfTheMeeting() {
        #expect(meeting.number == 12)
        #expect(meeting.date == Day(iso: "2025-04-01"))
        #expect(meeting.place == "médiathèque, 2e étage")
        #expect(meeting.nextDate == Day(iso: "2025-05-06"))
        #expect(meeting.nextTheme == "les horaires d’été")
    }

    @Test func namesOnOneLine() {
        #expect(meeting.names(.present) == ["Noé LAMBERT", "Inès BRUN", "Karim HADDAD"])
        #expect(meeting.names(.excused) == ["Luce MOREL", "La Cheffe"])
        #expect(meeting.names(.absent) == [])
        #expect(meeting.attendance.compactMap(\.member?.text) == ["noe-lambert", "ines-brun", "ines-castel"])
    }

    @Test func agendaWithDecimals() {
        #expect(meeting.agenda.map(\.title).first == "Prêts entre quartiers")
        #expect(meeting.agenda.count == 2)
        #expect(meeting.agenda.first?.items.map(\.mark) == ["1.1", "1.2"])
        #expect(meeting.agenda.first?.totalMinutes == 45)
    }

    @Test func everyCueBeginsABlock() {
        #expect(meeting.said(.statement).count == 2)
        #expect(meeting.said(.statement).last == "Karim | il suffirait de grouper les retours.")
        #expect(
            meeting.said(.question) == ["Inès | qui paie le carburant ?", "Question n° 2 : les DVD sont-ils compris ?"])
        #expect(meeting.said(.answer) == ["Karim | la régie."])
        #expect(meeting.said(.remark) == ["rien n’est prévu pour les livres abîmés."])
        #expect(
            meeting.said(.decision) == ["HORAIRE ARRÊTÉ : MARDI 10 H", "Décision n° 1 : la navette passe le mardi."])
        #expect(meeting.said(.nextMeeting).count == 1)
        #expect(meeting.said(.heading) == ["Prêts entre quartiers"])
    }

    @Test func anAmbiguousFirstNameIsNotGuessed() throws {
        let question = try #require(meeting.body.first { $0.kind == .question })
        #expect(question.members == [])
        let kind = ReadingNote.Kind.ambiguousName("Inès", candidates: ["Inès BRUN", "Inès CASTEL"])
        #expect(reading.notes.contains(ReadingNote(line: question.line, kind: kind)))
    }

    @Test("who came may stand in a table, by name or by a mark; no line of it is lost")
    func tables() throws {
        let head = "# Réunion n° 15 du 5 février 2025\n\n"
        let named = try Fixture.read(
            head
                + "| Présents | Excusés |\n|---|---|\n| Noé LAMBERT | Inès BRUN |\n| Karim HADDAD | |\n\n## Bilan\n\nBien.\n",
            members: Fixture.members)
        #expect(named.meeting.names(.present) == ["Noé LAMBERT", "Karim HADDAD"])
        #expect(named.meeting.names(.excused) == ["Inès BRUN"])
        #expect(named.meeting.body.map(\.text) == ["Bilan", "Bien."])
        let marked = try Fixture.read(
            head + "| Nom | Présent | Excusé |\n|---|---|---|\n| Noé LAMBERT | x | |\n| Inès BRUN | | x |\n",
            members: Fixture.members)
        #expect(marked.meeting.names(.present) == ["Noé LAMBERT"] && marked.meeting.names(.excused) == ["Inès BRUN"])
    }

    @Test("an answer under another heading is none to a question that was answered before it")
    func answersElsewhere() throws {
        let text = """
            # Réunion n° 18 du 7 mars 2025

            ## Stands

            Q (Noé) : Combien ?

            R : trois.

            ## Suite

            Réponse Karim : oui.

            """
        let meeting = try Fixture.read(text, members: Fixture.members).meeting
        #expect(meeting.said(.question) == ["Noé | Combien ?"])
        let answers = meeting.body.filter { $0.kind == .answer }
        #expect(answers.map { $0.answers != nil } == [true, false])
    }

    @Test("groups name who reports in several ways; a theme under the next meeting is that one’s")
    func otherWordings() throws {
        let text = """
            # Réunion n° 16 du 5 mars 2025

            ### Groupe B, rapporteurs : Noé et Karim

            - un point

            ### Groupe 3 – rapporteur : Inès BRUN

            - deux points

            ### Groupe 2 (Karim)

            - trois points

            Action : Karim appelle l’imprimeur.

            ## Suite

            Prochaine réunion : 27 mars 2025

            Thème : la répétition

            """
        let meeting = try Fixture.read(text, members: Fixture.members).meeting
        #expect(meeting.said(.report).map { $0.prefix { $0 != "|" } } == ["Noé et Karim ", "Inès BRUN ", "Karim "])
        #expect(meeting.body.filter { $0.kind == .report }.map(\.group) == ["Groupe B", "Groupe 3", "Groupe 2"])
        #expect(meeting.said(.proposal).last == "Karim appelle l’imprimeur.")
        #expect(meeting.nextDate?.iso == "2025-03-27" && meeting.nextTheme == "la répétition" && meeting.theme.isEmpty)
        let inline = "Prochaine réunion le 27 mars 2025 ; thème : les horaires."
        let other = try Fixture.read("# Réunion n° 17 du 6 mars 2025\n\n## Suite\n\n" + inline, members: [])
        #expect(other.meeting.nextTheme == "les horaires")
    }
}
