import ArgumentParser
import LIAVVExchange

/// The forms in which minutes go out, by the ends of their file names.
enum MinutesForm: String, CaseIterable, ExpressibleByArgument {
    case md, html, txt, docx, odt

    /// The form that the end of a file name asks for; nil when it asks for none of them.
    init?(endOf path: String) {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }

    /// Whether the file is no text.
    var isBinary: Bool { self == .docx || self == .odt }

    /// The file.
    ///
    /// - Throws: `PandocFault` for what only pandoc writes.
    func bytes(of sheet: MinutesSheet) throws -> [UInt8] {
        switch self {
        case .md: Array(MinutesMarkdown(sheet).text.utf8)
        case .html: Array(MinutesHTML(sheet).text.utf8)
        case .txt: Array(MinutesText(sheet).text.utf8)
        case .docx, .odt: try Pandoc().document(of: Array(MinutesMarkdown(sheet).text.utf8), writer: rawValue)
        }
    }
}
