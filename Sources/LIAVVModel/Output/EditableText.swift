extension FieldWriter {
    /// The value as a person would type it: what `FieldReader` reads back to the same value.
    ///
    /// Names and titles where they point at one thing alone, identifiers where they do not; empty for no value.
    public func editable(_ value: Value?, kind: FieldKind) -> String {
        guard let value else { return "" }
        switch (kind, value) {
        case (.day, .text(let text)): return Day(iso: text).map(typed) ?? text
        case (.due, .text(let text)):
            guard let due = Due(text: text) else { return text }
            if case .day(let day) = due { return typed(day) }
            return language == .french ? text : "D" + text.dropFirst()
        case (.reference(let kind), .text(let text)): return name(kind, text)
        case (.references(let kind), .list(let list)):
            return list.compactMap(\.text).map { name(kind, $0) }.joined(separator: ", ")
        case (.axis, .text(let text)):
            return laboratory.settings.axes.first { $0.id.text == text }.map { String($0.number) } ?? text
        case (.integer(_, .centimetres), .integer(let number)):
            return Phrase.length(number)(language).replacing("\u{A0}", with: " ")
        case (.integer, .integer(let number)): return String(number)
        case (.structures(Dependency.schemaName, _), .list(let list)):
            return list.compactMap { try? Dependency($0) }.map { name(.action, $0.on.text) + $0.suffix(in: language) }
                .joined(separator: "; ")
        case (.hours, _): return value.number.map(typed) ?? ""
        case (.tags, .list(let list)):
            return list.compactMap(\.text).map(FieldReader.quoted).joined(separator: ", ")
        default: return text(value, kind: kind)
        }
    }

    /// The shortest text that is read back as the very same number: `1,5 h`, `1h20`, all its digits.
    private func typed(_ hours: Double) -> String {
        let minutes = (hours * 60).rounded()
        let whole = Int(exactly: minutes).map { "\($0 / 60)h" + Day.padded($0 % 60, 2) }
        let digits = String(hours)
        let texts = [hours.hours(in: language).withPlainSpaces] + (hours > 0 ? [whole].compactMap(\.self) : [])
        return texts.first { FieldReader.hours($0) == hours }
            ?? (language == .french ? String(digits.map { $0 == "." ? "," : $0 }) : digits)
    }

    private func typed(_ day: Day) -> String {
        language == .french ? day.slashed : day.iso
    }

    /// What it is called, when that alone says which one it is; a comma would end it in a list.
    private func name(_ kind: RecordKind, _ id: String) -> String {
        guard let reference = Identifier(id).map({ RecordReference(kind: kind, id: $0) }),
            let heading = laboratory.heading(of: reference), !heading.contains(where: { ",;".contains($0) })
        else { return id }
        let reader = FieldReader(laboratory: laboratory, today: today)
        return (try? reader.identifier(of: kind, heading)) == id ? heading : id
    }
}

extension String {
    /// Blanks in the place of those that do not break.
    fileprivate var withPlainSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
