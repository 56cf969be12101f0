import LIAVVModel
import LayoutAnalysis

extension LayoutRuleTable {
    /// The figures as the articles have them, but for those that the laboratory adapts or leaves out.
    public init(_ settings: Settings) {
        self.init()
        for adapted in settings.layoutRules {
            guard let figure = LayoutRules(rawValue: adapted.rule) else { continue }
            if let value = adapted.value { self = setting(figure, to: Double(value)) }
            if adapted.isOff { self = switching(figure, on: false) }
        }
    }
}
