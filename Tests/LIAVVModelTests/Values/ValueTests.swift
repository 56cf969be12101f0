import LIAVVModel
import Testing

@Suite struct ValueTests {
    static let numbers = [Double.nan, -.nan, .signalingNaN, .infinity, -.infinity, 0, -0.0, 0.5]

    @Test("every real and every date is the same as itself, and has one hash", arguments: numbers)
    func reflexive(number: Double) {
        for value in [Value.real(number), .date(number), .list([.real(number)]), .record(["x": .date(number)])] {
            let same = value
            #expect(value == same)
            #expect(Set([value]).contains(value))
        }
        #expect(Value.real(number) != .date(number))
    }

    @Test("what is written in another way is another value")
    func distinct() {
        #expect(Value.real(0) != .real(-0.0))
        #expect(Value.real(.nan) != .real(-.nan))
        #expect(Value.real(1) != .integer(1))
        #expect(Set([Value.real(2), .real(2), .text("2")]).count == 2)
    }

    @Test("a record with what is no number under a key of someone else's is edited and undone", arguments: numbers)
    func editing(number: Double) throws {
        let id = try #require(Identifier("piece-7f3k"))
        let reference = RecordReference(kind: .action, id: id)
        let later = Value.record(["x": .list([.real(number), .date(number)])])
        var laboratory = Laboratory()
        try laboratory.place(.record(["title": .text("Avant"), "later": later]), at: reference)
        let before = try #require(laboratory.value(of: reference))
        var action = try #require(laboratory.actions[id])
        action.title = "Après"
        let edits = Edit.between(before, action.value, of: reference)
        #expect(edits.map(\.path) == [["title"]])
        let removal = [Edit(record: reference, path: [], before: action.value, after: nil)]
        for edits in [edits, removal] {
            try laboratory.apply(Change(stamp: Sample.anyStamp, label: Phrase(verbatim: "essai"), edits: edits))
        }
        #expect(laboratory.value(of: reference) == nil)
        for edits in [removal, edits] {
            let back = edits.reversed().map(\.inverse)
            try laboratory.apply(Change(stamp: Sample.anyStamp, label: Phrase(verbatim: "essai"), edits: back))
        }
        #expect(laboratory.value(of: reference) == before)
    }
}
