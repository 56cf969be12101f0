import LIAVVModel
import Testing

@Suite struct DueTests {
    @Test(
        "forms of J−n",
        arguments: [
            ("J-30", 30), ("J−30", 30), ("J–30", 30), ("j-30", 30), ("J - 30", 30), ("J\u{A0}−\u{A0}30", 30),
            ("J+3", -3),
            ("J-0", 0), ("J+0", 0), ("J-3650", 3650),
        ])
    func forms(_ text: String, _ days: Int) { #expect(Due(text: text) == .before(days)) }

    @Test(
        "text that is no due date",
        arguments: [
            "", "J", "J-", "J−", "J+", "-30", "J30", "J-3651", "J--3", "J-+3", "J+-3", "J-3j", "J-99999999999999999999",
            "J×3", "2025-02-30", "D-30", "J-٣", "J-3.5",
        ])
    func invalid(_ text: String) { #expect(Due(text: text) == nil) }

    @Test func roundTrip() {
        for days in -3650...3650 {
            #expect(Due(text: Due.before(days).text) == .before(days))
        }
        #expect(Due(text: "2025-02-14") == .day(Day(number: 20_133)))
        #expect(Due.day(Day(number: 20_133)).text == "2025-02-14")
        #expect(Due.before(-3).text == "J+3")
        #expect(Due.before(42).text == "J-42")
    }

    @Test func resolution() {
        let (event, other) = (Day(number: 20_175), Day(number: 3))
        #expect(Due.before(30).resolved(eventDay: event) == event - 30)
        #expect(Due.before(-3).resolved(eventDay: event) == event + 3)
        #expect(Due.before(30).resolved(eventDay: nil) == nil)
        #expect(Due.day(other).resolved(eventDay: nil) == other)
        #expect(Due.day(other).resolved(eventDay: event) == other)
    }

    @Test("distances that no file holds do not trap", arguments: [Int.min, .max])
    func extremes(_ days: Int) {
        #expect(!Due.before(days).text.isEmpty)
        #expect(Due.before(days).resolved(eventDay: Day(number: 0)) != nil)
        #expect(!days.countdown(in: .french).isEmpty)
    }
}
