import LayoutAnalysis
import Testing

/// A result that others have published, and what this module makes of the same case.
struct ReferenceCase: CustomTestStringConvertible {
    let name: String
    let source: String
    /// What is accepted, as published.
    let expected: ClosedRange<Double>
    let unit: String
    let computed: @Sendable () -> Double?

    init(
        _ name: String, _ expected: ClosedRange<Double>, _ unit: String, source: String,
        computed: @escaping @Sendable () -> Double?
    ) {
        (self.name, self.expected, self.unit, self.source, self.computed) = (name, expected, unit, source, computed)
    }

    init(
        _ name: String, _ expected: Double, within slack: Double = 0, _ unit: String, source: String,
        computed: @escaping @Sendable () -> Double?
    ) {
        self.init(name, expected - slack...expected + slack, unit, source: source, computed: computed)
    }

    var testDescription: String { name }

    /// « value, expected, source ».
    func line(_ value: Double?) -> String {
        let found = value.map(Self.text) ?? "–"
        let wanted =
            expected.lowerBound == expected.upperBound
            ? Self.text(expected.lowerBound) : "\(Self.text(expected.lowerBound)) to \(Self.text(expected.upperBound))"
        return "\(name): \(found) \(unit), expected \(wanted) \(unit), \(source)"
    }

    private static func text(_ value: Double) -> String {
        let rounded = (value * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e9 ? "\(Int(rounded))" : "\(rounded)"
    }
}
