/// What the journal tells of people's parts: who was offered what, and who answered.
struct ShareHistory {
    /// Latest first.
    private let touches: [Touch]
    /// The days on which people were last asked.
    private let questions: [Key: Day]

    /// One part before and after one edit; only the field that the edit is about counts when it is about one.
    private struct Touch {
        let key: Key
        let before: Piece
        let after: Piece
        let change: Change
    }

    private struct Key: Hashable {
        let contribution: String
        let member: String
    }

    /// What an edit says of a part.
    fileprivate enum Piece: Hashable {
        case none
        case whole(ShareChange.Part)
        case role(Share.Role)
        case state(Share.State)
    }

    init(_ past: [PastChange]) {
        let touches = past.sorted { $0.name > $1.name }.flatMap { past in
            past.change.edits.reversed().flatMap { Self.touches(of: $0, past.change) }
        }
        let asking = touches.filter { $0.after.asks && !$0.before.asks }.map { ($0.key, $0.change.date.day) }
        questions = Dictionary(asking, uniquingKeysWith: { latest, _ in latest })
        self.touches = touches
    }

    /// The day on which someone was last asked for an answer.
    func asked(_ member: Identifier, _ contribution: Identifier) -> Day? {
        questions[Key(contribution: contribution.text, member: member.text)]
    }

    /// What became of each part from that day on, once for each: what was done and taken back again is nothing.
    func changes(since day: Day?, in laboratory: Laboratory) -> [ShareChange] {
        let recent = touches.filter { touch in day.map { touch.change.date.day >= $0 } ?? true }
        let concerned = Dictionary(grouping: recent) { $0.key.contribution }
        let known = laboratory.contributions.filter { concerned[$0.contribution.id.text] != nil }
        return laboratory.byDate(known).flatMap { entry in
            let parts = Dictionary(grouping: concerned[entry.contribution.id.text] ?? [], by: \.key)
            return parts.compactMap { key, touches in Self.change(entry, key, touches) }
                .sortedInFrench { laboratory.name($0.member) }
        }
    }

    /// From what stands there now back to what stood there before all that.
    private static func change(_ entry: ContributionEntry, _ key: Key, _ touches: [Touch]) -> ShareChange? {
        guard let member = Identifier(key.member), let latest = touches.first else { return nil }
        let after = entry.contribution.share(of: member).map(ShareChange.Part.init)
        let before = touches.reduce(after) { part, touch in touch.before.laid(over: part) }
        guard before != after else { return nil }
        return ShareChange(
            entry: entry, member: member, before: before, after: after, author: latest.change.author,
            date: latest.change.date)
    }

    private static func touches(of edit: Edit, _ change: Change) -> [Touch] {
        guard edit.record.kind == .action, edit.path.isEmpty || edit.path[0] == "contributions" else { return [] }
        if edit.path.count == 5, edit.path[2] == "shares" {
            guard let before = piece(edit.path[4], edit.before), let after = piece(edit.path[4], edit.after) else {
                return []
            }
            let key = Key(contribution: edit.path[1], member: edit.path[3])
            return [Touch(key: key, before: before, after: after, change: change)]
        }
        let (before, after) = (parts(edit.before, edit.path), parts(edit.after, edit.path))
        return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.map { key in
            Touch(
                key: key, before: before[key].map(Piece.whole) ?? .none, after: after[key].map(Piece.whole) ?? .none,
                change: change)
        }
    }

    private static func piece(_ field: String, _ value: Value?) -> Piece? {
        switch field {
        case "role": .role(value?.text.flatMap(Share.Role.init) ?? .contributor)
        case "state": .state(value?.text.flatMap(Share.State.init) ?? .proposed)
        default: nil
        }
    }

    /// The parts in a value that stands at that path: of an action, of its contributions, of one of them, of its shares.
    private static func parts(_ value: Value?, _ path: [String]) -> [Key: ShareChange.Part] {
        guard let value else { return [:] }
        switch path.count {
        case 0: return parts(value.record?["contributions"], ["contributions"])
        case 1:
            return (value.list ?? []).reduce(into: [:]) { all, piece in
                let id = piece.record?["id"]?.text ?? ""
                all.merge(parts(piece, path + [id])) { _, last in last }
            }
        case 2: return parts(value.record?["shares"], path + ["shares"])
        case 3 where path[2] == "shares":
            return (value.list ?? []).reduce(into: [:]) { $0.merge(parts($1, path + [""])) { _, last in last } }
        case 4 where path[2] == "shares":
            guard let share = try? Share(value) else { return [:] }
            return [Key(contribution: path[1], member: share.member.text): ShareChange.Part(share)]
        default: return [:]
        }
    }
}

extension ShareHistory.Piece {
    /// Whether an answer is waited for.
    fileprivate var asks: Bool {
        switch self {
        case .whole(let part): part.state == .proposed || part.state == .toConfirm
        case .state(let state): state == .proposed || state == .toConfirm
        case .none, .role: false
        }
    }

    /// The part as it was when this stood there.
    fileprivate func laid(over part: ShareChange.Part?) -> ShareChange.Part? {
        var former = part
        switch self {
        case .none: return nil
        case .whole(let whole): return whole
        case .role(let role): former?.role = role
        case .state(let state): former?.state = state
        }
        return former
    }
}
