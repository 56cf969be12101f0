/// The figures that a report is held to: those of `LayoutRules`, which a laboratory may adapt or switch off one by one.
public struct LayoutRuleTable: Hashable, Sendable {
    private var adapted: [LayoutRules: LayoutRule] = [:]

    /// The figures as the articles have them.
    public static let standard = LayoutRuleTable()

    /// The figures as the articles have them.
    public init() {}

    /// A figure with its article, source and confidence; set it to adapt the figure.
    public subscript(figure: LayoutRules) -> LayoutRule {
        get { adapted[figure] ?? figure.rule }
        set { adapted[figure] = newValue }
    }

    /// The figure alone, in the unit of its rule.
    public func value(_ figure: LayoutRules) -> Double { self[figure].value }

    /// The figure as a whole number from 1 up, for those that count people, exits, units or places.
    func count(_ figure: LayoutRules) -> Int { Int(min(1e9, max(1, value(figure)))) }

    /// Whether findings are made of it.
    public func isOn(_ figure: LayoutRules) -> Bool { self[figure].isOn }

    /// The same table with one figure switched on or off.
    public func switching(_ figure: LayoutRules, on isOn: Bool) -> LayoutRuleTable {
        var table = self
        table[figure].isOn = isOn
        return table
    }

    /// The same table with another value for one figure; one that is not positive and finite changes nothing.
    public func setting(_ figure: LayoutRules, to value: Double) -> LayoutRuleTable {
        guard value > 0, value.isFinite else { return self }
        var table = self
        table[figure].value = value
        return table
    }
}
