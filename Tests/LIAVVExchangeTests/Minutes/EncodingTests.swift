import LIAVVModel
import Testing

@testable import LIAVVExchange

/// Documents that are not UTF-8 are converted, and that is said.
@Suite("Encodings of minutes") struct EncodingTests {
    private static let text =
        "Réunion n° 3 du 5 février 2024\n\nPrésents : Noé LAMBERT, Sœur Anne\n\nDécision : 5 € – « oui ».\n"

    private func read(_ bytes: [UInt8]) throws -> MinutesReading {
        try MinutesReader(members: []).read(bytes, fileName: "cr.txt")
    }

    private func kinds(_ reading: MinutesReading) -> [ReadingNote.Kind] {
        reading.notes.map(\.kind).filter {
            switch $0 {
            case .converted, .guessedBytes: true
            default: false
            }
        }
    }

    /// Written by Python's codecs, not by ours.
    @Test(
        "Windows-1252, Latin-1 and both UTF-16 read as UTF-8 does",
        arguments: [
            ("cp1252", TextEncoding.windows1252), ("latin-1", .latin1), ("utf-16-le", .utf16LittleEndian),
            ("utf-16-be", .utf16BigEndian),
        ])
    func converted(codec: String, encoding: TextEncoding) throws {
        let text = encoding == .latin1 ? Self.text.filter { !"œ€–".contains($0) } : Self.text
        let mark: [UInt8] = codec == "utf-16-le" ? [0xFF, 0xFE] : codec == "utf-16-be" ? [0xFE, 0xFF] : []
        let reading = try read(mark + PythonCodec.encode(text, codec))
        var plain = try read(Array(text.utf8)).meeting
        #expect(kinds(reading) == [.converted(encoding)])
        plain.digest = reading.meeting.digest
        #expect(reading.meeting == plain)
    }

    @Test("the table of Windows-1252 is that of Python") func table() throws {
        let defined = (0x80...0xFF).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }.map { UInt8($0) }
        let text = String(String.UnicodeScalarView(defined.map { TextEncoding.letter($0) }))
        #expect(try PythonCodec.encode(text, "cp1252") == defined)
    }

    @Test("a few broken bytes leave a document in UTF-8 what it is") func broken() throws {
        var bytes = Array(Self.text.utf8)
        bytes.insert(0xE9, at: bytes.count - 5)
        let reading = try read(bytes)
        #expect(kinds(reading) == [.guessedBytes(1)])
        #expect(reading.meeting.said(.decision) == ["5 € – « ouié »."])
    }

    @Test("half a unit and half a pair of UTF-16 are shown, not dropped in silence") func halves() throws {
        let units: [UInt8] = [0xFF, 0xFE] + Array("Décision : ".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let reading = try read(units + [0x00, 0xD8, 0x41, 0x00, 0x42])
        #expect(reading.meeting.said(.decision) == ["\u{FFFD}A"])
        #expect(kinds(reading) == [.converted(.utf16LittleEndian), .guessedBytes(2)])
    }

    @Test(
        "files of other programs are named",
        arguments: [
            (Array("%PDF-1.7\n".utf8), ForeignFile.pdf), (Array("{\\rtf1".utf8), .richText),
            (Array("PK\u{3}\u{4}word/document.xml".utf8), .archive),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .oldOffice),
        ])
    func foreign(bytes: [UInt8], file: ForeignFile) {
        #expect(throws: MinutesFault.foreign(file)) { _ = try read(bytes) }
    }
}
