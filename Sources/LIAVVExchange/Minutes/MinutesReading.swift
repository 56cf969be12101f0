import LIAVVModel

/// What was understood of a document, and what should be looked at.
public struct MinutesReading: Hashable, Sendable {
    /// The meeting; its identifier is `.none`, its source the file name, its digest that of the bytes read.
    public var meeting: Meeting
    /// What should be looked at, in the order of the document, what concerns all of it last.
    public var notes: [ReadingNote]
    /// Where each line that is not blank went, by its number from 1.
    public var lineUses: [Int: LineUse]

    /// Lines that became a field, an attendance, an agenda item or a block of a known kind.
    public var classifiedLines: Int { lineUses.values.count { $0 != .text && $0 != .markup } }
    /// Lines that were kept as paragraphs, since nothing said what they are.
    public var keptAsTextLines: Int { lineUses.values.count { $0 == .text } }

    /// Where a line of the document went.
    public enum LineUse: Hashable, Sendable, CaseIterable {
        /// Number, date, place or another field of the meeting.
        case field
        /// The attendance, its headings included.
        case attendance
        /// The agenda, its heading included.
        case agenda
        /// A block of a kind that was recognised.
        case block
        /// A paragraph block.
        case text
        /// Nothing but marks: a ruling, an empty bullet.
        case markup
    }
}
