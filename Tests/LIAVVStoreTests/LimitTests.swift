import LIAVVModel
import Testing

@testable import LIAVVStore

/// What saving accepts, loading reads; what loading would refuse is refused before anything is written.
@Suite struct LimitTests {
    private let scratch: Scratch
    private let store: Store
    private let member: RecordReference

    init() throws {
        scratch = try Scratch()
        store = Store(folder: scratch.path)
        member = RecordReference(kind: .member, id: try #require(Identifier("yona-7f3k")))
        try store.create(settings: Settings(), date: .inDecember)
    }

    /// Saves a member who holds that under a key of someone else's.
    private func save(_ later: Value) throws -> Laboratory {
        let before = try store.load().laboratory
        var after = before
        try after.place(.record(["givenName": .text("Yona"), "later": later]), at: member)
        try store.save(.between(before, after, [member]))
        return after
    }

    private var file: String { RecordPath.of(member) }

    @Test func theLargestFileIsReadAgain() throws {
        _ = try save(.text(""))
        let rest = Store.largestFile - (try scratch.read(file).count)
        let saved = try save(.text(String(repeating: "a", count: rest)))
        #expect(try scratch.read(file).count == Store.largestFile)
        let loaded = try store.load()
        #expect(loaded.problems.isEmpty && loaded.laboratory == saved)

        let fault = StoreFault.recordTooLarge(member, bytes: Store.largestFile + 1)
        #expect(throws: fault) { try save(.text(String(repeating: "a", count: rest + 1))) }
        #expect(try store.load().laboratory == saved)
        #expect(scratch.records() == ["liavv.plist", file])
        #expect(fault.phrase.fr.contains("17 Mio, au plus 16") && fault.phrase.en.contains("17 MiB, 16 at most"))
    }

    /// The journal holds records a few levels down: what a file may hold, an entry may hold too.
    @Test func theDeepestRecordIsSavedAndToldAgain() throws {
        let deep = (0..<PropertyList.deepest - 1).reduce(Value.text("x")) { value, _ in .list([value]) }
        let saved = try save(deep)
        #expect(try store.load().laboratory == saved)
        try foldEqualsRecords(scratch.path)
        #expect(throws: StoreFault.notEncodable(member, .tooDeep)) { try save(.list([deep])) }
        #expect(try store.load().laboratory == saved)
    }

    @Test func oneRecordTooLargeHoldsBackTheOthers() throws {
        let before = try save(.text("before"))
        var laboratory = before
        let large = Value.text(String(repeating: "é", count: Store.largestFile / 2))
        let other = RecordReference(kind: .member, id: try #require(Identifier("cindy-7f3k")))
        try laboratory.place(.record(["givenName": .text("Yona"), "later": .text("after")]), at: member)
        try laboratory.place(.record(["givenName": .text("Cindy"), "later": large]), at: other)
        let former = try scratch.read(file)
        #expect(throws: StoreFault.self) { try store.save(.between(before, laboratory, [member, other])) }
        #expect(try scratch.read(file) == former)
        #expect(scratch.records() == ["liavv.plist", file])
    }

    /// The reader allows so many values, the store so many bytes: the bytes run out first, in either format.
    @Test(arguments: [
        Value.flag(true), .list([]), .record([:]), .text(""), .integer(0), .data([]), .list([.flag(true)]),
        .list([.list([])]), .list([.record([:])]), .record(["": .text("")]),
        .list([.text("\u{1}")]), .list([.text("\u{1}"), .flag(true)]), .record(["\u{1}": .list([])]),
    ])
    func theBytesRunOutBeforeTheValues(_ value: Value) throws {
        func size(_ count: Int) throws -> Int {
            try PropertyList.encode(.list(Array(repeating: value, count: count))).count
        }
        let bytes = try size(101) - size(1)
        #expect(Store.largestFile / bytes * 100 * Self.values(value) < PropertyList.largest)
    }

    /// As the readers count them: keys are values, and in XML so are closing tags.
    private static func values(_ value: Value) -> Int {
        switch value {
        case .list(let list): list.reduce(list.isEmpty || !value.fitsXML ? 1 : 2) { $0 + values($1) }
        case .record(let record):
            record.values.reduce(record.isEmpty || !value.fitsXML ? 1 : 2) { $0 + 1 + values($1) }
        default: 1
        }
    }

    @Test(arguments: [Double.nan, -.nan, .signalingNaN, .infinity, -.infinity, -0.0, 1e300, .leastNonzeroMagnitude])
    func strangeNumbersAreReadAgain(_ number: Double) throws {
        _ = try save(.list([.date(number), .real(number)]))
        #expect(try store.load().problems.isEmpty)
        let saved = try #require(try save(.real(number)).value(of: member))
        let loaded = try #require(try store.load().laboratory.value(of: member))
        #expect(try PropertyList.encode(saved) == PropertyList.encode(loaded))
    }
}
