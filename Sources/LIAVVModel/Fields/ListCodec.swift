extension Codec where Content == [String] {
    static var tags: Codec {
        Codec(
            kind: .tags, encode: { $0.isEmpty ? nil : .list($0.map { .text($0) }) },
            decode: { value throws(FieldFault) in
                try Self.elements(value) { element throws(FieldFault) in
                    guard let text = element.text else { throw FieldFault(.wrongType) }
                    return text
                }
            })
    }
}

extension Codec where Content == [Identifier] {
    static func references(_ kind: RecordKind) -> Codec {
        Codec(
            kind: .references(kind), encode: { $0.isEmpty ? nil : .list($0.map { .text($0.text) }) },
            decode: { value throws(FieldFault) in
                try Self.elements(value) { element throws(FieldFault) in
                    guard let text = element.text else { throw FieldFault(.wrongType) }
                    guard let identifier = Identifier(text) else { throw FieldFault(.notAnIdentifier(text)) }
                    return identifier
                }
            })
    }
}

extension Codec {
    static func elements<Element>(
        _ value: Value?, _ read: (Value) throws(FieldFault) -> Element
    ) throws(FieldFault) -> [Element] {
        guard let value else { return [] }
        guard let list = value.list else { throw FieldFault(.wrongType) }
        var result: [Element] = []
        result.reserveCapacity(list.count)
        for (place, element) in list.enumerated() {
            do { result.append(try read(element)) } catch { throw error.under(name(of: element, at: place)) }
        }
        return result
    }

    /// What a person finds it by: the name it has of its own, else its place.
    private static func name(of element: Value, at place: Int) -> String {
        element.record?["id"]?.text.flatMap { Identifier($0)?.text } ?? String(place)
    }

    /// A list of nested structures; absent when empty.
    static func list<Element: Structured>(of type: Element.Type) -> Codec where Content == [Element] {
        Codec(
            kind: .structures(Element.schemaName, identity: Element.identityKey),
            encode: { $0.isEmpty ? nil : .list($0.map { $0.value }) },
            decode: { value throws(FieldFault) in
                let elements = try Self.elements(value) { value throws(FieldFault) in try Element(value) }
                try Self.checkIdentities(of: value, key: Element.identityKey)
                return elements
            })
    }

    private static func checkIdentities(of value: Value?, key: String?) throws(FieldFault) {
        guard let key, let list = value?.list, list.count > 1 else { return }
        var seen: Set<String> = []
        for identity in list.compactMap({ $0.record?[key]?.text }) where !seen.insert(identity).inserted {
            throw FieldFault(.repeatedIdentity(identity))
        }
    }
}

extension Codec where Content: Structured {
    /// One nested structure; absent when it says nothing.
    static var nested: Codec {
        Codec(
            kind: .structure(Content.schemaName),
            encode: { $0 == Content() ? nil : $0.value },
            decode: { value throws(FieldFault) in
                guard let value else { return Content() }
                return try Content(value)
            })
    }
}
