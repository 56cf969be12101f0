import LIAVVModel
import Testing

@Suite struct DayReaderTests {
    /// Wednesday 18 December 2024.
    private let reader = DayReader(today: Day(number: 20_075))

    @Test(
        "days",
        arguments: [
            ("28/3", "2025-03-28"), ("28/3/2025", "2025-03-28"), ("28.03.25", "2025-03-28"), ("28/03/25", "2025-03-28"),
            ("28-3-2025", "2025-03-28"), (" 28 / 3 ", "2025-03-28"), ("28 mars", "2025-03-28"),
            ("28 MARS 2025", "2025-03-28"),
            ("28 mars 25", "2025-03-28"), ("vendredi 28 mars", "2025-03-28"), ("ven. 28 mars", "2025-03-28"),
            ("ven 28 mars 2025", "2025-03-28"), ("Friday, 28 March", "2025-03-28"), ("March 28", "2025-03-28"),
            ("28th March", "2025-03-28"), ("1er avril", "2025-04-01"), ("1er août", "2025-08-01"),
            ("3 févr.", "2025-02-03"),
            ("3 fe\u{301}vrier", "2025-02-03"), ("14 juil.", "2025-07-14"), ("14 juin", "2025-06-14"),
            ("2025-03-28", "2025-03-28"), ("ven", "2024-12-20"), ("vendredi", "2024-12-20"), ("mercredi", "2024-12-25"),
            ("mar.", "2024-12-24"), ("demain", "2024-12-19"), ("Après-demain", "2024-12-20"), ("hier", "2024-12-17"),
            ("aujourd’hui", "2024-12-18"), ("+2s", "2025-01-01"), ("-3j", "2024-12-15"), ("−3 j", "2024-12-15"),
            ("+10d", "2024-12-28"), ("+0j", "2024-12-18"), ("+1W", "2024-12-25"), ("29/2/2024", "2024-02-29"),
            ("20/11", "2024-11-20"), ("20/10", "2024-10-20"), ("18/10", "2025-10-18"), ("1/9", "2025-09-01"),
            ("31/12", "2024-12-31"), ("1/1", "2025-01-01"), ("28/3/1999", "1999-03-28"),
        ])
    func read(_ text: String, _ iso: String) { #expect(reader.day(text)?.iso == iso) }

    @Test(
        "no days",
        arguments: [
            "", " ", "30 février", "31/4", "29/2", "0/3", "28/13", "28/0", "28", "3", "bientôt", "lundi 28 mars",
            "28 jui",
            "28 ma", "me", "28//3", "/3", "28/3/", "28/3/-5", "+28/3", "28/+3", "28/3/20250", "+j", "+", "-", "j",
            "++3j",
            "+-3j", "+5001j", "+99999999999999999999j", "+3x", "3j", "28 mars mars", "28 mars 2025 x", "mars",
            "vendredi 28",
            "99999999999999999999/3", "28/99999999999999999999", "1e1/3", "٢٨/٣", "28 mars 99999999999999999999",
            "\u{301}",
            "vendredi mars", "er mars", "th", "..", "/", "2025-02-30", "- - -", "32 mars",
        ])
    func unread(_ text: String) { #expect(reader.day(text) == nil) }

    @Test(
        "distances to the event",
        arguments: [
            ("J-30", Due.before(30)), ("J−30", .before(30)), ("j – 30", .before(30)), ("J+3", .before(-3)),
            ("D−30", .before(30)),
            ("d-30", .before(30)), ("28/3", .day(Day(number: 20_175))), ("dim.", .day(Day(number: 20_079))),
            ("10 déc", .day(Day(number: 20_067))),
        ])
    func due(_ text: String, _ due: Due) { #expect(reader.due(text) == due) }

    @Test("no due dates", arguments: ["J", "J-", "J--3", "J-9999", "J-x", "Jeux", "D", ""])
    func noDue(_ text: String) { #expect(reader.due(text) == nil) }

    @Test("the turn of the year seen from January")
    func january() throws {
        let reader = DayReader(today: try #require(Day(iso: "2025-01-10")))
        #expect(reader.day("20/12")?.iso == "2024-12-20")
        #expect(reader.day("11/11")?.iso == "2024-11-11")
        #expect(reader.day("10/11")?.iso == "2025-11-10")
        #expect(reader.day("9/1")?.iso == "2025-01-09")
        #expect(reader.day("lundi 10 novembre")?.iso == "2025-11-10")
    }

    @Test("what is shown can be typed again", arguments: Language.allCases)
    func backAgain(_ language: Language) {
        for distance in -59...300 {
            let day = reader.today + distance
            #expect(reader.day(day.short(in: language, today: reader.today)) == day, "\(day.iso)")
            #expect(reader.day(day.long(in: language)) == day, "\(day.iso)")
            #expect(reader.due(distance.countdown(in: language)) == .before(distance))
        }
    }

    @Test("from the edges of the calendar", arguments: [Int.min, Int.max])
    func edges(_ number: Int) {
        let reader = DayReader(today: Day(number: number))
        for text in ["+5000s", "-5000s", "lundi", "hier", "demain", "28/3", "1/1", "31/12"] { _ = reader.day(text) }
        #expect(reader.day("aujourd'hui") == Day(number: number))
    }

    @Test("no text traps")
    func hostile() {
        var random = Seeded(11)
        let pieces = [
            "J", "-", "−", "+", "9", "28", "/", ".", " ", "mars", "ven", "1er", "\u{301}", "é", "s", "\u{0}", "🗓",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.any(&random) }.joined()
            if let due = reader.due(text) { #expect(Due(text: due.text) == due) }
        }
    }
}
