/// Reads what a person typed into a field, whatever the kind of field.
public struct FieldReader: Sendable {
    /// Where names and titles are looked up.
    public let laboratory: Laboratory
    /// How dates are read.
    public let days: DayReader

    /// Whether a bare whole number in a field of centimetres is metres, as lengths are shown; else it is centimetres, as
    /// in files.
    public let readsMetres: Bool

    /// Characters of a title or of any other text of one line: more are refused.
    public static let longestLine = 500

    /// A reader for people who live today.
    public init(laboratory: Laboratory, today: Day, readsMetres: Bool = false) {
        self.laboratory = laboratory
        self.readsMetres = readsMetres
        days = DayReader(today: today)
    }

    /// The value that the text means for that field; nil clears the field.
    ///
    /// - Throws: `Refusal.invalidField` saying what was expected, or a refusal about a name or a reference.
    public func value(of field: FieldShape, from text: String) throws(Refusal) -> Value? {
        let typed = text.trimmed
        guard !typed.isEmpty else {
            if field.isRequired { throw .invalidField(field.key, FieldFault(.missing)) }
            return nil
        }
        switch field.kind {
        case .text:
            guard typed.count <= Self.longestLine else {
                throw .invalidField(field.key, FieldFault(.tooLong(Self.longestLine)))
            }
            return .text(try clean(typed, field))
        case .prose: return .text(try clean(typed, field))
        case .tags: return Self.list(Self.pieces(try clean(typed, field)))
        case .day, .due, .instant, .time: return try date(typed, field)
        case .integer, .hours, .flag: return try number(typed, field)
        case .choice(let choices): return try choice(typed, choices, field)
        case .reference, .references, .axis, .identifier: return try reference(typed, field)
        case .structures(Dependency.schemaName, _):
            let found = try DependencyReader(reader: self).dependencies(typed)
            return found.isEmpty ? nil : .list(found.map(\.value))
        case .structures(Corner.schemaName, _):
            guard let (places, words) = Self.places(in: typed), words.isEmpty else {
                throw .invalidField(field.key, FieldFault(.notCorners(typed)))
            }
            return .list(places.map(\.value))
        case .structure, .structures: throw .fieldNotEditable(field.key)
        }
    }

    private func clean(_ text: String, _ field: FieldShape) throws(Refusal) -> String {
        let isProse = field.kind == .prose
        let text = isProse ? text.withPlainLineBreaks : text
        for scalar in text.unicodeScalars {
            let isBreak = scalar == "\n" || scalar == "\t"
            if scalar.properties.generalCategory == .control, !(isProse && isBreak) {
                throw .invalidField(field.key, FieldFault(.controlCharacter))
            }
        }
        return text
    }

    // A list of nothing is no list, as in files.
    private static func list(_ pieces: [String]) -> Value? {
        pieces.isEmpty ? nil : .list(pieces.map { .text($0) })
    }

    private func date(_ text: String, _ field: FieldShape) throws(Refusal) -> Value {
        switch field.kind {
        case .day:
            guard let day = days.day(text) else { throw .invalidField(field.key, FieldFault(.notADay(text))) }
            return .text(day.iso)
        case .due:
            guard let due = days.due(text) else { throw .invalidField(field.key, FieldFault(.notADue(text))) }
            return .text(due.text)
        case .time:
            guard let time = Self.timeOfDay(text) else { throw .invalidField(field.key, FieldFault(.notATime(text))) }
            return .text(time.text)
        default:
            guard let instant = Instant(iso: text) else {
                throw .invalidField(field.key, FieldFault(.notAnInstant(text)))
            }
            return .text(instant.iso)
        }
    }

    private func number(_ text: String, _ field: FieldShape) throws(Refusal) -> Value {
        switch field.kind {
        case .integer(let range, let unit):
            // Lengths are read back as they are shown, in metres.
            let length = unit == .centimetres ? Self.length(text)?.centimetres : nil
            guard let number = readsMetres ? length ?? Int(text) : Int(text) ?? length else {
                throw .invalidField(field.key, FieldFault(.notANumber(text)))
            }
            guard range.contains(number) else { throw .invalidField(field.key, FieldFault(.outOfRange(range))) }
            return .integer(number)
        case .hours:
            guard let hours = Self.hours(text) else { throw .invalidField(field.key, FieldFault(.notANumber(text))) }
            guard hours >= 0 else { throw .invalidField(field.key, FieldFault(.negative)) }
            guard hours <= 100_000 else { throw .invalidField(field.key, FieldFault(.outOfRange(0...100_000))) }
            return Codec.hoursValue(hours)
        default:
            guard let flag = Self.flags[text.folded] else {
                throw .invalidField(field.key, FieldFault(.notAFlag(text)))
            }
            return .flag(flag)
        }
    }

    private func choice(
        _ text: String, _ choices: [FieldKind.Choice], _ field: FieldShape
    ) throws(Refusal) -> Value {
        let folded = Self.spaced(text)
        let names = { (choice: FieldKind.Choice) in
            [choice.value, choice.label.fr, choice.label.en].map(Self.spaced)
        }
        if let exact = choices.first(where: { names($0).contains(folded) }) { return .text(exact.value) }
        let near = choices.filter { names($0).contains { $0.hasPrefix(folded) } }
        guard !folded.isEmpty, near.count == 1, let only = near.first else {
            let fault = FieldFault(.notAChoice(text, allowed: choices.map(\.label)))
            throw .invalidField(field.key, fault)
        }
        return .text(only.value)
    }

    // « en-cours » is typed without quotes, « en cours » is what people read.
    private static func spaced(_ text: String) -> String { String(text.folded.map { $0 == "-" ? " " : $0 }) }

    private func reference(_ text: String, _ field: FieldShape) throws(Refusal) -> Value? {
        switch field.kind {
        case .reference(let kind): return .text(try identifier(of: kind, text))
        case .references(let kind):
            var found: [String] = []
            for piece in Self.pieces(text) { found.append(try identifier(of: kind, piece)) }
            return Self.list(found)
        case .axis:
            let axes = laboratory.settings.axes
            guard let axis = axes.first(where: { $0.id.text == text || String($0.number) == text }) else {
                let fault = FieldFault(.notAChoice(text, allowed: axes.map { Phrase(verbatim: $0.id.text) }))
                throw .invalidField(field.key, fault)
            }
            return .text(axis.id.text)
        default:
            guard let id = Identifier(text) else { throw .invalidField(field.key, FieldFault(.notAnIdentifier(text))) }
            return .text(id.text)
        }
    }

    func identifier(of kind: RecordKind, _ text: String) throws(Refusal) -> String {
        if kind == .member { return try laboratory.member(named: text).id.text }
        return try laboratory.target(text) { $0.record.kind == kind && $0.path.isEmpty }.name
    }

    private static let flags = [
        "oui": true, "yes": true, "true": true, "vrai": true, "1": true, "x": true,
        "non": false, "no": false, "false": false, "faux": false, "0": false,
    ]
}
