import LIAVVModel

/// One setting: its key in the file, its words, what it can be, and how it is read and written.
public struct SettingField: Sendable {
    /// What it can be.
    public enum Kind: Sendable {
        case flag
        case choice([Choice])
        /// A line of text; empty: as before anyone chose.
        case text
        /// A dictionary with a value for each name, such as keys for commands.
        case entries(SettingEntries)
    }

    /// A value that it can have; the empty one is that before anyone chose.
    public struct Choice: Sendable {
        /// As it stands in the file.
        public let value: String
        /// As people read it.
        public let label: Phrase
    }

    /// The key in the file.
    public let key: String
    /// Its name.
    public let label: Phrase
    /// A sentence or two on what it does.
    public let explanation: Phrase
    /// What it can be.
    public let kind: Kind
    let get: @Sendable (PersonalSettings) -> Value?
    let put: @Sendable (inout PersonalSettings, Value?) throws(SettingFault) -> Void

    /// Its value; nil: as before anyone chose.
    public func value(in settings: PersonalSettings) -> Value? { get(settings) }

    /// Gives it a value; nil: as before anyone chose.
    ///
    /// - Throws: why the value is none of those that it can have; it keeps the one it had.
    public func set(_ value: Value?, in settings: inout PersonalSettings) throws(SettingFault) {
        try put(&settings, value)
    }

    /// Whether it has another value than before anyone chose.
    public func isSet(in settings: PersonalSettings) -> Bool { get(settings) != nil }
}

/// The values that a dictionary of settings has by name.
public struct SettingEntries: Sendable {
    /// The names that there are, in the order in which they are listed.
    public let names: [String]
    /// What a name stands for.
    public let label: @Sendable (String) -> Phrase
    /// The usual value of a name, as it is typed.
    public let usual: @Sendable (String) -> String
    let get: @Sendable (PersonalSettings, String) -> Value?
    let put: @Sendable (inout PersonalSettings, String, Value?) throws(SettingFault) -> Void

    /// The value of a name; nil: the usual one.
    public func value(of name: String, in settings: PersonalSettings) -> Value? { get(settings, name) }

    /// Gives a name a value; nil: the usual one.
    ///
    /// - Throws: why not; the name keeps the value it had.
    public func set(_ value: Value?, of name: String, in settings: inout PersonalSettings) throws(SettingFault) {
        try put(&settings, name, value)
    }
}
