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
        Codec(
            kind: kind, encode: encode,
            decode: { value throws(FieldFault) in
                guard value != nil else { throw FieldFault(.missing) }
                return try decode(value)
            }, isRequired: true)
    }
}

extension Codec where Content == String {
    static func string(_ kind: FieldKind) -> Codec {
        Codec(
            kind: kind, encode: { $0.isEmpty ? nil : .text($0) },
            decode: { value throws(FieldFault) in
                guard let value else { return "" }
                guard let text = value.text else { throw FieldFault(.wrongType) }
                return text
            })
    }

    static var text: Codec { string(.text) }
    static var prose: Codec { string(.prose) }

    /// A text that a file must have: written when it is empty too, or the file could not be read again.
    static var requiredText: Codec {
        let codec = text.required
        return Codec(kind: codec.kind, encode: { .text($0) }, decode: codec.decode, isRequired: true)
    }
}

extension Codec {
    /// A value written as text, absent when `nothing`.
    static func worded<Wrapped>(
        _ kind: FieldKind, read: @escaping @Sendable (String) -> Wrapped?,
        write: @escaping @Sendable (Wrapped) -> String, fault: @escaping @Sendable (String) -> FieldFault.Reason
    ) -> Codec where Content == Wrapped? {
        Codec(
            kind: kind, encode: { $0.map { .text(write($0)) } },
            decode: { value throws(FieldFault) in
                guard let value else { return nil }
                guard let text = value.text else { throw FieldFault(.wrongType) }
                guard let content = read(text) else { throw FieldFault(fault(text)) }
                return content
            })
    }

    /// A codec for a value that is never absent, made from one for an optional value.
    static func defaulting(_ codec: Codec<Content?>, _ fallback: Content) -> Codec where Content: Sendable {
        Codec(
            kind: codec.kind, encode: { codec.encode($0) },
            decode: { value throws(FieldFault) in
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

extension Codec where Content == TimeOfDay? {
    static var time: Codec {
        worded(.time, read: { TimeOfDay(text: $0) }, write: \.text, fault: FieldFault.Reason.notATime)
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
