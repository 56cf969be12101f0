import LIAVVModel

/// Property lists as bytes, after Apple's PropertyList-1.0 DTD and the binary format `bplist00`.
public enum PropertyList {
    /// Levels of arrays and dictionaries inside each other: more are refused, as decoding is recursive.
    public static let deepest = 64
    /// Values in one property list, keys included: more are refused.
    static let largest = 2_000_000
    /// Bytes that a binary one may unfold to, each use of a shared value counted: four times `Store.largestFile`.
    static let largestVolume = 64 << 20

    /// Reads an XML or a binary property list.
    ///
    /// - Throws: `PropertyListFault` when the bytes are none, or one that would take unbounded time or memory.
    public static func decode(_ bytes: [UInt8]) throws(PropertyListFault) -> Value {
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: "bplist0".utf8) {
            try BinaryGuard.check(bytes)
            return try FoundationCodec.decode(bytes)
        }
        return try FoundationCodec.decode(try XMLGuard.checked(bytes))
    }

    /// Writes XML, keys sorted, the same bytes each time; binary when the value holds what XML cannot carry.
    ///
    /// - Throws: `PropertyListFault` when the root is no container or the value is nested too deep to be read again.
    public static func encode(_ value: Value) throws(PropertyListFault) -> [UInt8] {
        guard value.list != nil || value.record != nil else { throw .notAContainer }
        guard !value.isDeeper(than: deepest) else { throw .tooDeep }
        guard value.fitsXML else { return try FoundationCodec.encode(value, as: .binary) }
        return escapingReturns(try FoundationCodec.encode(value, as: .xml))
    }

    /// Readers of XML turn a raw carriage return into a line feed; none stands in the markup that we write.
    private static func escapingReturns(_ xml: [UInt8]) -> [UInt8] {
        guard xml.contains(0x0D) else { return xml }
        return xml.flatMap { $0 == 0x0D ? Array("&#13;".utf8) : [$0] }
    }
}
