import LIAVVModel

extension Value {
    /// A dictionary that no one would write, but that a property list can hold.
    static func randomRecord(_ random: inout SplitMix64, depth: Int = 4) -> Value {
        var record: [String: Value] = [:]
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            record[randomText(&random)] = leafOrContainer(&random, depth: depth - 1)
        }
        return .record(record)
    }

    static func leafOrContainer(_ random: inout SplitMix64, depth: Int) -> Value {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 7), using: &random) {
        case 0, 1: .text(randomText(&random))
        case 2:
            .integer(
                [0, -1, .max, .min, Int.random(in: -500...500, using: &random)].randomElement(using: &random) ?? 0)
        case 3:
            .real(
                [0.5, -0.1, 1e300, 3, 1e-7, Double.random(in: -9...9, using: &random)].randomElement(using: &random)
                    ?? 0)
        case 4: .flag(Bool.random(using: &random))
        case 5: .date(Double(Int.random(in: -60_000_000_000...200_000_000_000, using: &random)))
        case 6:
            .data((0..<Int.random(in: 0...80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
        case 7:
            .list(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in Value.leafOrContainer(&random, depth: depth - 1)
                })
        default: randomRecord(&random, depth: depth)
        }
    }

    static func randomText(_ random: inout SplitMix64) -> String {
        let pieces = [
            "a", "é", "Œ", " ", "  ", "\n", "\t", "\r", "\r\n", "<", ">", "&", "&amp;", "]]>", "\"", "'", "👩‍👩‍👧",
            "\u{202E}",
            "\u{85}", "\u{2028}", "\u{7F}", "<array>", "2025-03-28", "true", "12", "\u{FEFF}", "\u{FFFD}", "العربية",
            "\u{1B}", "\u{FFFE}",
        ]
        let most = Int.random(in: 0..<30, using: &random) == 0 ? pieces.count : pieces.count - 2
        return (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces[Int.random(in: 0..<most, using: &random)] }
            .joined()
    }
}
