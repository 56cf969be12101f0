/// Why a value cannot stand in a field.
public struct FieldFault: Error, Hashable, Sendable {
    /// The keys that lead to the field, outermost first; list elements by identity or place.
    public var path: [String]
    /// What is wrong there.
    public let reason: Reason

    /// What can be wrong with a value.
    public enum Reason: Hashable, Sendable {
        case missing
        case wrongType
        case notAChoice(String, allowed: [Phrase])
        case notADay(String)
        case notADue(String)
        case notAnInstant(String)
        case notATime(String)
        case notAnIdentifier(String)
        case notANumber(String)
        case notAFlag(String)
        case notCorners(String)
        case outOfRange(ClosedRange<Int>)
        case negative
        case controlCharacter
        case repeatedIdentity(String)
        case empty
        case tooLong(Int)
    }

    init(_ reason: Reason, path: [String] = []) {
        self.reason = reason
        self.path = path
    }

    func under(_ key: String) -> FieldFault {
        FieldFault(reason, path: [key] + path)
    }
}
