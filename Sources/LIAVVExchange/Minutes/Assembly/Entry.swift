/// A piece of the document that is judged as one: a paragraph, or the part of it from one cue to the next.
struct Entry {
    var line: Int
    var endLine: Int
    var text: String
    var kind: MarkdownPiece.Kind
    var depth: Int
    var isStrong: Bool

    var isItem: Bool { if case .item = kind { true } else { false } }
    var headingLevel: Int? { if case .heading(let level) = kind { level } else { nil } }

    /// The number of words, not counted beyond 100.
    var wordCount: Int { text.prefix(1000).split(separator: " ", maxSplits: 100).count }
}
