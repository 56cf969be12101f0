import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// What we write, others read to the same values: Python's plistlib and libplist's plistutil.
@Suite struct WitnessTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// As the store would write it and, in a second file, as binary; we ourselves read either to every bit.
    private func write(_ value: Value, _ name: String) throws {
        for (bytes, end) in [(try PropertyList.encode(value), ""), (BinaryWriter.bytes(of: value), "-binary")] {
            #expect(try PropertyList.decode(bytes).canonical == value.canonical, "\(name)\(end)")
            try scratch.write(bytes, to: name + end + RecordPath.ending)
        }
    }

    @Test func randomValuesAreReadAlike() throws {
        var random = SplitMix64(seed: 2)
        for n in 0..<Torture.count(short: 400, full: 5000) {
            try write(Value.randomRecord(&random), "\(n % 7)/\(n)")
        }
        try expectWitnessesAgree(onFolder: scratch.path)
    }

    static let extremes: [Value] = [
        .real(-0.0), .real(.nan), .real(-.nan), .real(.signalingNaN), .real(-.infinity), .real(0x1p-1022), .real(1e22),
        .date(.nan), .date(-.infinity), .date(1e300), .date(-1e-3), .date(0.1 + 978_307_200), .date(978_307_199.75),
        .date(-30_610_224_000), .date(-30_610_224_001), .date(253_402_300_799.5), .date(-62_135_596_801),
        .text("a\u{0}b"), .text("é\u{0}b"), .text("\u{0}"), .text("\u{FFFE}\u{FFFF}"), .text("\u{D7FF}\u{E000}"),
        .text("\u{10FFFF}\u{1F469}\u{200D}"), .text("\r\u{301}\r\n\n\r"), .text("\u{1}\r"), .text("]]>&#13;<!-- -->"),
    ]

    @Test func everyExtremeIsReadAlike() throws {
        for (n, leaf) in (PropertyListTests.leaves + Self.extremes).enumerated() {
            try write(.record(["": leaf, "\(n)": .list([leaf, .list([leaf])])]), "\(n)")
            if let key = leaf.text { try write(.list([.record([key: leaf, "z": .text(key)])]), "key-\(n)") }
        }
        try expectWitnessesAgree(onFolder: scratch.path, atMost: .max)
    }

    /// Where lengths, references and offsets take a byte more, in our files and in those of libplist.
    @Test func everySizeIsReadAlike() throws {
        for size in [14, 15, 255, 256, 65_535, 65_536] {
            try write(.list([.text(String(repeating: "a", count: size))]), "ascii-\(size)")
            try write(.list([.text(String(repeating: "é", count: size))]), "utf16-\(size)")
            try write(.list([.data([UInt8](repeating: 0xA5, count: size))]), "data-\(size)")
        }
        for size in [14, 15, 255, 256, 20_000] {
            try write(.list((0..<size).map { .integer($0 * $0 - 1000) }), "list-\(size)")
            // libplist looks for each key among all before it.
            let pairs = (0..<min(size, 1000)).map { ("k\($0)", Value.flag($0 % 3 == 0)) }
            try write(.record(Dictionary(uniqueKeysWithValues: pairs)), "record-\(size)")
        }
        try write(.list(Array(repeating: .flag(true), count: 65_536)), "many")
        try expectWitnessesAgree(onFolder: scratch.path, atMost: .max)
    }

    @Test func theDeepestIsReadAlike() throws {
        let leaf = Value.record(["é": .data(Array(0...99)), "": .text("\r")])
        for levels in [2, 9, PropertyList.deepest] {
            try write((1..<levels).reduce(leaf) { value, _ in .list([value, .data([1, 2])]) }, "lists-\(levels)")
            try write((1..<levels).reduce(leaf) { value, n in .record(["k\(n)": value]) }, "records-\(levels)")
        }
        try expectWitnessesAgree(onFolder: scratch.path)
    }

    @Test func sampleDataIsReadAlike() throws {
        try expectWitnessesAgree(onFolder: Specimen.sampleData)
        let laboratory = try Store(folder: Specimen.sampleData).load().laboratory
        for record in laboratory.references {
            try write(try #require(laboratory.value(of: record)), record.description)
        }
        try expectWitnessesAgree(onFolder: scratch.path)
    }
}
