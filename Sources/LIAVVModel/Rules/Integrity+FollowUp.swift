extension Laboratory {
    /// What became of questions and decisions: names of passages that are not there, and circles of replacements.
    func followUpProblems(_ passages: [Identifier: Set<Identifier>]) -> [IntegrityProblem] {
        meetings.flatMap { meeting in
            meeting.body.flatMap { block in missing(from: block, in: meeting, passages) }
        } + circleProblems()
    }

    /// A meeting that is missing is already a dangling reference.
    private func missing(
        from block: Block, in meeting: Meeting, _ passages: [Identifier: Set<Identifier>]
    ) -> [IntegrityProblem] {
        let own = ["body", block.id.text]
        var named: [(path: [String], meeting: Identifier, block: Identifier?)] = [
            (own + ["answers"], block.answersIn ?? meeting.id, block.answers),
            (own + ["replacedBy"], block.replacedIn ?? meeting.id, block.replacedBy),
            (own + ["settledBy"], block.settledIn ?? meeting.id, block.settledBy),
        ]
        named += block.followUp.map { step in
            (own + ["followUp", step.id.text, "passage"], step.meeting ?? meeting.id, step.passage)
        }
        return named.compactMap { path, other, target in
            guard let target, let known = passages[other], !known.contains(target) else { return nil }
            return IntegrityProblem(meeting.reference, path, .unknownPassage(target, meeting: other))
        }
    }

    /// Decisions that end up replacing themselves, and answers that end up answering themselves; each circle once.
    private func circleProblems() -> [IntegrityProblem] {
        var (replacements, questions): ([PassageReference: PassageReference], [PassageReference: PassageReference]) =
            ([:], [:])
        for meeting in meetings {
            for block in meeting.body where block.replacedBy != nil || block.answers != nil {
                let passage = Passage(meeting: meeting.id, block: block)
                replacements[passage.reference] = passage.replacement
                questions[passage.reference] = passage.question
            }
        }
        return problems("replacedBy", replacements) + problems("answers", questions)
    }

    private func problems(
        _ key: String, _ next: [PassageReference: PassageReference]
    ) -> [IntegrityProblem] {
        Self.circles(next).map { circle in
            IntegrityProblem(
                RecordReference(kind: .meeting, id: circle[0].meeting), ["body", circle[0].block.text, key],
                .passageCircle(circle.map(\.block)))
        }
    }

    /// The circles among passages each of which leads to one other, turned so that each begins with its smallest name.
    private static func circles(_ next: [PassageReference: PassageReference]) -> [[PassageReference]] {
        var finished: Set<PassageReference> = []
        var circles: [[PassageReference]] = []
        for start in next.keys.sorted() {
            var (way, places): ([PassageReference], [PassageReference: Int]) = ([], [:])
            var here: PassageReference? = start
            while let passage = here, !finished.contains(passage), places[passage] == nil {
                places[passage] = way.count
                way.append(passage)
                here = next[passage]
            }
            if let again = here, let place = places[again] { circles.append(turned(way[place...])) }
            finished.formUnion(way)
        }
        return circles
    }

    private static func turned(_ circle: ArraySlice<PassageReference>) -> [PassageReference] {
        let first = circle.min().flatMap { circle.firstIndex(of: $0) } ?? circle.startIndex
        return Array(circle[first...] + circle[..<first])
    }
}
