import LIAVVModel

/// A line or a paragraph of minutes that go out; the forms differ only in how they write it.
public enum MinutesPiece: Hashable, Sendable {
    /// Number and day of the meeting.
    case title(String)
    /// From 1 on.
    case heading(level: Int, String)
    /// A line that opens a list: « Personnes présentes : ».
    case label(String)
    /// An item of a list, depth from 1 on; `lead` is what stands before its words: « ✓ », « II. ».
    case item(depth: Int, lead: String, text: String)
    /// A paragraph; `lead` says what it is and who speaks: « Question Camille : ».
    case passage(Block.Kind, lead: String, text: String)
}
