/// The agenda of a meeting as a later version of its document has it.
struct AgendaMerge {
    private let former: [AgendaItem]
    private var byName: [Identifier: AgendaItem] = [:]
    private var byTitle: [String: AgendaItem] = [:]

    init(_ former: [AgendaItem]) {
        self.former = former
        add(former)
    }

    private mutating func add(_ items: [AgendaItem]) {
        for item in items {
            byName[item.id] = item
            byTitle[item.title.foldedWords.joined(separator: " ")] = item
            add(item.items)
        }
    }

    /// The items of the document, each with what members added to it.
    func merged(with read: [AgendaItem], keepsOthers: Bool) -> [AgendaItem] {
        var used: Set<Identifier> = []
        let items = read.map { merged($0, &used) }
        return keepsOthers ? items + former.filter { !used.contains($0.id) } : items
    }

    private func merged(_ new: AgendaItem, _ used: inout Set<Identifier>) -> AgendaItem {
        let old = byName[new.id] ?? byTitle[new.title.foldedWords.joined(separator: " ")]
        guard var item = old, used.insert(item.id).inserted else {
            var item = new
            used.insert(item.id)
            item.items = new.items.map { merged($0, &used) }
            return item
        }
        (item.mark, item.title, item.minutes) = (new.mark, new.title, new.minutes ?? item.minutes)
        item.items = new.items.map { merged($0, &used) }
        return item
    }
}
