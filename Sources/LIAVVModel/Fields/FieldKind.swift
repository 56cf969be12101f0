/// What a field holds: how it is typed in, checked, shown, merged and documented.
public enum FieldKind: Sendable, Hashable {
    /// One line of text.
    case text
    /// Text of several lines.
    case prose
    case identifier
    case integer(ClosedRange<Int>, Unit)
    /// Effort in hours; halves and quarters are common.
    case hours
    case flag
    case day
    case instant
    /// An hour and a minute.
    case time
    /// A day, or J−n.
    case due
    case choice([Choice])
    case reference(RecordKind)
    case references(RecordKind)
    /// The identifier of one of the laboratory's axes.
    case axis
    /// Single words or short phrases, in the order given.
    case tags
    /// One nested structure.
    case structure(String)
    /// A list of nested structures, told apart by the value under `identity` (nil: by their place).
    case structures(String, identity: String?)

    /// What a whole number counts.
    public enum Unit: String, Sendable {
        case none, centimetres, seconds, minutes, people, degrees, watts, days
    }

    /// One of the values that a field can take, and how people call it.
    public struct Choice: Sendable, Hashable {
        /// What stands in files.
        public let value: String
        /// What people read.
        public let label: Phrase
    }
}

/// A closed list of values: one word in files, one phrase for people.
public protocol Term: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// How people call this value.
    var label: Phrase { get }
}

extension Term {
    static var choices: [FieldKind.Choice] {
        allCases.map { FieldKind.Choice(value: $0.rawValue, label: $0.label) }
    }
}
