extension Laboratory {
    /// Keeps a scenario and archives the others that are under study, all with the same reason, in one change.
    ///
    /// - Throws: `Refusal.scenario` without a reason, or when a decision stands already.
    public func keeping(_ id: Identifier, reason: String, stamp: Stamp) throws(Refusal) -> Change {
        let kept = try keepable(id)
        let reason = try Self.reason(reason)
        let edits = scenarios.filter { $0.state == .studied }.flatMap { scenario in
            var changed = scenario
            (changed.state, changed.reason) = (scenario.id == id ? .kept : .archived, reason)
            return Edit.between(scenario.value, changed.value, of: scenario.reference)
        }
        let label = Phrase("Scénario retenu\u{A0}: «\u{A0}\(kept.title)\u{A0}»", "Scenario kept: “\(kept.title)”")
        return Change(stamp: stamp, label: label, edits: edits)
    }

    /// The scenario that could be kept.
    ///
    /// - Throws: `Refusal.scenario` when a decision stands already, before anyone is asked for a reason.
    @discardableResult
    public func keepable(_ id: Identifier) throws(Refusal) -> Scenario {
        guard let scenario = scenarios[id] else { throw .unknownReference(id.text) }
        if let other = scenarios.first(where: { $0.state == .kept }) { throw .scenario(.keptAlready(other.title)) }
        guard scenario.state == .studied else { throw .scenario(.archived(scenario.title)) }
        return scenario
    }

    /// Takes a decision between scenarios back: those that were kept or archived with the same reason are under study
    /// again, in one change.
    ///
    /// - Throws: `Refusal.scenario` when nothing was decided on it.
    public func reopening(_ id: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        guard let scenario = scenarios[id] else { throw .unknownReference(id.text) }
        guard scenario.state != .studied else { throw .scenario(.stillStudied(scenario.title)) }
        let together = scenarios.filter { other in
            other.id == id || (other.state != .studied && !other.reason.isEmpty && other.reason == scenario.reason)
        }
        let edits = together.flatMap { scenario in
            var changed = scenario
            (changed.state, changed.reason) = (.studied, "")
            return Edit.between(scenario.value, changed.value, of: scenario.reference)
        }
        let label = Phrase(
            "Choix rouvert\u{A0}: «\u{A0}\(scenario.title)\u{A0}»", "Choice reopened: “\(scenario.title)”")
        return Change(stamp: stamp, label: label, edits: edits)
    }
}

/// Why no decision between scenarios is made as someone asked.
public enum ScenarioRefusal: Hashable, Sendable {
    /// One is kept.
    case keptAlready(String)
    /// It was archived.
    case archived(String)
    /// Nothing was decided on it.
    case stillStudied(String)
}

extension ScenarioRefusal {
    /// One sentence: what was refused and what to do about it.
    public var phrase: Phrase {
        switch self {
        case .keptAlready(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» est déjà retenu\u{A0}; rouvrez d’abord ce choix.",
                "“\(title)” is kept already; reopen that choice first.")
        case .archived(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» est archivé\u{A0}; rouvrez-le d’abord.",
                "“\(title)” is archived; reopen it first."
            )
        case .stillStudied(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» est encore à l’étude\u{A0}: il n’y a rien à rouvrir.",
                "“\(title)” is still under study: there is nothing to reopen.")
        }
    }
}
