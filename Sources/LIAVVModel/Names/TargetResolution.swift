extension Laboratory {
    /// Everything that can be pointed at by name, with what people call it.
    public var targets: [(target: Target, heading: String)] {
        var all = references.map { (Target(record: $0), heading(of: $0) ?? "") }
        for action in actions {
            all += action.contributions.map {
                (Target(record: action.reference, path: ["contributions", $0.id.text]), $0.title)
            }
        }
        for layout in layouts {
            all += layout.items.map { (Target(record: layout.reference, path: ["items", $0.id.text]), $0.title) }
        }
        for meeting in meetings {
            all += meeting.body.map { (Target.passage(meeting.id, $0.id), $0.text) }
        }
        return all
    }

    /// The one thing that `text` points at: its identifier, an unambiguous beginning of it, or an unambiguous part
    /// of its title (case and accents do not count).
    ///
    /// - Parameter isWanted: which targets come into question; the others are as if they were not there.
    /// - Throws: `Refusal.unknownReference` or `.ambiguousReference` with up to six candidates.
    public func target(
        _ text: String, where isWanted: (Target) -> Bool = { _ in true }
    ) throws(Refusal) -> Target {
        try Self.pick(text, among: targets.filter { isWanted($0.target) })
    }

    /// The one record in the bin that `text` points at, in the same way.
    ///
    /// - Throws: `Refusal.unknownReference` or `.ambiguousReference`.
    public func removedRecord(_ text: String) throws(Refusal) -> RecordReference {
        let all = removed.sorted { $0.key < $1.key }.map { (target: Target(record: $0.key), heading: $0.value) }
        return try Self.pick(text, among: all).record
    }

    static func pick(
        _ text: String, among all: [(target: Target, heading: String)]
    ) throws(Refusal) -> Target {
        let wanted = text.trimmed
        let folded = wanted.folded
        guard !folded.isEmpty else { throw .unknownReference(text) }
        let sieves: [((target: Target, heading: String)) -> Bool] = [
            { $0.target.name == wanted || $0.target.record.description == wanted && $0.target.path.isEmpty },
            { $0.target.fullName == wanted },
            { $0.target.name.hasPrefix(wanted) },
            { $0.heading.folded == folded },
            { $0.heading.folded.contains(folded) },
        ]
        for sieve in sieves {
            let found = all.filter(sieve)
            if found.count == 1 { return found[0].target }
            // An action comes with a contribution of its own name: the action is meant.
            if let whole = whole(of: found) { return whole }
            if found.count > 1 { throw .ambiguousReference(text, candidates: candidates(found)) }
        }
        throw .unknownReference(text)
    }

    /// The record of which all the others are pieces; nil when there is none.
    private static func whole(of found: [(target: Target, heading: String)]) -> Target? {
        let records = found.filter { $0.target.path.isEmpty }
        guard found.count > 1, records.count == 1, let record = records.first?.target,
            found.allSatisfy({ $0.target.record == record.record && $0.heading == found[0].heading })
        else { return nil }
        return record
    }

    private static func candidates(_ found: [(target: Target, heading: String)]) -> [String] {
        let names = Set(found.prefix(6).map(\.target.name))
        let isClear = names.count == min(6, found.count)
        let shown = found.prefix(6).map {
            "\($0.heading.prefix(60)) (\(isClear ? $0.target.name : $0.target.fullName))"
        }
        return shown + (found.count > 6 ? ["…"] : [])
    }
}
