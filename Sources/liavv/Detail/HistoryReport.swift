import LIAVVModel
import TerminalCanvas

/// What was done, the latest first; to one thing, with the values that became others.
struct HistoryReport {
    private let target: Target?
    private let changes: [PastChange]
    private let session: Session
    private let writer: EditWriter

    init(of target: Target?, _ changes: [PastChange], in session: Session) {
        self.target = target
        self.changes = changes
        self.session = session
        writer = EditWriter(session.writer)
    }

    /// For programs: the entries as the journal keeps them, with their names and what they touch.
    var listing: Listing {
        var listing = Listing([], keys: ["entry", "date", "author", "label", "records"])
        for past in changes {
            var entry = JournalEntry(past.change)
            entry.setAside = past.setAside
            var fields = entry.value.record ?? [:]
            fields["format"] = nil
            let extra: [String: Value] = [
                "entry": .text(past.name.description), "label": .text(past.change.label(session.language)),
                "records": .list(past.change.records.map { .text($0.description) }),
            ]
            listing.add(past.change.id.text, [], .record(fields), also: extra)
        }
        return listing
    }

    /// For people: when, who, what; what it changed, and what its author gave up, below.
    var text: String {
        guard !changes.isEmpty else { return Words.noHistory(session.language) + "\n" }
        let blocks = changes.map { past in (heads: heads(of: past), lines: lines(of: past)) }
        let widths = (0..<2).map { column in
            blocks.flatMap(\.heads).reduce(0) { max($0, TextWidth.columns(of: $1[column])) }
        }
        let columns = Output.columns
        let all = blocks.flatMap { block in
            let heads = block.heads.map { head in
                zip(head, widths).map { $0.padded(to: $1) }.joined(separator: "  ") + "  " + head[2]
            }
            return heads.prefix(1) + block.lines + heads.dropFirst()
        }
        return all.map { line in (columns.map { line.clipped(to: $0) } ?? line) + "\n" }.joined()
    }

    /// The line of a change; of one before which the record was edited without the program, a second one that says so.
    private func heads(of past: PastChange) -> [[String]] {
        let change = past.change
        let own = [session.moment(change.date), session.signature(change), change.label(session.language)]
        let isOutside = target.map { past.outside.contains($0.record) } ?? false
        let outside = ["", Words.outside(session.language), Words.editedByHand(session.language)]
        return (isOutside ? [own, outside] : [own]).map { $0.map(\.onOneLine) }
    }

    private func lines(of past: PastChange) -> [String] {
        let edits = target.map { target in past.change.edits.filter(target.isTouched) } ?? []
        let givenUp = past.setAside.filter { edit in target?.isTouched(by: edit) ?? true }
        return edits.map { line($0) + shown(writer.before($0)) + " → " + shown(writer.after($0)) }
            + givenUp.map { line($0, Words.givenUp) + shown(writer.after($0)) }
    }

    private func line(_ edit: Edit, _ mark: Phrase = Phrase(verbatim: "")) -> String {
        let what = mark + writer.subject(of: edit) + Words.colon + Phrase(verbatim: " ")
        return "    " + what(session.language).onOneLine
    }

    /// Enough of a value to know which one it is.
    private func shown(_ value: String) -> String { value.onOneLine.clipped(to: 60) }
}
