extension Laboratory {
    /// Holds layouts to another figure than the article’s, or leaves it out, in the laboratory’s settings.
    ///
    /// Who says so, when and why stand beside it, and on every plan; back at the article’s figure they go.
    ///
    /// - Parameters:
    ///   - rule: the name of the figure.
    ///   - name: what people call it, and `label` what is done to it.
    ///   - reason: why, in words; it must be given for every step away from the article.
    /// - Throws: `Refusal.layout` without a reason, or when nothing changes; `.whoAreYou`.
    public func adapting(
        rule: String, name: Phrase, _ label: Phrase, reason: String, stamp: Stamp,
        _ change: (inout AdaptedRule) -> Void
    ) throws(Refusal) -> Change {
        var changed = settings
        let before = changed.layoutRules.first { $0.rule == rule } ?? AdaptedRule()
        var adapted = before
        adapted.rule = rule
        change(&adapted)
        try justify(&adapted, before, reason, stamp)
        changed.layoutRules.removeAll { $0.rule == rule }
        if adapted.isAdapted || adapted.verifiedOn != nil {
            changed.layoutRules.append(adapted)
            changed.layoutRules.sort { $0.rule < $1.rule }
        }
        return try filing(changed, .titled(name, label), stamp)
    }

    /// Writes down who, when and why; what only comes nearer to the article keeps the reason that it had.
    private func justify(
        _ adapted: inout AdaptedRule, _ before: AdaptedRule, _ reason: String, _ stamp: Stamp
    ) throws(Refusal) {
        guard adapted.isAdapted else { return (adapted.reason, adapted.author, adapted.day) = ("", nil, nil) }
        // That somebody checked it says nothing of the figure.
        if adapted.value == before.value, adapted.isOff == before.isOff { return }
        let text = try typed(reason, "reason", of: AdaptedRule.shape, stamp)
        let isNearer = before.isOff && !adapted.isOff && adapted.value == before.value && !before.reason.isEmpty
        if text.isEmpty, isNearer { return }
        guard !text.isEmpty else { throw .layout(.noRuleReason) }
        guard let author = stamp.author else { throw .whoAreYou }
        (adapted.reason, adapted.author, adapted.day) = (text, author, stamp.date.day)
    }
}

extension AdaptedRule {
    /// Whether it says something else than the article.
    public var isAdapted: Bool { value != nil || isOff }
}
