import LIAVVModel
import Testing

@testable import LIAVVStore

/// What goes in comes out, as XML where XML can carry it.
@Suite struct PropertyListTests {
    static let leaves: [Value] = [
        .text(""), .text("é\nà\t"), .text(" \r\n\r "), .text("a & b < c > \"d\" ]]>"), .text("12"), .text("true"),
        .integer(0), .integer(1), .integer(-1), .integer(.max), .integer(.min),
        .real(0), .real(1), .real(-0.1), .real(1e300), .real(.infinity), .real(.leastNonzeroMagnitude),
        .real(.greatestFiniteMagnitude),
        .flag(true), .flag(false), .date(0), .date(-1), .date(1_734_513_302),
        .date(-62_135_596_800), .date(253_402_300_799), .date(0.5), .date(1e12),
        .data([]), .data([0, 13, 10, 255]), .data(Array(repeating: 7, count: 1000)),
        .list([]), .record([:]), .list([.record(["": .list([])])]),
        .text("\u{0}"), .text("\u{1B}[31m"), .text("\u{FFFE}"), .text("\u{FFFF}"), .text("\u{7F}\u{85}\u{2028}"),
    ]

    @Test(arguments: leaves)
    func everyKindSurvives(_ leaf: Value) throws {
        let value = Value.record(["x": leaf, "y": .list([leaf, leaf])])
        #expect(try PropertyList.decode(PropertyList.encode(value)) == value)
    }

    @Test func theSameBytesEachTime() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<200 {
            let value = Value.randomRecord(&random)
            let bytes = try PropertyList.encode(value)
            // A dictionary built in another order, with other free places.
            var record: [String: Value] = [:]
            record.reserveCapacity(500)
            for (key, element) in (value.record ?? [:]).sorted(by: { $0.key > $1.key }) { record[key] = element }
            #expect(try PropertyList.encode(.record(record)) == bytes)
            #expect(try PropertyList.encode(PropertyList.decode(bytes)) == bytes)
        }
    }

    @Test func binaryIsForWhatXMLCannotCarry() throws {
        #expect(try PropertyList.encode(.record(["a": .text("b\r")])).starts(with: "<?xml".utf8))
        #expect(try PropertyList.encode(.record(["a": .text("\u{8}")])).starts(with: "bplist00".utf8))
        #expect(try PropertyList.encode(.record(["\u{8}": .text("")])).starts(with: "bplist00".utf8))
        #expect(try PropertyList.encode(.record(["a": .date(0.25)])).starts(with: "bplist00".utf8))
    }

    @Test func binaryHasTheSameBytesEachTime() throws {
        let pairs = (0..<50).map { ("key\($0)", Value.text("\u{1}\($0)")) }
        let bytes = try PropertyList.encode(.record(Dictionary(uniqueKeysWithValues: pairs)))
        for seed in 0..<50 {
            var random = SplitMix64(seed: UInt64(seed))
            var record: [String: Value] = [:]
            record.reserveCapacity(64 << (seed % 5))
            for (key, value) in pairs.shuffled(using: &random) { record[key] = value }
            #expect(try PropertyList.encode(.record(record)) == bytes)
        }
    }

    @Test func keysAreSorted() throws {
        let value = Value.record(["b": .integer(1), "a": .integer(2), "é": .integer(3), "B": .integer(4)])
        let text = String(decoding: try PropertyList.encode(value), as: UTF8.self)
        let keys = text.split(separator: "<key>").dropFirst().compactMap { $0.split(separator: "<").first }
        #expect(keys == ["B", "a", "b", "é"])
    }

    @Test func tooDeepIsNeitherWrittenNorRead() throws {
        func nested(_ levels: Int) -> Value { (1..<levels).reduce(.list([])) { value, _ in .list([value]) } }
        #expect(try PropertyList.decode(PropertyList.encode(nested(64))) == nested(64))
        #expect(throws: PropertyListFault.tooDeep) { try PropertyList.encode(nested(65)) }
        #expect(throws: PropertyListFault.notAContainer) { try PropertyList.encode(.text("")) }
    }
}
