import LIAVVModel
import Testing

@Suite struct InstantTests {
    @Test func roundTrip() {
        var random = Seeded(3)
        for _ in 0..<5000 {
            let instant = Instant(
                milliseconds: Int.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random))
            #expect(Instant(iso: instant.iso) == instant, "\(instant)")
        }
    }

    @Test func form() throws {
        let instant = try #require(Instant(iso: "2024-12-18T09:15:02.417Z"))
        #expect(instant.milliseconds == 1_734_513_302_417)
        #expect(instant.iso == "2024-12-18T09:15:02.417Z")
        #expect(instant.day.iso == "2024-12-18")
        #expect(Instant(milliseconds: -1).iso == "1969-12-31T23:59:59.999Z")
        #expect(Instant(milliseconds: -1).day.iso == "1969-12-31")
        #expect(instant < Instant(milliseconds: 1_734_513_302_418))
    }

    @Test(
        "text that is no moment",
        arguments: [
            "", "2024-12-18", "2024-12-18T09:15:02Z", "2024-12-18T24:00:00.000Z", "2024-12-18T09:60:00.000Z",
            "2024-12-18T09:15:61.000Z", "2024-12-18T+9:15:02.417Z", "2024-12-18T09:15:02.-17Z",
            "2024-12-18T09.15.02:417Z",
            "2024-12-18T09::5:02.417Z", "2024-02-30T09:15:02.417Z", "2024-12-18t09:15:02.417z",
            "2024-12-18T09:15:é.417Z",
        ])
    func invalid(_ text: String) { #expect(Instant(iso: text) == nil) }

    @Test(
        "the edges of the calendar",
        arguments: [
            (Int.min, "0001-01-01T00:00:00.000Z"), (Int.max, "9999-12-31T23:59:59.999Z"),
            (-62_135_596_800_001, "0001-01-01T00:00:00.000Z"), (253_402_300_800_000, "9999-12-31T23:59:59.999Z"),
        ])
    func extremes(_ milliseconds: Int, _ iso: String) {
        #expect(Instant(milliseconds: milliseconds).iso == iso)
        #expect(Instant(milliseconds: milliseconds).day.iso == iso.prefix(10))
    }

    @Test(
        "seconds of any size",
        arguments: [
            (0.0, "1970-01-01T00:00:00.000Z"), (1.5, "1970-01-01T00:00:01.500Z"), (1e300, "9999-12-31T23:59:59.999Z"),
            (-1e300, "0001-01-01T00:00:00.000Z"), (.infinity, "9999-12-31T23:59:59.999Z"),
            (-.infinity, "0001-01-01T00:00:00.000Z"), (.nan, "1970-01-01T00:00:00.000Z"),
        ])
    func seconds(_ seconds: Double, _ iso: String) { #expect(Instant(seconds: seconds).iso == iso) }
}
