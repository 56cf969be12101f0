import LIAVVModel
import TerminalCanvas

/// Writes the fields of a structure one under the other, nested structures indented.
struct DetailWriter {
    private let language: Language
    private let writer: FieldWriter
    let session: Session

    init(_ session: Session) {
        self.session = session
        language = session.language
        writer = session.writer
    }

    // What a document said is kept for comparing, and stands in the fields already.
    private static let aside: Set = ["id", "stated"]

    /// The fields that say something, in reading order.
    func lines(_ value: Value, _ shape: Shape, indent: String = "") -> [String] {
        let fields = shape.fields.filter { !Self.aside.contains($0.key) && value.record?[$0.key] != nil }
        return fields.flatMap { field in
            value.record?[field.key].map { lines($0, field, indent: indent) } ?? []
        }
    }

    private func lines(_ value: Value, _ field: FieldShape, indent: String) -> [String] {
        let label = indent + field.label(language) + Words.colon(language)
        switch (field.kind, value) {
        case (.structure(let name), _):
            return [label] + (Shape.named(name).map { lines(value, $0, indent: indent + "  ") } ?? [])
        case (.structures(let name, _), .list(let list)):
            return [label] + list.flatMap { element(named: name, $0, indent: indent + "  ") }
        default:
            return folded(writer.text(value, kind: field.kind), after: label + " ", indent: indent + "  ")
        }
    }

    private func element(named name: String, _ value: Value, indent: String) -> [String] {
        switch name {
        case Block.schemaName: return (try? Block(value)).map { passage($0, indent: indent) } ?? []
        case AgendaItem.schemaName: return (try? AgendaItem(value)).map { agenda($0, indent: indent) } ?? []
        case Attendance.schemaName: return (try? Attendance(value)).map { [indent + attendance($0)] } ?? []
        case StaffSlot.schemaName: return (try? StaffSlot(value)).map { [indent + slot($0)] } ?? []
        case Share.schemaName: return (try? Share(value)).map { [indent + share($0)] } ?? []
        case Provenance.schemaName: return (try? Provenance(value)).map { [indent + provenance($0)] } ?? []
        case Corner.schemaName: return (try? Corner(value)).map { [indent + corner($0)] } ?? []
        default: return generic(named: name, value, indent: indent)
        }
    }

    /// Any other structure: its first field after a dash, the rest under it.
    private func generic(named name: String, _ value: Value, indent: String) -> [String] {
        guard let shape = Shape.named(name) else { return [] }
        let inner = lines(value, shape, indent: indent + "  ")
        let id = value.record?["id"]?.text.map { " (\($0))" } ?? ""
        guard let first = inner.first else { return [indent + "-" + id] }
        return [indent + "- " + first.dropFirst(indent.count + 2) + id] + inner.dropFirst()
    }

    /// A text of several lines under its label, one line beside it.
    func folded(_ text: String, after label: String, indent: String) -> [String] {
        let lines = text.sanitized.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count > 1 else { return [label + (lines.first ?? "")] }
        return [label] + lines.map { $0.isEmpty ? "" : indent + $0 }
    }

    private func provenance(_ source: Provenance) -> String {
        let record = RecordReference(kind: .meeting, id: source.meeting)
        let meeting = session.laboratory.heading(of: record, in: language) ?? source.meeting.text
        let line = source.line.map { Words.line($0)(language) }
        let speaker = source.speaker.isEmpty ? nil : Words.by(source.speaker)(language)
        let group = source.group == source.section ? "" : source.group
        let parts = [meeting, source.section, group].filter { !$0.isEmpty } + [line, speaker].compactMap(\.self)
        let block = source.block.map { " (\($0))" } ?? ""
        return parts.joined(separator: " › ").sanitized + block
    }

    private func corner(_ corner: Corner) -> String {
        [corner.x, corner.y].map { (Double($0) / 100).decimal(in: language) + " m" }.joined(separator: " · ")
    }

    private func slot(_ slot: StaffSlot) -> String {
        let hours = slot.span?.phrase(language) ?? "?"
        return "\(hours) · \(session.name(slot.member))".sanitized
    }

    private func share(_ share: Share) -> String {
        let reason = share.reason.isEmpty ? "" : " – " + share.reason
        return "\(session.name(share.member)) · \(share.role.label(language)) · \(share.state.label(language))\(reason)"
            .sanitized
    }

    private func attendance(_ person: Attendance) -> String {
        "\(person.name) · \(person.state.label(language))".sanitized
    }
}
