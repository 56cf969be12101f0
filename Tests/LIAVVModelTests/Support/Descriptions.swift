import LIAVVModel
import Testing

extension Shape: CustomTestStringConvertible {
    /// The name says enough in a report.
    public var testDescription: String { name }
}
