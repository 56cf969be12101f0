extension QuickEntry {
    /// Takes a mark into the reading: what it means, or why it cannot mean that.
    func read(_ mark: Mark, _ word: LineWord, into reading: inout Reading) {
        var piece = Piece(text: word.raw, range: word.range, label: mark.label)
        do throws(Refusal) {
            guard whole == nil || mark.isOfPieces else { throw .notOfAContribution(word.raw) }
            switch mark {
            case .person(let name): try share(name, &piece, &reading)
            case .tag(let text): try tag(text, &piece, &reading)
            case .sign(let text): try sign(text, &piece, &reading)
            case .field(let key, let text): try field(key, text, &piece, &reading)
            }
        } catch {
            piece.refusal = error
            piece.note = Phrase("\\\(word.raw) le garde dans le titre", "\\\(word.raw) keeps it in the title")
        }
        reading.pieces.append(piece)
    }

    /// Those who are offered it, each once.
    private func share(_ name: String, _ piece: inout Piece, _ reading: inout Reading) throws(Refusal) {
        let member = try member(name)
        if !reading.members.contains(member.id) { reading.members.append(member.id) }
        piece.meaning = Phrase(verbatim: member.fullName)
        let offer = laboratory.offers(to: [member.id], author: viewer, today: reader.days.today).first
        if offer?.state == .accepted { piece.label = Phrase("acceptée par", "accepted by") }
        if offer?.state == .toConfirm {
            piece.note = Phrase(
                "à confirmer\u{A0}: excusé·e à la dernière séance", "to confirm: excused from the latest meeting")
        }
    }

    /// Someone who is in the group; « moi » is who types.
    func member(_ name: String) throws(Refusal) -> Member {
        var name = name
        if ["moi", "me"].contains(name.folded) {
            guard let viewer else { throw .whoAreYou }
            name = viewer.text
        }
        let member = try laboratory.member(named: name)
        guard !member.hasLeft else { throw .memberHasLeft(member.fullName) }
        return member
    }

    /// A tag that is in use keeps its spelling.
    private func tag(_ text: String, _ piece: inout Piece, _ reading: inout Reading) throws(Refusal) {
        let typed = try value(of: "tags", text)?.list ?? []
        let values = typed.map { value in
            tags.first { $0.folded == value.text?.folded }.map { .text($0) } ?? value
        }
        for value in values { reading.append(value, to: "tags") }
        piece.meaning = words(.list(values), "tags")
    }

    /// A priority, a milestone, what cannot be taken back: by the beginning of the word, when it begins one only.
    private func sign(_ text: String, _ piece: inout Piece, _ reading: inout Reading) throws(Refusal) {
        var meanings: [(names: [String], key: String, value: Value)] = Action.Priority.allCases.map { priority in
            ([priority.label.fr, priority.label.en], "priority", .text(priority.rawValue))
        }
        meanings.append((["jalon", "milestone"], "milestone", .flag(true)))
        meanings.append((["irreversible"], "irreversible", .flag(true)))
        let wanted = text.folded
        let found = meanings.filter { $0.names.contains { $0.folded.hasPrefix(wanted) } }
        guard let meaning = found.first, found.count == 1 else { throw .unknownMark(text) }
        piece.label = Self.label(meaning.key)
        piece.meaning = words(meaning.value, meaning.key)
        guard reading.values[meaning.key] != meaning.value else { return }
        try reading.set(meaning.key, meaning.value)
    }

    private func field(
        _ key: Key, _ text: String, _ piece: inout Piece, _ reading: inout Reading
    ) throws(Refusal) {
        switch key {
        case .dependencies: try dependency(text, &piece, &reading)
        case .scenarios:
            let id = try scenarios.record(named: text).text
            reading.append(.text(id), to: key.rawValue)
            piece.meaning = words(.list([.text(id)]), key.rawValue)
        case .effort: try effort(text, &piece, &reading)
        default:
            let value = try value(of: key, text)
            piece.meaning = words(value, key.rawValue)
            piece.note = note(on: value, key)
            try reading.set(key.rawValue, value)
        }
    }

    private func dependency(_ text: String, _ piece: inout Piece, _ reading: inout Reading) throws(Refusal) {
        var (dependency, name) = DependencyReader.tie(text)
        let id: Identifier
        do throws(Refusal) {
            id = try actions.record(named: name)
        } catch {
            guard case .unknownReference = error, let record = try? laboratory.removedRecord(name),
                record.kind == .action, let title = laboratory.removed[record]
            else { throw error }
            throw .inBin(title)
        }
        dependency.on = id
        reading.append(dependency.value, to: Key.dependencies.rawValue)
        let action = laboratory.actions[id]
        let title = action?.title ?? id.text
        piece.meaning = Phrase(title + dependency.suffix(in: .french), title + dependency.suffix(in: .english))
        if action?.status == .dropped { piece.note = Phrase("abandonnée", "dropped") }
    }

    private func effort(_ text: String, _ piece: inout Piece, _ reading: inout Reading) throws(Refusal) {
        guard let field = Contribution.shape.field("effort") else { return }
        guard !text.trimmed.isEmpty else { throw .invalidField(field.key, FieldFault(.missing)) }
        let hours = try reader.value(of: field, from: text)?.number
        guard reading.effort == nil else { throw .saidTwice(field.label) }
        reading.effort = hours
        piece.meaning = hours.map { Phrase($0.hours(in: .french), $0.hours(in: .english)) }
    }
}
