/// How far the actions that prepare a stand are.
public struct StandReadiness: Hashable, Sendable {
    /// The actions that prepare it, those dropped left out.
    public let wanted: Int
    /// Those done.
    public let done: Int

    /// Whether all of them are done.
    public var isReady: Bool { wanted > 0 && done == wanted }

    /// `prêt`, `pas encore : 1 action sur 2 faite`, `aucune action ne le prépare`.
    public var phrase: Phrase {
        guard wanted > 0 else { return Phrase("aucune action ne le prépare", "no action prepares it") }
        guard !isReady else { return Phrase("prêt", "ready") }
        return Phrase("pas encore\u{A0}: ", "not yet: ")
            + .counted(wanted, Phrase("action", "action"), Phrase("actions", "actions"))
            + Phrase(", \(done) faite\(done > 1 ? "s" : "")", ", \(done) done")
    }
}

extension Laboratory {
    /// How far the actions that prepare an item are.
    public func readiness(of item: Identifier) -> StandReadiness {
        let stands = stands
        let preparing = actions.filter { action in
            action.status != .dropped && stands.first { $0.isPrepared(by: action) }?.item.id == item
        }
        return StandReadiness(wanted: preparing.count, done: preparing.count { $0.status == .done })
    }
}
