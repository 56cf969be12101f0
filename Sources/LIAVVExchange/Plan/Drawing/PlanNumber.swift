extension Double {
    /// With at most three decimals and a point, as drawing files want it: no exponent, no « −0 », no NaN.
    var inFile: String { decimal(places: 3) }

    /// The same with four decimals: a tenth of a millimetre in metres.
    var tenThousandths: String { decimal(places: 4) }

    private func decimal(places: Int) -> String {
        guard isFinite else { return "0" }
        let unit: UInt64 = places == 3 ? 1000 : 10_000
        let all = Int64((Swift.min(Swift.max(self, -1e12), 1e12) * Double(unit)).rounded())
        let (whole, rest) = all.magnitude.quotientAndRemainder(dividingBy: unit)
        let sign = all < 0 ? "-" : ""
        guard rest != 0 else { return sign + String(whole) }
        var digits = String(rest + unit).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
