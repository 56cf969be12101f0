extension Target {
    /// `actions/reserver-le-kiosque-7f3k`, `meetings/reunion-09-k7m3/body/kiosque-q1`: what a file holds to point at something.
    public var text: String { ([record.description] + path).joined(separator: "/") }

    /// Reads what `text` writes; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard !parts.contains("") else { return nil }
        let isSettings = parts.first == Settings.identifier.text
        guard let record = RecordReference(text: parts.prefix(isSettings ? 1 : 2).joined(separator: "/")) else {
            return nil
        }
        let path = Array(parts.dropFirst(isSettings ? 1 : 2))
        guard path.count % 2 == 0 else { return nil }
        self.init(record: record, path: path)
    }
}

extension AgendaItem {
    /// What it is about, where that stands elsewhere; nil: nothing but its title, or what cannot be read.
    public var origin: Target? { about.isEmpty ? nil : Target(text: about) }
}
