/// What a document is, by the end of its name.
enum DocumentForm: Hashable {
    /// Markdown or text, which is read as it is.
    case text
    /// What pandoc reads under that name.
    case converted(String)

    /// Names' ends, in lower case, of what pandoc reads without opening other files.
    static let converted = [
        "docx": "docx", "docm": "docx", "odt": "odt", "rtf": "rtf", "html": "html", "htm": "html", "xhtml": "html",
        "epub": "epub", "fb2": "fb2", "textile": "textile",
    ]
    /// Those of Markdown and text.
    static let texts: Set = ["md", "markdown", "mkd", "mdown", "txt", "text"]

    /// What stands under that name; text when its end says nothing.
    init(of name: String) {
        self = Self.converted[Self.ending(of: name)].map { .converted($0) } ?? .text
    }

    /// Whether a file of that name in a folder is taken for a document: neither hidden nor the lock of an open one.
    static func isDocument(_ name: String) -> Bool {
        let ending = ending(of: name)
        return !name.hasPrefix(".") && !name.hasPrefix("~$") && (texts.contains(ending) || converted[ending] != nil)
    }

    /// Whether files of that form begin as archives do.
    static func isArchive(_ reader: String) -> Bool { ["docx", "odt", "epub"].contains(reader) }

    private static func ending(of name: String) -> String {
        name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}
