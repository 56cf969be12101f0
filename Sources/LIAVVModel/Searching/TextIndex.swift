/// The words of all records, as numbers: what searches go through, brought up to date record by record.
///
/// Texts stay where they are: of each, the index holds the numbers of its words in their order (four bytes a word). A
/// search first tells which of all different words meet it, then goes through the numbers and looks each up.
public struct TextIndex: Sendable {
    /// The records as they were indexed: it shares its memory with theirs.
    private(set) var laboratory = Laboratory()
    /// One a record, by kind and identifier.
    private(set) var documents: [Document] = []
    private(set) var words = WordTable()
    private var scanner = WordScanner()
    private var hasSettings = false

    /// The words of one record.
    struct Document: Sendable {
        let reference: RecordReference
        /// When it was said, or made; nil: unknown.
        var day: Day?
        let entries: [Entry]
        /// The words of all entries, a boundary after each text.
        let words: [UInt32]
    }

    /// The words of one piece: `start..<text` are those of its title, `text..<end` the others.
    struct Entry: Sendable {
        let kind: SearchKind
        let start: UInt32
        let text: UInt32
        let end: UInt32
    }

    /// An index of nothing yet.
    public init() {}

    /// An index of those records.
    public init(_ laboratory: Laboratory) { update(to: laboratory) }

    /// Takes over what has changed since; what has not is recognised by comparing, which costs little.
    public mutating func update(to new: Laboratory) {
        let old = laboratory
        update(old.actions, new.actions)
        update(old.contacts, new.contacts)
        if !hasSettings || old.settings != new.settings { put(new.settings) }
        hasSettings = true
        update(old.layouts, new.layouts)
        update(old.meetings, new.meetings)
        update(old.members, new.members)
        update(old.rooms, new.rooms)
        update(old.scenarios, new.scenarios)
        laboratory = new
        for place in documents.indices { documents[place].day = new.searchDay(of: documents[place].reference) }
    }

    private mutating func update<R: Searched>(_ old: Table<R>, _ new: Table<R>) {
        new.forEach { record in
            if old[record.id] != record { put(record) }
        }
        guard old.contains(where: { new[$0.id] == nil }) else { return }
        documents.removeAll { $0.reference.kind == R.kind && new[$0.reference.id] == nil }
    }

    private mutating func put(_ record: some Searched) {
        let document = read(record)
        let place = place(of: document.reference)
        if place < documents.count, documents[place].reference == document.reference {
            documents[place] = document
        } else {
            documents.insert(document, at: place)
        }
    }

    /// Where a document stands, or would.
    private func place(of reference: RecordReference) -> Int {
        // Those of a whole laboratory come in their order.
        guard let last = documents.last, reference <= last.reference else { return documents.count }
        var (low, high) = (0, documents.count)
        while low < high {
            let middle = (low + high) / 2
            if documents[middle].reference < reference { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TextIndex {
    private mutating func read(_ record: some Searched) -> Document {
        let pieces = record.searchPieces
        var entries: [Entry] = []
        entries.reserveCapacity(pieces.count)
        var numbers: [UInt32] = []
        for piece in pieces {
            let start = UInt32(numbers.count)
            add(piece.title, to: &numbers)
            let text = UInt32(numbers.count)
            for part in piece.texts { add(part, to: &numbers) }
            entries.append(Entry(kind: piece.kind, start: start, text: text, end: UInt32(numbers.count)))
        }
        return Document(reference: record.reference, entries: entries, words: numbers)
    }

    private mutating func add(_ text: String, to numbers: inout [UInt32]) {
        guard !text.isEmpty else { return }
        scanner.scan(text) { numbers.append(words.number(of: $0)) }
        numbers.append(WordTable.boundary)
    }
}

extension Laboratory {
    /// The day that a search knows a record by: a meeting's own; of an action the day it was added, else that of the
    /// meeting it came from, else when it is due.
    func searchDay(of reference: RecordReference) -> Day? {
        if reference.kind == .meeting { return meetings[reference.id]?.date }
        guard reference.kind == .action, let action = actions[reference.id] else { return nil }
        return action.created ?? action.provenance.compactMap { meetings[$0.meeting]?.date }.max()
            ?? dueDay(of: action)
    }

    /// What stands in a record for searches; empty when there is no such record.
    func searchPieces(of reference: RecordReference) -> [SearchPiece] {
        let id = reference.id
        return switch reference.kind {
        case .laboratory: settings.searchPieces
        case .member: members[id]?.searchPieces ?? []
        case .contact: contacts[id]?.searchPieces ?? []
        case .action: actions[id]?.searchPieces ?? []
        case .scenario: scenarios[id]?.searchPieces ?? []
        case .room: rooms[id]?.searchPieces ?? []
        case .layout: layouts[id]?.searchPieces ?? []
        case .meeting: meetings[id]?.searchPieces ?? []
        }
    }
}
