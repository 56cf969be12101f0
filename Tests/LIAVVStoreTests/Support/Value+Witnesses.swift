import LIAVVModel

@testable import LIAVVStore

// What a witness cannot hold, as narrowly as can be.
extension Value {
    /// Whether there is a date before year 1, after year 9999 or none at all, for which Python has no `datetime`.
    var holdsDateBeyondPython: Bool {
        switch self {
        case .date(let seconds): Self.microseconds(seconds) == nil
        case .list(let list): list.contains(where: \.holdsDateBeyondPython)
        case .record(let record): record.values.contains(where: \.holdsDateBeyondPython)
        default: false
        }
    }

    /// What is left of the value of a binary property list once libplist 2.2.0 has written it as XML; nil when that is
    /// no property list. None of this happens to what it reads, nor on the way from XML to binary.
    ///
    /// - A carriage return is written as it is: every reader of XML sees a line feed (XML 1.0, section 2.11).
    /// - Minus zero becomes zero, and one NaN is as good as another.
    /// - XML dates have whole seconds. Years before 1000 are written with fewer than four digits, years after 9999
    ///   with more: the first no reader takes for a date, the second are none by the DTD.
    /// - A text of ASCII ends at NUL, any other is written with it, which XML does not allow.
    var asXMLOfLibplist: Value? {
        switch self {
        case .text(let text): text.asXMLOfLibplist.map { .text($0) }
        case .real(let number): .real(number == 0 ? 0 : number.isNaN ? .nan : number)
        case .date(let seconds): Self.dateOfLibplist(seconds).map { .date($0) }
        case .list(let list): Self.whole(list.map(\.asXMLOfLibplist)).map { .list($0) }
        case .record(let record): Self.ofLibplist(record)
        case .integer, .flag, .data: self
        }
    }

    /// Two keys may have become the same: the last one counts.
    private static func ofLibplist(_ record: [String: Value]) -> Value? {
        let sorted = record.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        guard let keys = whole(sorted.map(\.key.asXMLOfLibplist)),
            let values = whole(sorted.map(\.value.asXMLOfLibplist))
        else { return nil }
        return .record(Dictionary(zip(keys, values), uniquingKeysWith: { $1 }))
    }

    private static func dateOfLibplist(_ seconds: Double) -> Double? {
        let whole = (seconds - PropertyList.binaryEpoch).rounded(.towardZero) + PropertyList.binaryEpoch
        // From 1000-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
        return (-30_610_224_000...253_402_300_799).contains(whole) ? whole : nil
    }

    private static func whole<Element>(_ parts: [Element?]) -> [Element]? {
        let whole = parts.compactMap { $0 }
        return whole.count == parts.count ? whole : nil
    }
}

extension String {
    fileprivate var asXMLOfLibplist: String? {
        guard !utf8.contains(0) else { return nil }
        let lines = utf8.split(separator: 0x0D, omittingEmptySubsequences: false)
        let rest = lines.dropFirst().map { $0.first == 0x0A ? $0.dropFirst() : $0 }
        return String(decoding: Array((lines.prefix(1) + rest).joined(separator: [0x0A])), as: UTF8.self)
    }
}
