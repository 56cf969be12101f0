import LIAVVModel
import Testing

@testable import LIAVVExchange

/// Minutes that go out, and come back.
@Suite("Minutes that go out") struct MinutesWritingTests {
    /// What a meeting says, without where it was read and what became of it.
    private func essence(_ meeting: Meeting) -> [String] {
        let names = Dictionary(meeting.body.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        let body = meeting.body.map { block in
            [block.kind.rawValue, block.speaker, block.group, block.text, block.answers.flatMap { names[$0] } ?? ""]
                .joined(separator: "|")
        }
        let people = meeting.attendance.map { $0.name + " " + $0.state.rawValue }
        return ["\(meeting.number ?? 0) \(meeting.date?.iso ?? "") \(meeting.place) \(meeting.theme)"] + people
            + points(meeting.agenda) + body + [meeting.nextDate?.iso ?? "", meeting.nextTheme]
    }

    private func points(_ items: [AgendaItem]) -> [String] {
        items.flatMap { ["\($0.mark) \($0.title) \($0.minutes ?? -1)"] + points($0.items).map { "  " + $0 } }
    }

    @Test("Markdown that is imported again is the same meeting", arguments: Fixture.all)
    func roundTrip(text: String) throws {
        let first = try Fixture.read(text, members: Fixture.members).meeting
        let written = MinutesMarkdown(MinutesSheet(first)).text
        let second = try Fixture.read(written, members: Fixture.members).meeting
        #expect(essence(second) == essence(first), "\(written)")
        #expect(MinutesMarkdown(MinutesSheet(second)).text == written)
    }

    @Test("hours of a meeting that was held, of who came late and left early, there and back") func hours() throws {
        let text = """
            # 4ème réunion (12/11/2024)

            Horaires : de 14 h 02 à 16 h

            Personnes présentes :

            - Noé LAMBERT (arrivée à 14 h 20, départ à 15 h 30)
            - Inès BRUN (achats)

            # Suite

            Texte.

            """
        let ahead = 3_600_000
        let reader = MinutesReader(members: Fixture.members) { _ in ahead }
        let meeting = try reader.read(Array(text.utf8), fileName: "cr.md").meeting
        let clock = { (moment: Instant?) in moment?.timeOfDay(offset: ahead).text }
        #expect(clock(meeting.started) == "14:02" && clock(meeting.ended) == "16:00")
        #expect(meeting.attendance.map(\.name) == ["Noé LAMBERT", "Inès BRUN (achats)"])
        #expect(clock(meeting.attendance[0].arrived) == "14:20" && clock(meeting.attendance[0].left) == "15:30")
        let written = MinutesMarkdown(MinutesSheet(meeting, offset: ahead)).text
        #expect(written.replacing("\u{A0}", with: " ") == text)
        let planned = try reader.read(
            Array("# 4ème réunion (12/11/2024)\n\nHeure : 18h30\n\nTexte.\n".utf8), fileName: "a.md")
        #expect(planned.meeting.start?.text == "18:30" && planned.meeting.started == nil)
        let open = try reader.read(
            Array("# 4ème réunion (12/11/2024)\n\nHoraires : selon les équipes\n".utf8), fileName: "a.md")
        #expect(open.meeting.start == nil && open.meeting.body.count == 1)
    }

    @Test("hours that cannot be, and moments of no day, stay as they are written") func oddHours() throws {
        let back = try Fixture.read("# 4ème réunion (12/11/2024)\n\nHoraires : de 20h à 18h\n\nTexte.\n").meeting
        #expect(back.started == nil && back.body.map(\.text) == ["Horaires : de 20h à 18h", "Texte."])
        let dayless = try Fixture.read(
            "# 4ème réunion\n\nHoraires : 18h à 20h\n\nPersonnes présentes :\n\n- Noé LAMBERT (arrivée à 18h30)\n"
        ).meeting
        #expect(dayless.start?.text == "18:00" && dayless.started == nil)
        #expect(dayless.attendance.map(\.name) == ["Noé LAMBERT (arrivée à 18h30)"])
    }

    @Test("a letterhead over the title comes back as one, whatever its level", arguments: ["#", "##"])
    func letterhead(marks: String) throws {
        let text =
            "\(marks) Atelier du quartier\n\n# 9ème réunion (17/12/2024)\n\nPersonnes présentes :\n\n- Zoé GRAND\n\nTexte.\n"
        let first = try Fixture.read(text).meeting
        #expect(first.number == 9 && first.date?.iso == "2024-12-17" && first.attendance.count == 1)
        #expect(first.body.map(\.text) == ["Atelier du quartier", "Texte."])
        let written = MinutesMarkdown(MinutesSheet(first)).text
        #expect(try essence(Fixture.read(written).meeting) == essence(first), "\(written)")
        // Farther down a heading that speaks of a meeting is one of what was said.
        let other = try Fixture.read(
            "# Atelier\n\nTexte.\n\n# Retour sur la réunion du 05/11/2024\n\nDécision : oui.\n"
        ).meeting
        #expect(other.date == nil)
    }

    @Test("the group’s form: title, people, agenda with minutes, decisions, questions, groups, next meeting")
    func form() throws {
        let text = """
            Réunion n° 3 du 5 mars 2024

            Présents : Noé LAMBERT, Inès BRUN

            Excusée : Paula ARTOIS

            Ordre du jour :

            - I. Vélos (20 min)
                - A. Pont (1h)

            ## Vélos

            Décision : 2 ponts.

            Question Noé : qui * relit ?

            Réponse Inès : Noé.

            - Groupe 1, par Inès :

            Compter les vélos

            """
        let meeting = try Fixture.read(text, members: Fixture.members).meeting
        #expect(
            MinutesMarkdown(MinutesSheet(meeting)).text == """
                # 3ème réunion (05/03/2024)

                Personnes présentes :

                - Noé LAMBERT
                - Inès BRUN

                Excusé·es :

                - Paula ARTOIS

                Sommaire :

                - I. Vélos (20 min)
                  - A. Pont (1h)

                ## Vélos

                - ✓ 2 ponts.

                Question Noé : qui \\* relit ?

                Réponse Inès : Noé.

                - Groupe 1, par Inès :

                Compter les vélos

                """)
        #expect(MinutesText(MinutesSheet(meeting)).text.contains("\n\nQuestion Noé : qui * relit ?\n"))
    }

