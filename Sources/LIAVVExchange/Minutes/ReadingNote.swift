import LIAVVModel

/// Something about a document that its reader should look at.
public struct ReadingNote: Hashable, Sendable {
    /// The line of the document, counted from 1; nil when it is about the whole of it.
    public var line: Int?
    /// What was noticed.
    public var kind: Kind

    /// What was noticed, and where.
    public init(line: Int?, kind: Kind) {
        self.line = line
        self.kind = kind
    }

    /// What can be noticed about minutes.
    public enum Kind: Hashable, Sendable {
        /// A name that no member has.
        case unrecognisedName(String)
        /// A name that several members have; the full names of all of them.
        case ambiguousName(String, candidates: [String])
        /// A name written almost as that of a member, to whom it was given.
        case nearName(String, Identifier, fullName: String)
        /// No day of the meeting anywhere.
        case noDate
        /// The day was found only in the name of the file.
        case dateFromFileName(Day)
        /// Several days are named where that of the meeting stands; the first was taken.
        case twoDates([Day])
        /// A day that the calendar does not have, as written.
        case impossibleDate(String)
        /// The document was not UTF-8, and was converted.
        case converted(TextEncoding)
        /// That many bytes are not what the encoding allows; each was taken for a letter of Windows-1252.
        case guessedBytes(Int)
        /// Control characters, each shown as its picture (`␛`) instead.
        case controlCharacters(Int)
        /// That many lines were kept as text only.
        case keptAsText(lines: Int)

        /// Whether only people can settle it: what was understood may be wrong, or something is missing.
        public var wantsChecking: Bool {
            switch self {
            case .unrecognisedName, .ambiguousName, .noDate, .twoDates, .impossibleDate, .converted, .guessedBytes: true
            case .nearName, .dateFromFileName, .controlCharacters, .keptAsText: false
            }
        }
    }
}
