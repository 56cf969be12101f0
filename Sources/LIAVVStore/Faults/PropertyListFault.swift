/// Why bytes are no property list that can be read, or a value none that can be written.
public enum PropertyListFault: Error, Hashable, Sendable {
    /// There are no bytes.
    case empty
    /// Neither XML nor a binary property list.
    case notAPropertyList
    /// XML that is not UTF-8.
    case notUTF8
    /// It begins well but is cut or damaged.
    case damaged
    /// More than `PropertyList.deepest` levels inside each other, or a value that contains itself.
    case tooDeep
    /// It holds, or unfolds to, more than `PropertyList.largest`, `largestVolume` or `largestUnfolding` allow.
    case tooLarge
    /// A whole number beyond 64 bits with a sign.
    case integerTooLarge
    /// The root is not a dictionary or an array.
    case notAContainer
}
