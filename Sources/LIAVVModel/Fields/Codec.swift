/// How one type of value stands in a property list.
///
/// Absent and present are both the codec's business, so that a default is never written and an older file
/// without the key still reads.
public struct Codec<Content>: Sendable {
    let kind: FieldKind
    let encode: @Sendable (Content) -> Value?
    let decode: @Sendable (Value?) throws(FieldFault) -> Content
    var isRequired = false

    /// The same codec, refusing a file in which the key is absent.
    var required: Codec {
        Codec(kind: kind, encode: encode, decode: { value throws(FieldFault) in
            guard value != nil else { throw FieldFault(.missing) }
            return try decode(value)
        }, isRequired: true)
    }
}

extension Codec where Content == String {
    static func string(_ kind: FieldKind) -> Codec {
        Codec(kind: kind, encode: { $0.isEmpty ? nil : .text($0) }, decode: { value throws(FieldFault) in
            guard let value else { return "" }
            guard let text = value.text else { throw FieldFault(.wrongType) }
            return text
        })
    }

    static var text: Codec { string(.text) }
    static var prose: Codec { string(.prose) }
}

extension Codec {
    /// A value written as text, absent when `nothing`.
    static func worded<Wrapped>(
        _ kind: FieldKind, read: @escaping @Sendable (String) -> Wrapped?,
        write: @escaping @Sendable (Wrapped) -> String, fault: @escaping @Sendable (String) -> FieldFault.Reason
    ) -> Codec where Content == Wrapped? {
        Codec(kind: kind, encode: { $0.map { .text(write($0)) } }, decode: { value throws(FieldFault) in
            guard let value else { return nil }
            guard let text = value.text else { throw FieldFault(.wrongType) }
            guard let content = read(text) else { throw FieldFault(fault(text)) }
            return content
        })
    }

    /// A codec for a value that is never absent, made from one for an optional value.
    static func defaulting(_ codec: Codec<Content?>, _ fallback: Content) -> Codec where Content: Sendable {
        Codec(kind: codec.kind, encode: { codec.encode($0) }, decode: { value throws(FieldFault) in
            try codec.decode(value) ?? fallback
        })
    }
}

extension Codec where Content == Day? {
    static var day: Codec { worded(.day, read: { Day(iso: $0) }, write: \.iso, fault: FieldFault.Reason.notADay) }
}

extension Codec where Content == Instant? {
    static var instant: Codec {
        worded(.instant, read: { Instant(iso: $0) }, write: \.iso, fault: FieldFault.Reason.notAnInstant)
    }
}

extension Codec where Content == Due? {
    static var due: Codec { worded(.due, read: { Due(text: $0) }, write: \.text, fault: FieldFault.Reason.notADue) }
}

extension Codec where Content == Identifier? {
    static func identifier(_ kind: FieldKind) -> Codec {
        worded(kind, read: { Identifier($0) }, write: \.text, fault: FieldFault.Reason.notAnIdentifier)
    }
    static func reference(_ kind: RecordKind) -> Codec { identifier(.reference(kind)) }
}

extension Codec where Content == Identifier {
    /// An identifier that must be there.
    static func identity(_ kind: FieldKind = .identifier) -> Codec {
        defaulting(Codec<Identifier?>.identifier(kind), .none).required
    }
}

extension Codec where Content: Term {
    /// One of a closed list; absent when it is the default.
    static func choice(default fallback: Content) -> Codec {
        Codec(kind: .choice(Content.choices), encode: { $0 == fallback ? nil : .text($0.rawValue) },
            decode: { value throws(FieldFault) in
                guard let value else { return fallback }
                guard let text = value.text else { throw FieldFault(.wrongType) }
                guard let term = Content(rawValue: text) else {
                    throw FieldFault(.notAChoice(text, allowed: Content.allCases.map(\.rawValue)))
                }
                return term
            })
    }

    /// One of a closed list, always written: what the record is about.
    static func chosen(default fallback: Content) -> Codec {
        let codec = choice(default: fallback)
        return Codec(kind: codec.kind, encode: { .text($0.rawValue) }, decode: codec.decode)
    }
}

extension Codec where Content == Bool {
    static var flag: Codec {
        Codec(kind: .flag, encode: { $0 ? .flag(true) : nil }, decode: { value throws(FieldFault) in
            switch value {
            case nil: return false
            case .flag(let flag): return flag
            default: throw FieldFault(.wrongType)
            }
        })
    }
}

extension Codec where Content == Int? {
    static func integer(_ range: ClosedRange<Int>, _ unit: FieldKind.Unit = .none) -> Codec {
        Codec(kind: .integer(range, unit), encode: { $0.map { .integer($0) } }, decode: { value throws(FieldFault) in
            guard let value else { return nil }
            guard case .integer(let number) = value else { throw FieldFault(.wrongType) }
            guard range.contains(number) else { throw FieldFault(.outOfRange(range)) }
            return number
        })
    }
}

extension Codec where Content == Int {
    static func count(_ range: ClosedRange<Int>, _ unit: FieldKind.Unit = .none, default fallback: Int = 0) -> Codec {
        let codec = Codec<Int?>.integer(range, unit)
        return Codec(kind: codec.kind, encode: { $0 == fallback ? nil : .integer($0) },
            decode: { value throws(FieldFault) in try codec.decode(value) ?? fallback })
    }

    /// A whole number that is always written, such as a coordinate.
    static func measured(_ range: ClosedRange<Int>, _ unit: FieldKind.Unit) -> Codec {
        let codec = Codec<Int?>.integer(range, unit)
        return Codec(kind: codec.kind, encode: { .integer($0) },
            decode: { value throws(FieldFault) in try codec.decode(value) ?? 0 }).required
    }
}

extension Codec where Content == Double? {
    /// Hours of work, none below zero; whole numbers are written as integers.
    static var hours: Codec {
        Codec(kind: .hours, encode: { $0.map(Self.hoursValue) }, decode: { value throws(FieldFault) in
            guard let value else { return nil }
            guard let number = value.number, number.isFinite else { throw FieldFault(.wrongType) }
            guard number >= 0 else { throw FieldFault(.negative) }
            guard number <= 100_000 else { throw FieldFault(.outOfRange(0...100_000)) }
            return number
        })
    }

    private static func hoursValue(_ hours: Double) -> Value {
        hours.rounded() == hours && hours < 100_000 ? .integer(Int(hours)) : .real(hours)
    }
}

extension Codec {
    /// One of a closed list, or nothing at all.
    static func optionalChoice<Choice: Term>() -> Codec where Content == Choice? {
        let codec = Codec<Choice?>.worded(
            .choice(Choice.choices), read: { Choice(rawValue: $0) }, write: \.rawValue,
            fault: { .notAChoice($0, allowed: Choice.allCases.map(\.rawValue)) })
        return codec
    }
}
