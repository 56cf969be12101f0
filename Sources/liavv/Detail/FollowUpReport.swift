import LIAVVModel
import TerminalCanvas

/// What became of a question or a decision, and what depends on it.
struct FollowUpReport {
    private let session: Session
    private let chain: [ChainStep]
    private let dependants: [Dependant]

    /// Nil for what is neither a question nor a decision.
    init?(of target: Target, in session: Session) {
        guard let reference = PassageReference(target), let passage = session.laboratory.passage(reference),
            passage.block.kind == .question || passage.block.kind == .decision
        else { return nil }
        let index = FollowUpIndex(session.laboratory)
        self.session = session
        chain = index.chain(of: reference)
        dependants = index.dependants(of: reference)
    }

    /// For programs.
    var fields: [String: Value] {
        var fields: [String: Value] = ["chain": .list(chain.map(\.record))]
        let records = dependants.map { entry in
            Value.record(["action": .text(entry.action.text), "depth": .integer(entry.depth)])
        }
        if !records.isEmpty { fields["dependants"] = .list(records) }
        return fields
    }

    /// For people.
    var lines: [String] {
        var lines = ["", Words.chainHeading(session.language) + Words.colon(session.language)]
        var last = chain.first?.passage
        for step in chain {
            if step.passage != last, let passage = session.laboratory.passage(step.passage) {
                lines.append("  ↳ " + passage.block.text.onOneLine.clipped(to: 74) + " (\(passage.block.id))")
                last = step.passage
            }
            lines.append("  - " + sentence(step).sanitized)
        }
        let waiting = dependants.filter { $0.depth > 0 }
        if !waiting.isEmpty {
            lines += ["", Words.dependantsHeading(session.language) + Words.colon(session.language)]
            lines += waiting.map { "  " + String(repeating: "  ", count: min($0.depth, 10) - 1) + name($0.action) }
        }
        return lines
    }

    /// « discutée — mar. 17 déc. 2024, séance n° 9 (d-4), Yona — le lieu n’est pas libre ».
    private func sentence(_ step: ChainStep) -> String {
        let day = step.day.map { $0.long(in: session.language) }
        let meeting = step.place.map { session.brief($0.record.id) + ($0.path.last.map { " (\($0))" } ?? "") }
        let member = step.member.map { session.name($0) }
        let parts = [day, meeting, member].compactMap(\.self).joined(separator: ", ")
        return [step.state.label(session.language), parts, step.reason].filter { !$0.isEmpty }
            .joined(separator: " — ")
    }

    private func name(_ action: Identifier) -> String {
        let title = session.laboratory.actions[action]?.title ?? ""
        return title.onOneLine.clipped(to: 80) + " (\(action))"
    }
}
