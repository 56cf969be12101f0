import LIAVVModel
import LayoutAnalysis
import Testing

@testable import LIAVVLayout

/// What is accepted is accepted as it was measured, and no worse.
@Suite("Waivers of findings")
struct WaiverTests {
    /// The reception so far out of the room, in centimetres, and what a waiver says of it.
    private func finding(out: Int, _ waiver: (inout Waiver) -> Void) throws -> LIAVVLayout.Finding {
        var layout = try PlanFixture.layout()
        layout.items[1].x = 60 - out
        var given = Waiver()
        (given.id, given.finding) = (try PlanFixture.id("w"), "outside-room:\(layout.items[1].id.text)")
        (given.author, given.day, given.reason) = (try PlanFixture.id("yona"), Day(iso: "2025-03-28"), "vu")
        waiver(&given)
        layout.waivers = [given]
        let study = LayoutStudy(layout, in: try PlanFixture.room(), settings: Settings())
        return try #require(study.findings.first { $0.measured.kind == .outsideRoom })
    }

    @Test("it holds up to a centimetre more, then the finding counts again and says at what it was accepted")
    func worse() throws {
        let accepted = { (out: Int) in try finding(out: out) { $0.measured = 30 } }
        #expect(try accepted(30).waiver != nil && accepted(31).waiver != nil && accepted(10).waiver != nil)
        #expect(try accepted(31).acceptedThen(\.text) == nil)
        let worse = try accepted(40)
        #expect(worse.waiver == nil && worse.sign == "!" && worse.outgrown?.measured == 30)
        let then = try #require(worse.acceptedThen { _ in "Yona DIENE" })
        #expect(then.fr.hasPrefix("Accepté à 30\u{A0}cm par Yona DIENE le ") && then.fr.contains("compte à nouveau"))
        #expect(then.en.hasPrefix("Accepted at 30 cm by Yona DIENE on"))
        #expect(try finding(out: 30) { _ in }.figures.measured == 30)
    }

    @Test("one of a former version, without a figure, holds whatever is measured")
    func former() throws {
        let old = try finding(out: 50) { _ in }
        #expect(old.waiver?.measured == nil && old.waiver != nil && old.outgrown == nil)
    }

    @Test("former names still mean the finding that they meant; names that sort otherwise in a copy do, too")
    func names() throws {
        let waiver = { (key: String) in
            var waiver = Waiver()
            waiver.finding = key
            return waiver
        }
        let given = GivenWaivers(
            [waiver("narrowing:bar:2"), waiver("narrowing:z:y"), waiver("narrowing:bar:side-1")],
            keys: ["narrowing:bar:side-1", "narrowing:bar:side-3", "narrowing:y:z"],
            formerKeys: ["narrowing:bar", "narrowing:bar:2", "narrowing:y:z"])
        #expect(given[0].map(\.finding) == ["narrowing:bar:side-1"])
        #expect(given[1].map(\.finding) == ["narrowing:bar:2"] && given[2].map(\.finding) == ["narrowing:z:y"])
    }
}
