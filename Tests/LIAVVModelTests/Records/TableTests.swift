import LIAVVModel
import Testing

@Suite struct TableTests {
    private func member(_ id: String, _ name: String = "") throws -> Member {
        var member = Member()
        (member.id, member.givenName) = (try #require(Identifier(id)), name)
        return member
    }

    @Test func sorted() throws {
        let table = Table(try ["b", "a-1", "c", "a"].map { try member($0) })
        #expect(table.map(\.id.text) == ["a", "a-1", "b", "c"])
        #expect(table.count == 4)
    }

    @Test("of two with one identifier the last is kept")
    func twice() throws {
        let table = Table([try member("a", "first"), try member("b"), try member("a", "last")])
        #expect(table.map(\.givenName) == ["last", ""])
    }

    @Test("like a dictionary, whatever is done to it")
    func againstDictionary() throws {
        var random = Seeded(7)
        var table = Table<Member>()
        var model: [Identifier: Member] = [:]
        for step in 0..<4000 {
            let one = try member("m-\(Int.random(in: 0..<200, using: &random))", "\(step)")
            let record = random.chance(3) ? nil : one
            table[one.id] = record
            model[one.id] = record
            guard step % 100 == 0 else { continue }
            #expect(table.map(\.id) == model.keys.sorted())
            for id in model.keys { #expect(table[id] == model[id]) }
        }
        #expect(table == Table(Array(model.values)))
        #expect(table.count == model.count)
    }

    @Test("ten thousand records put in one by one", .timeLimit(.minutes(1)))
    func many() throws {
        var random = Seeded(8)
        var table = Table<Member>()
        for number in (0..<10_000).shuffled(using: &random) {
            let one = try member("m-\(number)")
            table[one.id] = one
        }
        #expect(table.count == 10_000)
        #expect(table[try #require(Identifier("m-777"))]?.id.text == "m-777")
    }

    @Test("a record takes the name that it is set under")
    func renamed() throws {
        var table = Table([try member("a", "first"), try member("m", "second")])
        let (a, z) = (try #require(Identifier("a")), try #require(Identifier("z")))
        table[z] = try member("b", "third")
        table[a] = try member("b", "fourth")
        #expect(table.map(\.id.text) == ["a", "m", "z"])
        #expect(table.map(\.givenName) == ["fourth", "second", "third"])
    }
}
