/// A piece of text in one style; a line of several is a list of spans.
public struct Span: Hashable, Sendable {
    /// The text, as it came: writing sanitizes it.
    public var text: String
    /// How it looks.
    public var style: Style

    /// Makes a span, plain unless told otherwise.
    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}
