import LIAVVModel
import Testing

@Suite struct CalendarTests {
    /// Every 31st day from 0001 to 9999 and all month ends, as Python's datetime has them.
    @Test("Python's calendar", .enabled(if: Python.isInstalled, "needs python3"))
    func python() throws {
        let table = try Python.run(
            """
            from datetime import date, timedelta
            epoch = date(1970, 1, 1)
            days = [date.fromordinal(n) for n in range(1, date.max.toordinal() + 1, 31)]
            days += [date(y, m, 1) for y in range(1, 10000) for m in range(1, 13)]
            days += [date(y, m, 1) - timedelta(1) for y in range(1, 10000) for m in range(2, 13)] + [date.max]
            print('\\n'.join(f'{(d - epoch).days} {d.isoformat()} {d.isoweekday()}' for d in days))
            """)
        var seen = 0
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: " ")
            let (number, iso, weekday) = (Int(parts[0]), String(parts[1]), Int(parts[2]))
            let day = Day(iso: iso)
            guard let day, day.number == number, day.iso == iso, day.weekday == weekday else {
                Issue.record("\(line) is \(String(describing: day))")
                return
            }
            seen += 1
        }
        #expect(seen > 340_000)
    }

    @Test(
        "days that the calendar does not have",
        arguments: [
            (2025, 2, 29), (2024, 2, 30), (1900, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0),
            (2025, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, .max, .max), (.min, .min, .min),
        ])
    func invalid(_ parts: (Int, Int, Int)) {
        #expect(Day(year: parts.0, month: parts.1, day: parts.2) == nil)
    }

    @Test("leap days", arguments: [2000, 2024, 4, 9996])
    func leap(_ year: Int) { #expect(Day(year: year, month: 2, day: 29) != nil) }

    @Test(
        "text that is no day",
        arguments: [
            "", "2025-3-28", "2025-03-28 ", "+025-03-28", "2025-02-30", "20250328", "2025-03", "2025-03-28-01",
            "٢٠٢٥-٠٣-٢٨", "2025−03−28", "0000-01-01",
        ])
    func text(_ text: String) { #expect(Day(iso: text) == nil) }

    @Test func arithmetic() throws {
        let eve = try #require(Day(iso: "2024-12-31"))
        #expect((eve + 1).iso == "2025-01-01")
        #expect((eve - 366).iso == "2023-12-31")
        #expect(eve + 1 - eve == 1)
        #expect(eve < eve + 1)
        #expect(eve.monday.iso == "2024-12-30")
        #expect(Day(number: -1).weekday == 3)
    }

    @Test("no arithmetic leaves the calendar or traps", arguments: [Int.min, .min + 1, -5_000_000, 5_000_000, .max])
    func extremes(_ number: Int) throws {
        let edge = number < 0 ? "0001-01-01" : "9999-12-31"
        let opposite = number < 0 ? "9999-12-31" : "0001-01-01"
        #expect(Day(number: number).iso == edge)
        #expect((Day(number: 0) + number).iso == edge)
        #expect((Day(number: 0) - number).iso == opposite)
        #expect((Day(number: number) + number).iso == edge)
        #expect(Day(iso: Day(number: number).iso) == Day(number: number))
        #expect(abs(Day(number: number) - Day(number: 0)) < 3_000_000)
    }
}
