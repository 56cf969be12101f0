import LIAVVModel
import Testing

@Suite struct ReferenceTests {
    @Test("what is written is read again", arguments: RecordKind.allCases)
    func roundTrip(_ kind: RecordKind) throws {
        let id = kind == .laboratory ? Settings.identifier : try #require(Identifier("a-7f3k"))
        let reference = RecordReference(kind: kind, id: id)
        #expect(RecordReference(text: reference.description) == reference)
    }

    @Test(
        "refused",
        arguments: [
            "", "/", "actions", "actions/", "/a", "actions/../a", "actions/a/b", "nothings/a", "action/a", "liavv/a",
            "/liavv",
            "actions/A", "members/.", "Liavv",
        ])
    func refused(_ text: String) { #expect(RecordReference(text: text) == nil) }

    @Test("the settings keep their name, wherever a change says that they stand")
    func settings() throws {
        var laboratory = Laboratory()
        let elsewhere = RecordReference(kind: .laboratory, id: try #require(Identifier("elsewhere")))
        try laboratory.place(.record(["format": .integer(1), "name": .text("N")]), at: elsewhere)
        #expect(laboratory.settings.name == "N")
        #expect(laboratory.settings.id == Settings.identifier)
    }

    @Test("headings")
    func headings() throws {
        var sample = Sample()
        let meeting = try sample.add(meeting: "2024-12-17")
        sample.laboratory.meetings[meeting]?.number = 9
        sample.laboratory.meetings[meeting]?.theme = "Forum"
        let heading = sample.laboratory.heading(of: RecordReference(kind: .meeting, id: meeting))
        #expect(heading == "n° 9 · 17/12/2024 · Forum")
        var contact = Contact()
        (contact.title, contact.role) = ("M.", "maire")
        #expect(contact.heading == "maire")
        contact.surname = "Weber"
        #expect(contact.heading == "M. Weber")
        #expect(sample.laboratory.heading(of: RecordReference(kind: .room, id: meeting)) == nil)
        #expect(Set(sample.laboratory.references).count == sample.laboratory.references.count)
    }
}
