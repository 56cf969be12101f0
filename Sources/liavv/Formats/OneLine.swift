import LIAVVModel
import TerminalCanvas

extension String {
    /// The text as a cell shows it: on one line, what a terminal would obey made visible.
    var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ").sanitized }
}

extension Phrase {
    /// The same in every language.
    var onOneLine: Phrase { Phrase(fr.onOneLine, en.onOneLine) }
}
