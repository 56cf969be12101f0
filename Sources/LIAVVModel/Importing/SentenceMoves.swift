/// Where sentences stand now that a corrected document has in other passages than before: a paragraph that was split, say.
struct SentenceMoves {
    private let stored: [Identifier: Block]
    /// The passages that the document did not have before.
    private let fresh: [Block]

    init(_ former: Meeting, _ meeting: Meeting) {
        let known = Set(former.body.map(\.id))
        stored = Dictionary(meeting.body.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        fresh = meeting.body.filter { !known.contains($0.id) && $0.line != nil }
    }

    /// The passage that a sentence has gone to; nil where it stands in its own still, or nowhere else.
    func passage(of sentence: String, from block: Identifier) -> Block? {
        let words = Self.plain(sentence)
        guard !words.isEmpty, !fresh.isEmpty else { return nil }
        if let own = stored[block], Self.plain(own.text).contains(words) { return nil }
        return fresh.first { Self.plain($0.text).contains(words) }
    }

    // A sentence that has a passage to itself may end without its full stop.
    private static func plain(_ text: String) -> String { text.foldedWords.joined(separator: " ") }
}

extension Meeting {
    /// Verdicts go where their sentence has gone.
    mutating func moveVerdicts(since former: Meeting) {
        let moves = SentenceMoves(former, self)
        for place in body.indices {
            for verdict in body[place].verdicts {
                guard let passage = moves.passage(of: verdict.sentence, from: body[place].id),
                    let there = body.firstIndex(where: { $0.id == passage.id })
                else { continue }
                body[place].verdicts.removeAll { $0.id == verdict.id }
                body[there].verdicts.append(verdict)
            }
        }
    }
}

extension Laboratory {
    /// The edits that make sources follow their sentences into the passages they have gone to.
    func sourcesFollowing(_ former: Meeting, _ meeting: Meeting) -> [Edit] {
        let moves = SentenceMoves(former, meeting)
        return actions.flatMap { edits($0, \.provenance, moves, meeting) }
            + scenarios.flatMap { edits($0, \.provenance, moves, meeting) }
    }

    private func edits<R: Record>(
        _ record: R, _ path: WritableKeyPath<R, [Provenance]>, _ moves: SentenceMoves, _ meeting: Meeting
    ) -> [Edit] {
        var moved = record
        for place in moved[keyPath: path].indices {
            let source = moved[keyPath: path][place]
            guard source.meeting == meeting.id, let block = source.block,
                let passage = moves.passage(of: source.sentence, from: block)
            else { continue }
            moved[keyPath: path][place].block = passage.id
            moved[keyPath: path][place].line = passage.line
        }
        return Edit.between(record.value, moved.value, of: record.reference)
    }
}
