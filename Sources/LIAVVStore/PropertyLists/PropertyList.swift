import LIAVVModel

/// Property lists as bytes, after Apple's PropertyList-1.0 DTD and the binary format `bplist00`.
public enum PropertyList {
    /// Levels of arrays and dictionaries inside each other: more are refused, as decoding is recursive.
    public static let deepest = 64
    /// The same in an entry of the journal, which holds records a few levels down.
    static let deepestEntry = 72
    /// Values in one property list, keys included: more are refused. What we write takes nine bytes a value and more,
    /// so a file that `Store.largestFile` allows never holds as many.
    static let largest = 2_000_000
    /// Values that a binary one may unfold to for each of its bytes, which bounds the time that a small file can take.
    /// Ours unfold to none at all; those of others share texts and numbers, whose every use takes a byte or more.
    static let largestUnfolding = 16
    /// Bytes that a binary one may unfold to, each use of a shared value counted: four times `Store.largestFile`.
    static let largestVolume = 64 << 20
    /// 2001-01-01T00:00:00Z, from which binary ones count, in seconds since 1970.
    static let binaryEpoch = 978_307_200.0

    /// Reads an XML or a binary property list.
    ///
    /// - Throws: `PropertyListFault` when the bytes are none, or one that would take unbounded time or memory.
    public static func decode(_ bytes: [UInt8]) throws(PropertyListFault) -> Value {
        try decode(bytes, levels: deepest)
    }

    /// The same with that many levels inside each other at most.
    static func decode(_ bytes: [UInt8], levels: Int) throws(PropertyListFault) -> Value {
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: "bplist0".utf8) { return try BinaryReader.value(in: bytes, levels: levels) }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard !text.contains(0), String(validating: text, as: UTF8.self) != nil else { throw .notUTF8 }
        guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { throw .notAPropertyList }
        return try XMLReader.value(in: text, levels: levels)
    }

    /// Writes XML, keys sorted, the same bytes each time; binary when the value holds what XML cannot carry.
    ///
    /// - Throws: `PropertyListFault` when the root is no container or the value is nested too deep to be read again.
    public static func encode(_ value: Value) throws(PropertyListFault) -> [UInt8] {
        try encode(value, levels: deepest)
    }

    /// The same with that many levels inside each other at most.
    static func encode(_ value: Value, levels: Int) throws(PropertyListFault) -> [UInt8] {
        guard value.list != nil || value.record != nil else { throw .notAContainer }
        guard !value.isDeeper(than: levels) else { throw .tooDeep }
        return value.fitsXML ? XMLWriter.bytes(of: value) : BinaryWriter.bytes(of: value)
    }
}
