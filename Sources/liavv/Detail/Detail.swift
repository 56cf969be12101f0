import LIAVVModel
import TerminalCanvas

/// Everything about one thing, its ties included.
struct Detail {
    private let session: Session
    private let target: Target
    private let value: Value
    private let shape: Shape

    init(of target: Target, in session: Session) throws(Refusal) {
        guard let content = session.laboratory.content(of: target) else { throw .unknownReference(target.name) }
        (value, shape) = content
        self.target = target
        self.session = session
    }

    /// For programs: the fields as in the file, `id`, what it stands in, and `links` by key.
    var record: Value {
        var record = value.record ?? [:]
        record["id"] = .text(target.name)
        if !target.path.isEmpty { record[target.record.kind.rawValue] = .text(target.record.id.text) }
        let links = session.laboratory.links(of: target).map { group in
            (group.key, Value.list(group.targets.map { .text($0.name) }))
        }
        if !links.isEmpty { record["links"] = .record(Dictionary(uniqueKeysWithValues: links)) }
        if let report = FollowUpReport(of: target, in: session) { record.merge(report.fields) { own, _ in own } }
        return .record(record)
    }

    /// For people: fields in reading order, what is nested indented, then the ties.
    var text: String {
        let heading = heading(of: target)
        var lines = [heading.sanitized, "\(shape.title(session.language)) · \(target.name)", ""]
        lines += DetailWriter(session).lines(value, shape) + standLines
        lines += FollowUpReport(of: target, in: session)?.lines ?? []
        for group in session.laboratory.links(of: target) {
            lines += ["", group.label(session.language) + Words.colon(session.language)]
            lines += group.targets.map { "  \(shortHeading(of: $0)) (\($0.name))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What follows for a stand: hours that nobody covers, and how far its preparation is.
    private var standLines: [String] {
        guard target.path.first == "items", let layout = session.laboratory.layouts[target.record.id],
            let item = layout.items.first(where: { $0.id.text == target.name })
        else { return [] }
        let say = { (phrase: Phrase) in phrase(session.language) }
        let gaps = layout.gaps(in: item).map { "  ! " + say($0.phrase) }
        let clashes = layout.rotaClashes.filter { $0.items.contains(item.id) }.map {
            "  ! " + say($0.span.phrase) + say(Words.colon) + " " + session.name($0.member) + " × 2"
        }
        guard item.kind == .stand || !item.rota.isEmpty else { return [] }
        return gaps + clashes + [say(Words.preparation) + say(session.laboratory.readiness(of: item.id).phrase)]
    }

    // A passage may be a page long: enough of it to know which one it is.
    private func shortHeading(of target: Target) -> String {
        let words = heading(of: target).split(whereSeparator: \.isNewline).joined(separator: " ")
        return words.clipped(to: 80)
    }

    /// A record as its readers call it; what is in it has a name of its own.
    private func heading(of target: Target) -> String {
        let named = target.path.isEmpty ? session.laboratory.heading(of: target.record, in: session.language) : nil
        return named ?? session.laboratory.heading(of: target)
    }
}
