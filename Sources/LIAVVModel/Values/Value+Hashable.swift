extension Value: Hashable {
    /// Whether the two are the same.
    ///
    /// Reals and dates are compared bit by bit: what is no number (NaN) is the same as itself here. By IEEE 754 it is
    /// not, and a record that holds one, under a key of someone else's, would differ from itself: every edit of it would
    /// be a conflict. Zero and minus zero are two values, as they are in a file.
    public static func == (a: Value, b: Value) -> Bool {
        switch (a, b) {
        case (.text(let a), .text(let b)): a == b
        case (.integer(let a), .integer(let b)): a == b
        case (.real(let a), .real(let b)), (.date(let a), .date(let b)): a.bitPattern == b.bitPattern
        case (.flag(let a), .flag(let b)): a == b
        case (.data(let a), .data(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.record(let a), .record(let b)): a == b
        default: false
        }
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .text(let text): hasher.combine(text)
        case .integer(let number): hasher.combine(number)
        case .real(let number), .date(let number): hasher.combine(number.bitPattern)
        case .flag(let flag): hasher.combine(flag)
        case .data(let bytes): hasher.combine(bytes)
        case .list(let list): hasher.combine(list)
        case .record(let record): hasher.combine(record)
        }
    }
}
