/// Shows the value of a field to a person, whatever the kind of field.
public struct FieldWriter: Sendable {
    /// Where names and titles are looked up.
    public let laboratory: Laboratory
    /// The day on which it is read.
    public let today: Day
    /// The language that it is read in.
    public let language: Language

    /// A writer for people who live today.
    public init(laboratory: Laboratory, today: Day, language: Language) {
        self.laboratory = laboratory
        self.today = today
        self.language = language
    }

    /// The value in words; empty when there is none.
    public func text(_ value: Value?, kind: FieldKind) -> String {
        guard let value else { return "" }
        switch (kind, value) {
        case (.choice(let choices), .text(let text)):
            return choices.first { $0.value == text }?.label(language) ?? text
        case (.day, .text(let text)): return Day(iso: text)?.short(in: language, today: today) ?? text
        case (.due, .text(let text)): return Due(text: text).map(due) ?? text
        case (.time, .text(let text)): return TimeOfDay(text: text)?.spoken(in: language) ?? text
        case (.reference(let kind), .text(let text)): return heading(kind, text)
        case (.references(let kind), .list(let list)):
            return list.compactMap(\.text).map { heading(kind, $0) }.joined(separator: ", ")
        case (.axis, .text(let text)): return axis(text)
        case (.integer(_, let unit), .integer(let number)): return count(number, unit)
        case (.hours, _): return value.number.map { $0.hours(in: language) } ?? ""
        case (.structures(Dependency.schemaName, _), .list(let list)):
            return list.compactMap { try? Dependency($0) }
                .map { heading(.action, $0.on.text) + $0.suffix(in: language) }.joined(separator: "; ")
        case (.structures(Corner.schemaName, _), .list(let list)):
            return list.compactMap { try? Corner($0) }.map(corner).joined(separator: " ")
        case (.structures(let name, _), .list(let list)):
            return "\(list.count) × \(Shape.named(name)?.title(language) ?? name)"
        default: return plain(value)
        }
    }

    /// A due date with its distance to the event: `ven. 14 févr. (J−42)`.
    public func due(_ due: Due) -> String {
        let event = laboratory.event.day
        guard let day = due.resolved(eventDay: event) else {
            return if case .before(let days) = due { days.countdown(in: language) } else { "" }
        }
        let date = day.short(in: language, today: today)
        return event.map { "\(date) (\(($0 - day).countdown(in: language)))" } ?? date
    }

    private func heading(_ kind: RecordKind, _ text: String) -> String {
        Identifier(text).flatMap { laboratory.heading(of: RecordReference(kind: kind, id: $0), in: language) }
            ?? text
    }

    private func axis(_ text: String) -> String {
        laboratory.settings.axes.first { $0.id.text == text }.map { "\($0.number). \($0.title)" } ?? text
    }

    /// Lengths in metres, as people say them; those in watts or people have it in their label.
    private func count(_ number: Int, _ unit: FieldKind.Unit) -> String {
        switch unit {
        case .centimetres: Phrase.length(number)(language)
        case .minutes: "\(number) min"
        case .seconds: "\(number) s"
        case .degrees: "\(number)°"
        case .none, .people, .watts, .days: String(number)
        }
    }

    /// `7,5;4`: metres to the right and down, as `FieldReader.places` reads them.
    private func corner(_ corner: Corner) -> String {
        [corner.x, corner.y].map { (Double($0) / 100).decimal(in: language) }.joined(separator: ";")
    }

    private func plain(_ value: Value) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): number.decimal(in: language)
        case .flag(let flag): flag ? Phrase("oui", "yes")(language) : Phrase("non", "no")(language)
        case .date(let seconds): Instant(seconds: seconds).iso
        case .data(let bytes): "\(bytes.count) " + Phrase("octets", "bytes")(language)
        case .list(let list): list.map(plain).joined(separator: ", ")
        case .record(let record): "\(record.count) × …"
        }
    }
}
