/// The agenda of a meeting as a later version of its document has it.
struct AgendaMerge {
    private let former: [AgendaItem]
    private let said: MeetingStatement
    private let saidBefore: MeetingStatement
    private let keepsAll: Bool
    private var byName: [Identifier: AgendaItem] = [:]
    private var byTitle: [String: AgendaItem] = [:]

    /// - Parameters:
    ///   - said: what the document says; `saidBefore`: what it said when it was read last.
    ///   - keepsAll: whether points that the document does not have stay, whoever put them there.
    init(_ former: [AgendaItem], _ said: MeetingStatement, _ saidBefore: MeetingStatement, keepsAll: Bool) {
        (self.former, self.said, self.saidBefore, self.keepsAll) = (former, said, saidBefore, keepsAll)
        add(former)
    }

    private mutating func add(_ items: [AgendaItem]) {
        for item in items {
            byName[item.id] = item
            byTitle[item.title.foldedWords.joined(separator: " ")] = item
            add(item.items)
        }
    }

    /// The items of the document, each with what members added to it, and those that members put there.
    func merged(with read: [AgendaItem]) -> [AgendaItem] {
        var used: Set<Identifier> = []
        return read.map { merged($0, &used) } + others(in: former, &used)
    }

    private func others(in items: [AgendaItem], _ used: inout Set<Identifier>) -> [AgendaItem] {
        items.filter { item in
            let isOwn = keepsAll || !saidBefore.isEmpty && !saidBefore.names(item)
            return isOwn && used.insert(item.id).inserted
        }
    }

    private func merged(_ new: AgendaItem, _ used: inout Set<Identifier>) -> AgendaItem {
        let old = byName[new.id] ?? byTitle[new.title.foldedWords.joined(separator: " ")]
        guard var item = old, used.insert(item.id).inserted else {
            var item = new
            used.insert(item.id)
            item.items = new.items.map { merged($0, &used) }
            return item
        }
        let inner = item.items
        if !saidBefore.agrees(with: said, on: "agenda " + new.id.text) {
            (item.mark, item.title, item.minutes) = (new.mark, new.title, new.minutes ?? item.minutes)
        }
        item.items = new.items.map { merged($0, &used) } + (saidBefore.isEmpty ? [] : others(in: inner, &used))
        return item
    }
}
