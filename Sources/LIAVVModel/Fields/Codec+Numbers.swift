extension Codec where Content == Bool {
    static var flag: Codec {
        Codec(
            kind: .flag, encode: { $0 ? .flag(true) : nil },
            decode: { value throws(FieldFault) in
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
        Codec(
            kind: .integer(range, unit), encode: { $0.map { .integer($0) } },
            decode: { value throws(FieldFault) in
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
        return Codec(
            kind: codec.kind, encode: { $0 == fallback ? nil : .integer($0) },
            decode: { value throws(FieldFault) in try codec.decode(value) ?? fallback })
    }

    /// A whole number that is always written, such as a coordinate.
    static func measured(_ range: ClosedRange<Int>, _ unit: FieldKind.Unit) -> Codec {
        let codec = Codec<Int?>.integer(range, unit)
        return Codec(
            kind: codec.kind, encode: { .integer($0) },
            decode: { value throws(FieldFault) in try codec.decode(value) ?? 0 }
        ).required
    }
}

extension Codec where Content == Double? {
    /// Hours of work, none below zero; whole numbers are written as integers.
    static var hours: Codec {
        Codec(
            kind: .hours, encode: { $0.map(Self.hoursValue) },
            decode: { value throws(FieldFault) in
                guard let value else { return nil }
                guard let number = value.number, number.isFinite else { throw FieldFault(.wrongType) }
                guard number >= 0 else { throw FieldFault(.negative) }
                guard number <= 100_000 else { throw FieldFault(.outOfRange(0...100_000)) }
                return number
            })
    }

    /// A whole number of hours as an integer, any other as a real.
    static func hoursValue(_ hours: Double) -> Value {
        guard hours.magnitude <= 100_000, let whole = Int(exactly: hours) else { return .real(hours) }
        return .integer(whole)
    }
}
