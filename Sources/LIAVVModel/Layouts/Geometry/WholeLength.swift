extension Double {
    /// As a whole number, rounded in that way; 0 for what is no number, ±1e9 for what is beyond.
    public func whole(_ rule: FloatingPointRoundingRule) -> Int {
        isNaN ? 0 : Int(Swift.min(Swift.max(rounded(rule), -1e9), 1e9))
    }
}

extension Phrase {
    /// A length in centimetres, rounded in that way to whole ones: down for what there is, up for what is needed.
    public static func length(_ centimetres: Double, _ rule: FloatingPointRoundingRule) -> Phrase {
        .length(centimetres.whole(rule))
    }
}
