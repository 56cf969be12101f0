import LIAVVModel

/// Reads an XML property list, after Apple's PropertyList-1.0 DTD: what that DTD does not name is refused.
///
/// Foundation's decoder tells a real that is whole from an integer no more than it limits its depth, so this is ours.
/// Nothing is ever fetched, no entity is declared, and the time taken grows with the size.
struct XMLReader {
    var scanner: XMLScanner
    /// Values that may still be met.
    private var allowance = PropertyList.largest
    /// Containers that may stand inside each other.
    private let levels: Int

    private init(_ bytes: [UInt8], _ levels: Int) {
        scanner = XMLScanner(bytes)
        self.levels = levels
    }

    /// The value in a document.
    static func value(in bytes: [UInt8], levels: Int) throws(PropertyListFault) -> Value {
        var reader = XMLReader(bytes, levels)
        try reader.scanner.skipProlog()
        let root = try reader.scanner.tag()
        guard root.name == "plist" else { throw .notAPropertyList }
        guard root.kind == .opening, let value = try reader.value(in: "plist", depth: 0) else { throw .damaged }
        guard try reader.value(in: "plist", depth: 0) == nil else { throw .damaged }
        try reader.scanner.skipMarkup()
        guard reader.scanner.isAtEnd else { throw .damaged }
        return value
    }

    /// The next value in a container; nil when its closing tag comes instead.
    private mutating func value(in container: String, depth: Int) throws(PropertyListFault) -> Value? {
        let tag = try nextTag()
        if tag.kind == .closing {
            guard tag.name == container else { throw .damaged }
            return nil
        }
        return try value(of: tag, depth: depth)
    }

    private mutating func nextTag() throws(PropertyListFault) -> XMLScanner.Tag {
        allowance -= 1
        guard allowance >= 0 else { throw .tooLarge }
        try scanner.skipMarkup()
        return try scanner.tag()
    }

    private mutating func value(of tag: XMLScanner.Tag, depth: Int) throws(PropertyListFault) -> Value {
        let isEmpty = tag.kind == .empty
        switch tag.name {
        case "dict":
            guard depth < levels else { throw .tooDeep }
            return .record(isEmpty ? [:] : try record(depth: depth + 1))
        case "array":
            guard depth < levels else { throw .tooDeep }
            return .list(isEmpty ? [] : try list(depth: depth + 1))
        case "true", "false":
            let text = isEmpty ? "" : try scanner.text(until: tag.name)
            guard text.isEmpty else { throw .damaged }
            return .flag(tag.name == "true")
        default:
            let text = isEmpty ? "" : try scanner.text(until: tag.name)
            return try XMLLeaf.value(of: text, as: tag.name)
        }
    }

    private mutating func list(depth: Int) throws(PropertyListFault) -> [Value] {
        var list: [Value] = []
        while let element = try value(in: "array", depth: depth) { list.append(element) }
        return list
    }

    private mutating func record(depth: Int) throws(PropertyListFault) -> [String: Value] {
        var record: [String: Value] = [:]
        while true {
            let tag = try nextTag()
            if tag.kind == .closing, tag.name == "dict" { break }
            guard tag.name == "key", tag.kind != .closing else { throw .damaged }
            let key = tag.kind == .empty ? "" : try scanner.text(until: "key")
            guard let value = try value(in: "dict", depth: depth) else { throw .damaged }
            record[key] = value
        }
        return record
    }
}