    @Test("hostile words are words in Markdown, at the start of a line and within", arguments: Self.hostile)
    func markdown(words: String) throws {
        var meeting = try Fixture.read("Présents : Tom PETIT\n\nQuestion Tom : x\n").meeting
        meeting.body[0].text = words
        let pieces = MarkdownDocument(Array(MinutesMarkdown(MinutesSheet(meeting)).text.utf8)).pieces
        let found = try #require(pieces.last)
        #expect(found.lines.map(\.text).joined(separator: "\n") == "Question Tom : " + words)
        meeting.body[0].speaker = ""
        meeting.body[0].kind = .paragraph
        let alone = MarkdownDocument(Array(MinutesMarkdown(MinutesSheet(meeting)).text.utf8)).pieces
        #expect(alone.last?.lines.map(\.text).joined(separator: "\n") == words)
        #expect(alone.last?.kind == .paragraph)
    }

    static let hostile = [
        "# titre", "- point", "+ point", "* point", "1. un", "12) deux", "===", "---", "> cité", "`code`", "**gras**",
        "_souligné_", "[lien](http://x)", "![image](x)", "<script>alert(1)</script>", "&amp; &lt;", "a | b | c",
        "~~barré~~",
        "\\\\ \\*", "[x]: y", "[^1] note", "```\nclôture\n```", "deux\nlignes", "<!-- caché -->", "$x$ {y}", "a^2",
        "#",
    ]

    @Test("HTML is well formed, says its language, and holds hostile words as words", arguments: Fixture.all)
    func html(text: String) throws {
        var meeting = try Fixture.read(text, members: Fixture.members).meeting
        for (place, words) in Self.hostile.enumerated() where place < meeting.body.count {
            meeting.body[place].text = words + " \" onload=x"
        }
        meeting.attendance[0].name = "<img src=x onerror=alert(1)>"
        let page = MinutesHTML(MinutesSheet(meeting)).text
        #expect(try PlanPython.run(Self.checker, page) == "fr main 1\n")
        #expect(page.contains("&lt;img src=x"))
    }

    /// Python's parser as a witness: every element is closed where it must be, and none is a script or an image.
    private static let checker = """
        from html.parser import HTMLParser
        class P(HTMLParser):
            stack, seen, lang = [], [], None
            def handle_starttag(self, tag, attrs):
                self.seen.append(tag)
                assert tag in 'html head meta title style body main h1 h2 h3 h4 h5 h6 p ul li strong br'.split(), tag
                assert all(k in ('lang', 'charset', 'name', 'content', 'class') for k, _ in attrs), attrs
                if tag == 'html': P.lang = dict(attrs)['lang']
                if tag == 'li': assert self.stack[-1] == 'ul', self.stack
                if tag not in ('meta', 'br'): self.stack.append(tag)
            def handle_endtag(self, tag):
                assert self.stack.pop() == tag, tag
        p = P(); p.feed(open(sys.argv[1], encoding='utf8').read()); p.close()
        assert not p.stack
        print(P.lang, 'main' if 'main' in p.seen else '', p.seen.count('h1'))
        """

    @Test("control characters go out as pictures")
    func controls() throws {
        var meeting = try Fixture.read("Présents : Tom PETIT\n\nQuestion Tom : x\n").meeting
        meeting.body[0].text = "a\u{1B}[31mb\u{0}\u{9B}c"
        let sheet = MinutesSheet(meeting)
        for text in [MinutesMarkdown(sheet).text, MinutesHTML(sheet).text, MinutesText(sheet).text] {
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
            #expect(text.contains("a␛"))
        }
    }
}
