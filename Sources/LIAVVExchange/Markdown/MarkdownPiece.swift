/// One paragraph, heading or list item of a Markdown document, as plain text.
struct MarkdownPiece: Equatable {
    /// What the marks around it say.
    enum Kind: Equatable {
        case heading(level: Int)
        case paragraph
        /// The first paragraph of a list item; its number in a numbered list.
        case item(number: Int?)
    }

    /// A line of the document, counted from 1, without its Markdown marks.
    struct Line: Equatable {
        var number: Int
        var text: String
    }

    var kind = Kind.paragraph
    /// How many lists are around it.
    var depth = 0
    /// True when all of it is bold.
    var isStrong = false
    /// Never empty.
    var lines: [Line]
    /// The last line that it takes up.
    var endLine: Int
}
