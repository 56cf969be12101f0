import LIAVVModel
import Testing

@Suite struct DifferenceTests {
    private func apply(_ edits: [Edit], to value: Value?) throws -> Value? {
        var value = value
        for edit in edits { try edit.apply(to: &value) }
        return value
    }

    @Test("there and back again", arguments: RecordKind.allCases)
    func roundTrip(_ kind: RecordKind) throws {
        let record = RecordReference(kind: kind, id: Settings.identifier)
        var random = RandomEdits(seed: UInt64(kind.rawValue.utf8.count))
        for _ in 0..<150 {
            let a = random.record(kind)
            let b = random.variant(of: a, kind)
            let edits = Edit.between(a, b, of: record)
            #expect(edits.isEmpty == (a == b))
            #expect(try apply(edits, to: a) == b)
            #expect(try apply(edits.reversed().map(\.inverse), to: b) == a)
        }
    }

    @Test("between records that have nothing in common", arguments: RecordKind.allCases)
    func strangers(_ kind: RecordKind) throws {
        let record = RecordReference(kind: kind, id: Settings.identifier)
        var random = RandomEdits(seed: 9)
        for _ in 0..<30 {
            let (a, b) = (random.record(kind), random.record(kind))
            for (a, b) in [(a, b), (nil, b), (a, nil)] as [(Value?, Value?)] {
                let edits = Edit.between(a, b, of: record)
                #expect(try apply(edits, to: a) == b)
                #expect(try apply(edits.reversed().map(\.inverse), to: b) == a)
            }
        }
    }

    private let action = RecordReference(kind: .action, id: Settings.identifier)

    private func pieces(_ names: String, title: String = "t") -> Value {
        let list = names.map { Value.record(["id": .text(String($0)), "title": .text(title)]) }
        return .record(["title": .text("a"), "contributions": list.isEmpty ? .list([]) : .list(list)])
    }

    @Test(
        "lists change element by element",
        arguments: [
            ("abcd", "abd", 1), ("abcd", "axbcyd", 2), ("abcd", "bd", 2), ("abcd", "xay", 5), ("a", "b", 2),
            ("abc", "abc", 0),
        ])
    func lists(_ before: String, _ after: String, _ count: Int) throws {
        let edits = Edit.between(pieces(before), pieces(after), of: action)
        #expect(edits.count == count)
        #expect(edits.allSatisfy { $0.path.count == 2 })
        #expect(try apply(edits, to: pieces(before)) == pieces(after))
        #expect(try apply(edits.reversed().map(\.inverse), to: pieces(after)) == pieces(before))
    }

    @Test(
        "a new order, a name that stands twice and an empty list change the list as a whole",
        arguments: [
            ("abc", "cab"), ("abc", "aab"), ("aab", "abc"), ("", "ab"), ("ab", ""),
        ])
    func wholes(_ before: String, _ after: String) throws {
        let edits = Edit.between(pieces(before), pieces(after), of: action)
        #expect(edits.map(\.path) == [["contributions"]])
        #expect(try apply(edits, to: pieces(before)) == pieces(after))
        #expect(try apply(edits.reversed().map(\.inverse), to: pieces(after)) == pieces(before))
    }

    @Test("a list without names comes and goes as a whole")
    func unnamed() throws {
        let without = Value.record(["title": .text("a")])
        for list in [Value.list([.integer(1)]), .list([]), .text("no list")] {
            let with = Value.record(["title": .text("a"), "contributions": list])
            let edits = Edit.between(without, with, of: action)
            #expect(try apply(edits, to: without) == with)
            #expect(try apply(edits.reversed().map(\.inverse), to: with) == without)
        }
    }

    @Test("a small change deep down is one small edit")
    func small() throws {
        let edits = Edit.between(pieces("abc"), pieces("abc", title: "u"), of: action)
        #expect(edits.map(\.path) == ["a", "b", "c"].map { ["contributions", $0, "title"] })
        #expect(edits.first?.before == .text("t"))
        #expect(edits.first?.after == .text("u"))
    }
}
