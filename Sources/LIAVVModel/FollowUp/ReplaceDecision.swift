extension Laboratory {
    /// Says that another decision, of this meeting or of another, takes the place of one.
    ///
    /// - Throws: `Refusal.followUp(.circle)` when that one is replaced by this one in the end; `.withdrawn` or `.replaced`
    ///   when this one holds no more; `.notADecision` when either is something else.
    public func replacing(
        decision reference: PassageReference, by other: PassageReference, reason: String = "", stamp: Stamp
    ) throws(Refusal) -> Change {
        let decision = try standing(reference)
        let replacement = try self.decision(other)
        try refuseCircle(from: decision, to: replacement)
        let (title, words) = (decision.block.text.asTitle, replacement.block.text.asTitle)
        let label = Phrase(
            "Décision remplacée\u{A0}: «\u{A0}\(title)\u{A0}» par «\u{A0}\(words)\u{A0}»",
            "Decision replaced: “\(title)” by “\(words)”")
        let step = try step(.replaced, at: other.target, reason: reason, stamp)
        return try noting(step, of: decision, label, stamp) { block in
            block.replacedBy = other.block
            block.replacedIn = other.meeting == reference.meeting ? nil : other.meeting
        }
    }

    /// Follows what takes the place of what, which never leads back.
    private func refuseCircle(from decision: Passage, to replacement: Passage) throws(Refusal) {
        var seen: Set<PassageReference> = []
        var (next, way): (Passage?, [String]) = (replacement, [decision.block.text.asTitle])
        while let passage = next {
            way.append(passage.block.text.asTitle)
            if passage.reference == decision.reference { throw .followUp(.circle(way)) }
            guard seen.insert(passage.reference).inserted else { return }
            next = passage.replacement.flatMap { self.passage($0) }
        }
    }
}
