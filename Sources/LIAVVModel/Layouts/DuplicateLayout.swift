extension Laboratory {
    /// Copies a layout, to try something else and compare.
    ///
    /// Items keep their owners and their actions, since they are the same stands in another arrangement, and know what
    /// they were copied from; what was accepted stays accepted.
    /// - Parameters:
    ///   - title: what the copy is called; nil or nothing: the same with the next number.
    ///   - scenarios: the scenarios that the copy serves; none: all.
    /// - Returns: the change, and the copy.
    public func duplicatingLayout(
        _ id: Identifier, title: String? = nil, scenarios: [Identifier] = [], stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        let original = try layout(id)
        try refuseUnknown(scenarios)
        var copy = original
        let typed = try typed(title ?? "", "title", of: Layout.shape, stamp)
        copy.title = Layout.fresh(typed.isEmpty ? original.title : typed, besides: layouts.map(\.title))
        guard !copy.title.isEmpty else { throw .emptyTitle }
        copy.id = unusedIdentifier(for: copy.title, using: &random) { layouts[$0] == nil }
        copy.scenarios = scenarios
        let names = nameAgain(&copy.items, using: &random)
        for place in copy.waivers.indices { copy.waivers[place].rename(names) }
        let label = Phrase("Copie de ", "Copy of ") + .quoted(original.title)
        return (try filing(copy, label, stamp), copy.id)
    }

    /// Gives items names of their own.
    ///
    /// - Returns: the new name of each old one.
    private func nameAgain(
        _ items: inout [Item], using random: inout some RandomNumberGenerator
    ) -> [String: String] {
        var names: [String: String] = [:]
        var taken = Set(layouts.flatMap { $0.items.map(\.id) })
        for place in items.indices {
            let item = items[place]
            let name = unusedIdentifier(for: item.name.fr, using: &random) { !taken.contains($0) }
            taken.insert(name)
            names[item.id.text] = name.text
            (items[place].id, items[place].original) = (name, item.original ?? item.id)
        }
        return names
    }
}

extension Waiver {
    /// The same finding between things of other names: keys are words and names with colons between.
    fileprivate mutating func rename(_ names: [String: String]) {
        finding = finding.split(separator: ":", omittingEmptySubsequences: false)
            .map { names[String($0)] ?? String($0) }.joined(separator: ":")
    }
}
