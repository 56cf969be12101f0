import LIAVVModel

/// Reads minutes written in Markdown, or as plain text, in the manner of the group.
public struct MinutesReader: Sendable {
    /// More bytes than this are refused before anything is parsed: 8 MiB.
    public static let byteLimit = 8 << 20

    private let members: [Member]
    private let offset: @Sendable (Day) -> Int

    /// - Parameters:
    ///   - members: whose names are to be recognised; may be empty.
    ///   - offset: milliseconds by which the clock on the wall is ahead of UTC on a day.
    public init(members: [Member], offset: @escaping @Sendable (Day) -> Int = { _ in 0 }) {
        (self.members, self.offset) = (members, offset)
    }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: Markdown or text in any encoding that `TextEncoding` knows.
    ///   - fileName: kept as the source; a date in it serves when the text has none.
    ///   - original: the file on disk, when the bytes were converted from it; its digest is kept.
    /// - Throws: a fault when nothing can be read; everything less is a note.
    public func read(
        _ bytes: [UInt8], fileName: String, original: [UInt8]? = nil
    ) throws(MinutesFault) -> MinutesReading {
        let input = try MinutesInput(bytes)
        let document = MarkdownDocument(input.bytes)
        var assembly = MinutesAssembly(members: members, offset: offset)
        for piece in document.pieces { assembly.take(piece) }
        guard assembly.hasEvidence else { throw .notMinutes }
        assembly.finish(fileName: fileName)
        if input.encoding != .utf8 { assembly.note(.converted(input.encoding), nil) }
        if input.guessed > 0 { assembly.note(.guessedBytes(input.guessed), nil) }
        if input.controls > 0 { assembly.note(.controlCharacters(input.controls), nil) }
        for line in document.markup { assembly.uses[line] = .markup }
        SourceLines(input.bytes).quote(in: &assembly.meeting)
        assembly.meeting.source = fileName
        assembly.meeting.digest = SHA256.hex(original ?? bytes)
        return MinutesReading(meeting: assembly.meeting, notes: assembly.notes, lineUses: assembly.uses)
    }
}
