extension JournalEntry {
    /// The version of the entries that this program writes, and the newest that it reads.
    public static let currentFormat = 1

    /// The entry as it stands in its file.
    public var value: Value {
        var record: [String: Value] = [
            "format": .integer(Self.currentFormat), "id": .text(change.id.text), "date": .text(change.date.iso),
            "label": .record(["fr": .text(change.label.fr), "en": .text(change.label.en)]),
        ]
        record["author"] = change.author.map { .text($0.text) }
        switch change.origin {
        case .done: break
        case .undoing(let id): record["undoes"] = .text(id.text)
        case .redoing(let id): record["redoes"] = .text(id.text)
        }
        record["edits"] = Self.list(change.edits.map(\.value))
        record["bases"] = Self.list(bases.map(\.filed))
        record["touched"] = Self.list(touched.map(\.filed))
        record["setAside"] = Self.list(setAside.map(\.value))
        record["clashes"] = Self.list(clashes.map(\.filed))
        return .record(record)
    }

    /// Reads what `value` writes.
    ///
    /// - Throws: `FieldFault` naming the key that is missing or not of its kind.
    public init(_ value: Value) throws(FieldFault) {
        guard let record = value.record else { throw FieldFault(.wrongType) }
        let reader = EntryReader(record)
        guard let id = try reader.identifier("id") else { throw FieldFault(.missing, path: ["id"]) }
        guard let date = Instant(iso: try reader.text("date")) else { throw FieldFault(.wrongType, path: ["date"]) }
        let stamp = Stamp(id: id, author: try reader.identifier("author"), date: date)
        change = Change(
            stamp: stamp, label: try reader.label(), edits: try reader.list("edits", Edit.init(filed:)),
            origin: try reader.origin())
        bases = try reader.list("bases", Base.init(filed:))
        touched = try reader.list("touched", Touch.init(filed:))
        setAside = try reader.list("setAside", Edit.init(filed:))
        clashes = try reader.list("clashes", Clash.init(filed:))
    }

    private static func list(_ values: [Value]) -> Value? { values.isEmpty ? nil : .list(values) }
}

/// Reads the keys of an entry.
private struct EntryReader {
    let record: [String: Value]

    init(_ record: [String: Value]) { self.record = record }

    func text(_ key: String) throws(FieldFault) -> String {
        guard let text = record[key]?.text else {
            throw FieldFault(record[key] == nil ? .missing : .wrongType, path: [key])
        }
        return text
    }

    func identifier(_ key: String) throws(FieldFault) -> Identifier? {
        guard record[key] != nil else { return nil }
        let text = try text(key)
        guard let id = Identifier(text) else { throw FieldFault(.notAnIdentifier(text), path: [key]) }
        return id
    }

    func label() throws(FieldFault) -> Phrase {
        guard let label = record["label"]?.record, let fr = label["fr"]?.text, let en = label["en"]?.text else {
            throw FieldFault(record["label"] == nil ? .missing : .wrongType, path: ["label"])
        }
        return Phrase(fr, en)
    }

    func origin() throws(FieldFault) -> Change.Origin {
        if let id = try identifier("undoes") { return .undoing(id) }
        if let id = try identifier("redoes") { return .redoing(id) }
        return .done
    }

    func list<Element>(_ key: String, _ read: (Value) throws(FieldFault) -> Element) throws(FieldFault) -> [Element] {
        do { return try Codec<Element>.elements(record[key], read) } catch { throw error.under(key) }
    }
}

extension Edit {
    /// The edit as it stands in the journal.
    var value: Value {
        var fields: [String: Value] = ["record": .text(record.description)]
        if !path.isEmpty { fields["path"] = .list(path.map { .text($0) }) }
        fields["before"] = before
        fields["after"] = after
        fields["place"] = place.map { .integer($0) }
        return .record(fields)
    }

    /// Reads what `value` writes.
    init(filed value: Value) throws(FieldFault) {
        let fields = value.record ?? [:]
        let path = (fields["path"]?.list ?? []).map(\.text)
        guard path.allSatisfy({ $0 != nil }) else { throw FieldFault(.wrongType, path: ["path"]) }
        let place: Int? = if case .integer(let place)? = fields["place"] { max(0, place) } else { nil }
        self.init(
            record: try RecordReference(filed: value), path: path.compactMap(\.self), before: fields["before"],
            after: fields["after"], place: place)
    }
}

extension RecordReference {
    /// Reads the key `record` of an entry's element.
    fileprivate init(filed value: Value) throws(FieldFault) {
        guard let text = value.record?["record"]?.text else { throw FieldFault(.missing, path: ["record"]) }
        guard let reference = RecordReference(text: text) else {
            throw FieldFault(.notAnIdentifier(text), path: ["record"])
        }
        self = reference
    }
}

extension JournalEntry.Base {
    fileprivate var filed: Value {
        var fields: [String: Value] = ["record": .text(record.description)]
        fields["value"] = value
        return .record(fields)
    }

    fileprivate init(filed value: Value) throws(FieldFault) {
        self.init(record: try RecordReference(filed: value), value: value.record?["value"])
    }
}

extension JournalEntry.Touch {
    fileprivate var filed: Value {
        var fields: [String: Value] = ["record": .text(record.description)]
        fields["previous"] = previous.map { .text($0.description) }
        fields["fingerprint"] = fingerprint.map { .text($0) }
        return .record(fields)
    }

    fileprivate init(filed value: Value) throws(FieldFault) {
        let fields = value.record ?? [:]
        self.init(
            record: try RecordReference(filed: value),
            previous: fields["previous"]?.text.flatMap { EntryName(text: $0) },
            fingerprint: fields["fingerprint"]?.text)
    }
}

extension Clash {
    fileprivate var filed: Value {
        var fields: [String: Value] = ["edit": mine.value, "gone": .flag(isGone)]
        fields["theirs"] = theirs
        return .record(fields)
    }

    fileprivate init(filed value: Value) throws(FieldFault) {
        guard let fields = value.record, let edit = fields["edit"] else { throw FieldFault(.missing, path: ["edit"]) }
        self.init(mine: try Edit(filed: edit), theirs: fields["theirs"], isGone: fields["gone"] == .flag(true))
    }
}
