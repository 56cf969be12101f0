extension FieldReader {
    /// A length as people type it: `3,20` and `3.2 m` are metres, `320 cm`, `1m20`, `3200 mm`; with a sign it is relative:
    /// `+0,5`, `-40cm`.
    ///
    /// Without a unit it is metres; a number that no room holds in metres, over 200, is centimetres.
    /// - Returns: whole centimetres, half ones rounded up; nil for anything else, and for more than 400 m.
    public static func length(_ text: String) -> TypedLength? {
        let plain = squeezed(text)
        let isRelative = plain.hasPrefix("+") || plain.hasPrefix("-")
        guard let length = measure(isRelative ? plain.dropFirst() : plain[...], unit: nil) else { return nil }
        return TypedLength(centimetres: plain.hasPrefix("-") ? -length : length, isRelative: isRelative)
    }

    /// A width and a depth: `3 x 2`, `3,20×0,80 m`, `300 * 200 cm`; a unit at the end counts for both.
    ///
    /// - Returns: nil for anything else; neither is ever negative.
    public static func size(_ text: String) -> TypedSize? {
        let parts = squeezed(text).split(omittingEmptySubsequences: false) { "x×*".contains($0) }
        guard parts.count == 2 else { return nil }
        guard let width = measure(parts[0], unit: unit(of: parts[1])), let depth = measure(parts[1], unit: nil) else {
            return nil
        }
        return TypedSize(width: width, depth: depth)
    }

    /// Without spaces and accents, with a point and with the hyphen that keyboards have.
    private static func squeezed(_ text: String) -> String {
        guard text.utf8.count <= 100 else { return "" }
        return String(
            text.folded.filter { !$0.isWhitespace }.map { $0 == "," ? "." : "−–".contains($0) ? "-" : $0 })
    }

    private static func unit(of text: Substring) -> Unit? { units.first { text.hasSuffix($0.word) }?.unit }

    /// Centimetres of a length without sign; without a unit of its own it has the one handed in.
    private static func measure(_ text: Substring, unit: Unit?) -> Int? {
        for (word, unit) in units where text.hasSuffix(word) {
            return hundredths(text.dropLast(word.count)).flatMap { unit.centimetres($0) }
        }
        if let joined = metresAndCentimetres(text) { return joined }
        guard let number = hundredths(text) else { return nil }
        if let unit { return unit.centimetres(number) }
        let isTooMuch = number > Room.reach.upperBound && number.isMultiple(of: 100)
        return (isTooMuch ? Unit.centimetre : .metre).centimetres(number)
    }

    /// `1m20`.
    private static func metresAndCentimetres(_ text: Substring) -> Int? {
        let parts = text.split(separator: "m", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count <= 3, parts[1].count == 2, let metres = Int(digits: parts[0]),
            let rest = Int(digits: parts[1])
        else { return nil }
        return Unit.metre.centimetres(metres * 100 + rest)
    }

    /// A number without sign, in hundredths, those of a third decimal rounded; nil for what is none.
    private static func hundredths(_ text: Substring) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].count <= 7 else { return nil }
        // « ,5 » is half a metre, nothing at all is nothing.
        guard let whole = parts[0].isEmpty && parts.count == 2 ? 0 : Int(digits: parts[0]) else { return nil }
        guard parts.count == 2 else { return whole * 100 }
        guard (1...6).contains(parts[1].count), let digits = Int(digits: (parts[1] + "000").prefix(3)),
            Int(digits: parts[1]) != nil
        else { return nil }
        return whole * 100 + (digits + 5) / 10
    }

    private enum Unit {
        case metre, centimetre, millimetre

        /// Of that many hundredths; nil for more than a drawing is long.
        func centimetres(_ hundredths: Int) -> Int? {
            let length =
                switch self {
                case .metre: hundredths
                case .centimetre: (hundredths + 50) / 100
                case .millimetre: (hundredths + 500) / 1_000
                }
            return length <= LayoutRefusal.steps.upperBound ? length : nil
        }
    }

    // Longer ones first, so that « cm » is not read as « m ».
    private static let units: [(word: String, unit: Unit)] = [
        ("centimetres", .centimetre), ("centimetre", .centimetre), ("centimeters", .centimetre), ("cm", .centimetre),
        ("millimetres", .millimetre), ("mm", .millimetre), ("metres", .metre), ("metre", .metre), ("meters", .metre),
        ("m", .metre),
    ]
}
