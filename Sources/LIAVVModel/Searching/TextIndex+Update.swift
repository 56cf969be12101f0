extension TextIndex {
    /// Takes over what has changed since; what has not is recognised by its memory, which costs little.
    public mutating func update(to new: Laboratory) {
        let old = laboratory
        laboratory = new
        update(old.actions, new.actions)
        update(old.contacts, new.contacts)
        if order.isEmpty || old.settings != new.settings { put(new.settings) }
        update(old.layouts, new.layouts)
        update(old.meetings, new.meetings)
        update(old.members, new.members)
        update(old.rooms, new.rooms)
        update(old.scenarios, new.scenarios)
        if !new.meetings.isShared(with: old.meetings) || old.event.day != new.event.day { datesAgain() }
        if waste > max(Self.bearable, numbers.count / 2) { compact() }
        countAgain()
    }

    /// Fewer numbers than that are never worth moving the others.
    private static let bearable = 1 << 18

    private mutating func update<R: Searched>(_ old: Table<R>, _ new: Table<R>) {
        guard !new.isShared(with: old) else { return }
        var added = 0
        new.forEachChange(since: old) { record, isNew in
            put(record)
            added += isNew ? 1 : 0
        }
        guard old.count + added > new.count else { return }
        for place in order.indices.reversed() {
            let reference = references[order[place]]
            guard reference.kind == R.kind, new[reference.id] == nil else { continue }
            empty(order[place])
            order.remove(at: place)
        }
    }

    /// The days of actions follow those of meetings and of the event.
    private mutating func datesAgain() {
        for number in order where references[number].kind == .action { date(number) }
    }

    private mutating func date(_ number: Int) {
        documents[number].day = Document.number(of: laboratory.searchDay(of: references[number]))
    }

    private mutating func countAgain() {
        var base: UInt32 = 0
        for number in order {
            documents[number].base = base
            base += documents[number].end - documents[number].first
        }
    }
}

extension TextIndex {
    private mutating func put(_ record: some Searched) {
        let number = document(of: record.reference)
        documents[number].first = UInt32(entries.count)
        for piece in record.searchPieces { add(piece) }
        documents[number].end = UInt32(entries.count)
        date(number)
    }

    private mutating func add(_ piece: SearchPiece) {
        let start = UInt32(numbers.count)
        add(piece.title)
        let text = UInt32(numbers.count)
        for part in piece.texts { add(part) }
        entries.append(
            Entry(
                kind: piece.kind, speaker: speakers.number(of: piece), start: start, text: text,
                end: UInt32(numbers.count)))
    }

    private mutating func add(_ text: String) {
        guard !text.isEmpty else { return }
        scanner.scan(text) { numbers.append(words.number(of: $0)) }
        numbers.append(WordTable.boundary)
    }

    /// The document of a record, emptied; a new one when it is a new record.
    private mutating func document(of reference: RecordReference) -> Int {
        let place = place(of: reference)
        if place < order.count, references[order[place]] == reference {
            empty(order[place])
            return order[place]
        }
        order.insert(documents.count, at: place)
        documents.append(Document())
        references.append(reference)
        return documents.count - 1
    }

    private mutating func empty(_ number: Int) {
        let document = documents[number]
        for entry in entries[Int(document.first)..<Int(document.end)] { waste += Int(entry.end - entry.start) }
        (documents[number].first, documents[number].end) = (0, 0)
    }

    /// Where a record stands in the order, or would.
    private func place(of reference: RecordReference) -> Int {
        // Those of a whole laboratory come in their order.
        guard let last = order.last, reference <= references[last] else { return order.count }
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if references[order[middle]] < reference { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Moves together what is still of use.
    private mutating func compact() {
        var (kept, moved) = ([UInt32](), [Entry]())
        var (live, names) = ([Document](), [RecordReference]())
        for number in order {
            var document = documents[number]
            let range = Int(document.first)..<Int(document.end)
            document.first = UInt32(moved.count)
            for var entry in entries[range] {
                let start = UInt32(kept.count)
                kept += numbers[Int(entry.start)..<Int(entry.end)]
                (entry.text, entry.end) = (entry.text - entry.start + start, entry.end - entry.start + start)
                entry.start = start
                moved.append(entry)
            }
            document.end = UInt32(moved.count)
            live.append(document)
            names.append(references[number])
        }
        (numbers, entries, documents, references) = (kept, moved, live, names)
        (order, waste) = (Array(live.indices), 0)
    }
}
