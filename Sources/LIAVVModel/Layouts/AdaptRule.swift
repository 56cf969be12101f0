extension Laboratory {
    /// Holds layouts to another figure than the article’s, or leaves it out, in the laboratory’s settings.
    ///
    /// - Parameters:
    ///   - rule: the name of the figure.
    ///   - name: what people call it, and `label` what is done to it.
    /// - Throws: `Refusal.layout` when nothing changes.
    public func adapting(
        rule: String, name: Phrase, _ label: Phrase, stamp: Stamp, _ change: (inout AdaptedRule) -> Void
    ) throws(Refusal) -> Change {
        var changed = settings
        var adapted = changed.layoutRules.first { $0.rule == rule } ?? AdaptedRule()
        adapted.rule = rule
        change(&adapted)
        changed.layoutRules.removeAll { $0.rule == rule }
        let isPlain = adapted.value == nil && !adapted.isOff && adapted.reason.isEmpty && adapted.verifiedOn == nil
        if !isPlain {
            changed.layoutRules.append(adapted)
            changed.layoutRules.sort { $0.rule < $1.rule }
        }
        return try filing(changed, .titled(name, label), stamp)
    }
}
