import LIAVVModel
import Testing

@Suite struct DayWriterTests {
    private let event = Day(number: 20_175)

    @Test func days() {
        #expect(event.short(in: .french) == "ven. 28 mars")
        #expect(event.short(in: .english) == "Fri 28 Mar")
        #expect(event.long(in: .french) == "vendredi 28 mars 2025")
        #expect(event.long(in: .english) == "Friday 28 March 2025")
        #expect((event + 4).short(in: .french) == "mar. 1er avr.")
        #expect((event + 4).short(in: .english) == "Tue 1 Apr")
    }

    @Test("the year is said when it may be mistaken")
    func years() {
        #expect(event.short(in: .french, today: event - 300) == "ven. 28 mars")
        #expect(event.short(in: .french, today: event - 301) == "ven. 28 mars 2025")
        #expect(event.short(in: .english, today: event + 301) == "Fri 28 Mar 2025")
        #expect(Day(number: .min).short(in: .french, today: Day(number: .max)).hasSuffix(" 1"))
    }

    @Test("distances", arguments: [(100, "J−100", "D−100"), (0, "J−0", "D−0"), (-3, "J+3", "D+3")])
    func countdown(_ days: Int, _ fr: String, _ en: String) {
        #expect(days.countdown(in: .french) == fr)
        #expect(days.countdown(in: .english) == en)
    }

    @Test(
        "numbers",
        arguments: [
            (3, "3", "3"), (1.5, "1,5", "1.5"), (0.25, "0,25", "0.25"), (1.05, "1,05", "1.05"), (0.004, "0", "0"),
            (-0.5, "−0,5", "−0.5"), (-2, "−2", "−2"), (0.999, "1", "1"), (1e15, "1000000000000000", "1000000000000000"),
        ] as [(Double, String, String)])
    func decimals(_ number: Double, _ fr: String, _ en: String) {
        #expect(number.decimal(in: .french) == fr)
        #expect(number.decimal(in: .english) == en)
    }

    @Test(
        "numbers that no field holds do not trap",
        arguments: [
            Double.nan, .infinity, -.infinity, 1e300, -1e300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0,
            9.3e16,
        ])
    func extremes(_ number: Double) {
        #expect(!number.decimal(in: .french).isEmpty)
        #expect(number.hours(in: .english).hasSuffix("\u{A0}h"))
    }

    @Test func hours() {
        #expect(1.5.hours(in: .french) == "1,5\u{A0}h")
        #expect(1.5.hours(in: .english) == "1.5\u{A0}h")
    }
}
