/// One node of a record as it stands in a property list.
///
/// The seven kinds are those of the property-list format; a dictionary is called a `record` here.
/// Fields read and write these, changes are expressed in them, and the store turns them into bytes.
public enum Value: Sendable {
    case text(String)
    case integer(Int)
    case real(Double)
    case flag(Bool)
    /// Seconds since 1970-01-01T00:00:00Z. Only kept for keys we do not know: our own days are text.
    case date(Double)
    case data([UInt8])
    case list([Value])
    case record([String: Value])
}

extension Value {
    /// The text, when the node is one.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The members of the dictionary, when the node is one.
    public var record: [String: Value]? {
        if case .record(let record) = self { record } else { nil }
    }

    /// The elements of the array, when the node is one.
    public var list: [Value]? {
        if case .list(let list) = self { list } else { nil }
    }

    /// The number, whether it was written as an integer or as a real.
    public var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .real(let number): number
        default: nil
        }
    }
}
