import LIAVVModel
import Testing

@Suite struct HoursReaderTests {
    @Test(
        "hours",
        arguments: [
            ("3", 3), ("1,5 h", 1.5), ("1.5", 1.5), ("1h30", 1.5), ("1 h 30", 1.5), ("1h30min", 1.5), ("45 min", 0.75),
            ("2j", 14),
            ("2 jours", 14), ("1 jour", 7), ("0,5 j", 3.5), ("3 heures", 3), ("1 heure", 1), ("2 days", 14),
            ("2 hours", 2),
            ("0", 0), ("1h0", 1), ("3\u{A0}h", 3), ("-2", -2), ("-1h30", -1.5), ("99999", 99_999), ("2H", 2),
        ])
    func read(_ text: String, _ hours: Double) { #expect(FieldReader.hours(text) == hours) }

    @Test(
        "no hours",
        arguments: [
            "", " ", "h", "h30", "1h60", "1h-5", "1h30h", "beaucoup", "1e400", "1e3", "nan", "inf", "-inf", "infj",
            "nanh", "1e400h",
            "infinity", "0x10", "1,5,5", "1..5", "--2", "3x", "j", "min", ",", ".", "+", "-", "1h99999999999999999999",
            "٣", "1 000 000 000 000 000 000",
            "\u{301}",
        ])
    func unread(_ text: String) { #expect(FieldReader.hours(text) == nil) }

    @Test(
        "in a field",
        arguments: [
            ("3", .integer(3)), ("3,0 h", .integer(3)), ("1h30", .real(1.5)), ("100000", .integer(100_000)),
            ("0", .integer(0)),
        ] as [(String, Value)])
    func field(_ text: String, _ value: Value) throws {
        let effort = try #require(Contribution.shape.field("effort"))
        let filed = try Sample().reader.value(of: effort, from: text)
        #expect(filed == value)
        let piece = try Contribution(
            .record([
                "id": .text("c"), "title": .text("t"), "effort": try #require(filed),
            ]))
        #expect(piece.value.record?["effort"] == value)
    }

    @Test(
        "out of reach",
        arguments: [
            ("-2", FieldFault.Reason.negative), ("100001", .outOfRange(0...100_000)),
            ("99999999999999", .outOfRange(0...100_000)),
            ("20000 j", .outOfRange(0...100_000)), ("1e300", .notANumber("1e300")), ("inf", .notANumber("inf")),
        ])
    func outOfReach(_ text: String, _ reason: FieldFault.Reason) throws {
        let effort = try #require(Contribution.shape.field("effort"))
        do throws(Refusal) {
            _ = try Sample().reader.value(of: effort, from: text)
            Issue.record("read")
        } catch {
            guard case .invalidField("effort", let fault) = error else { throw error }
            #expect(fault.reason == reason)
        }
    }
}
