extension Double {
    /// With at most three decimals and a point, as drawing files want it: no exponent, no « −0 », no NaN.
    var inFile: String {
        guard isFinite else { return "0" }
        let thousandths = Int64((Swift.min(Swift.max(self, -1e12), 1e12) * 1000).rounded())
        let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
        let sign = thousandths < 0 ? "-" : ""
        guard rest != 0 else { return sign + String(whole) }
        var digits = String(rest + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
