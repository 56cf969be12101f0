import LIAVVModel

/// Every command, record, heading and person, found by a few of their letters.
public struct PaletteCard: Sendable {
    var field = Field()
    /// Places in the index, the best first.
    private(set) var matches: [Int] = []
    /// How many there are in all.
    private(set) var count = 0
    private(set) var selected = 0
    /// What was chosen last, as places in the index of that revision.
    private var recent: [Int] = []
    private var revision: Int?
    /// Where each command makes sense: here, in another tab, or nowhere now.
    let places: [CommandName: Place]

    /// Where a command makes sense.
    enum Place: Sendable, Hashable {
        case here
        case pane(Pane)
        case nowhere
    }

    /// As many as anyone will look at.
    static let most = 200

    init(_ state: State) { places = state.commandPlaces }

    var current: Int? { matches.indices.contains(selected) ? matches[selected] : nil }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, matches.count - 1)) }

    mutating func select(_ place: Int) { if matches.indices.contains(place) { selected = place } }

    /// Looks again for what is typed.
    mutating func narrow(_ index: PaletteIndex, recent names: [String], _ language: Language) {
        selected = 0
        if revision != index.revision { (revision, recent) = (index.revision, index.places(of: names)) }
        let query = FuzzyQuery(field.text)
        let found = query.isEmpty ? suggestions(index) : ranked(query, index, language)
        count = found.count
        matches = Array(found.prefix(Self.most))
    }

    /// What was chosen last, then the commands that make sense here, then the others.
    private func suggestions(_ index: PaletteIndex) -> [Int] {
        let commands = index.entries.indices.filter { place(of: index.entries[$0]) != nil && !recent.contains($0) }
        return recent + commands.filter { place(of: index.entries[$0]) == .here }
            + commands.filter { place(of: index.entries[$0]) != .here }
    }

    /// The best score first; of the same, commands that make sense here, then what was chosen lately, then short names.
    private func ranked(_ query: FuzzyQuery, _ index: PaletteIndex, _ language: Language) -> [Int] {
        var keys: [(key: Int, place: Int)] = []
        for (place, entry) in index.entries.enumerated() {
            guard let score = score(of: entry, query, language) else { continue }
            let isHere = self.place(of: entry) == .here
            let bonus = (isHere ? 2 : 0) + (recent.contains(place) ? 1 : 0)
            keys.append(((score * 4 + bonus) * 1024 - min(1023, entry.fuzzy.count), place))
        }
        return keys.sorted { ($1.key, $0.place) < ($0.key, $1.place) }.map(\.place)
    }

    /// Commands are also found by the words of their description, after all that is found by its letters.
    private func score(of entry: PaletteEntry, _ query: FuzzyQuery, _ language: Language) -> Int? {
        if let score = query.score(in: entry.fuzzy) { return score }
        guard case .command(let name) = entry.subject, let row = CommandTable.row(name) else { return nil }
        return row.description(language).matches(query: field.text) && !field.text.foldedWords.isEmpty ? 0 : nil
    }

    /// Where an entry makes sense, if it is a command.
    func place(of entry: PaletteEntry) -> Place? {
        guard case .command(let name) = entry.subject else { return nil }
        return places[name] ?? .nowhere
    }
}

extension State {
    /// Where each command makes sense, as things stand.
    var commandPlaces: [CommandName: PaletteCard.Place] {
        var places: [CommandName: PaletteCard.Place] = [:]
        for command in CommandTable.all where command.applies(self) { places[command.name] = .here }
        for pane in Pane.allCases where pane != self.pane {
            let there = visiting(pane)
            for command in CommandTable.all where places[command.name] == nil && command.applies(there) {
                places[command.name] = .pane(pane)
            }
        }
        return places
    }

    /// As things would stand in the list of another pane, for asking only.
    func visiting(_ pane: Pane) -> State {
        var copy = self
        (copy.overlays, copy.isInDetail, copy.stale, copy.pane) = ([], false, [], pane)
        return copy
    }
}
