import LIAVVModel

extension Phrase {
    /// How long something takes, rounded up: seconds up to ten minutes, else minutes: `557 min`.
    public static func duration(_ seconds: Double) -> Phrase {
        let isLong = seconds.whole(.up) > 600
        let unit = isLong ? "min" : "s"
        let count = Double((isLong ? seconds / 60 : seconds).whole(.up))
        return Phrase("\(count.grouped(in: .french))\u{A0}\(unit)", "\(count.grouped(in: .english)) \(unit)")
    }
}

extension Double {
    /// As `decimal(in:)`; from 10,000 on with its digits in threes: `100 008` in French, `100,008` in English.
    func grouped(in language: Language) -> String {
        let text = decimal(in: language)
        guard magnitude >= 10_000, let digits = text.firstRange(of: /[0-9]+/).map({ text[$0] }) else { return text }
        let separator = language == .french ? "\u{202F}" : ","
        let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits.prefix($0).suffix(3)) }.reversed()
        return text.replacing(digits, with: groups.joined(separator: separator), maxReplacements: 1)
    }
}
