import LIAVVModel

/// Writes records as CSV (RFC 4180): a header, commas, quotes doubled, lines ended by CR LF, UTF-8.
enum CSV {
    /// The records, one a line; a key that a record does not have is an empty cell.
    static func text(_ records: [Value], keys: [String]) -> String {
        let rows = records.map { record in keys.map { cell(record.record?[$0]) } }
        return ([keys.map(quoted)] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ value: Value?) -> String {
        switch value {
        case nil: ""
        case .text(let text)?: quoted(guarded(text))
        case .list(let list)? where list.allSatisfy({ $0.text != nil }):
            quoted(guarded(list.compactMap(\.text).joined(separator: "; ")))
        case .list?, .record?: quoted(JSON.compact(value ?? .list([])))
        case let value?: JSON.compact(value)
        }
    }

    // A text that starts like this is a formula to a spreadsheet, which is where members open CSV; titles come from
    // documents that others wrote. An apostrophe makes it a text again. Programs read JSON, which is left as it is.
    private static func guarded(_ text: String) -> String {
        text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else { return text }
        // By scalars, as readers of CSV see them: a quote that carries an accent is one character, but still a quote.
        let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
}
