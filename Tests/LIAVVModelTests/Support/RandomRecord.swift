import LIAVVModel

/// Fills structures of any shape with content that fits their fields.
struct RandomRecord {
    var random: Seeded
    /// One in that many optional fields is left out; 0: none is.
    var leavesOut = 0
    private var names = 0

    init(seed: UInt64, leavesOut: Int = 0) {
        random = Seeded(seed)
        self.leavesOut = leavesOut
    }

    mutating func value(of shape: Shape, depth: Int = 0) -> Value {
        var record: [String: Value] = ["zz-unknown": .record(["x": .list([.real(0.5), .data([1]), .date(12)])])]
        for field in shape.fields where field.isRequired || leavesOut == 0 || !random.chance(leavesOut) {
            record[field.key] = value(of: field.kind, depth: depth)
        }
        return .record(record)
    }

    private mutating func value(of kind: FieldKind, depth: Int) -> Value? {
        switch kind {
        case .text, .prose: .text(words())
        case .identifier, .axis, .reference: .text(name())
        case .references: .list((0..<count()).map { _ in .text(name()) })
        case .tags: .list((0..<count()).map { _ in .text(words()) })
        case .integer(let range, _): .integer(number(in: range))
        case .hours: .real(Double(Int.random(in: 0...200, using: &random)) + 0.25)
        case .flag: .flag(true)
        case .day: .text(day().iso)
        case .instant: .text(Instant(milliseconds: Int.random(in: 0...2_000_000_000_000, using: &random)).iso)
        case .time: .text(TimeOfDay(minutes: Int.random(in: 0...1439, using: &random)).text)
        case .due: .text(random.chance(2) ? day().iso : Due.before(Int.random(in: -90...90, using: &random)).text)
        case .choice(let choices): .text(choice(of: choices))
        case .structure(let name): Shape.named(name).map { value(of: $0, depth: depth + 1) }
        case .structures(let name, _):
            depth > 2
                ? nil
                : Shape.named(name).map { shape in
                    .list((0..<count()).map { _ in value(of: shape, depth: depth + 1) })
                }
        }
    }

    private mutating func count() -> Int { Int.random(in: 1...3, using: &random) }

    // Zero is what several fields leave out.
    private mutating func number(in range: ClosedRange<Int>) -> Int {
        let number = Int.random(in: range, using: &random)
        return number == 0 || number == 1 ? range.upperBound : number
    }

    // Where nothing is left out, neither is a choice that goes without saying.
    private mutating func choice(of choices: [FieldKind.Choice]) -> String {
        let unsaid: Set = [
            "normal", "other", "open", "finish-to-start", "outward", "tentative", "existing-5",
            "rectangle", "undeclared",
        ]
        return choices.map(\.value).filter { leavesOut > 0 || !unsaid.contains($0) }.any(&random)
    }

    private mutating func day() -> Day { Day(number: Int.random(in: 15_000...25_000, using: &random)) }

    private mutating func name() -> String {
        names += 1
        return Identifier(slugOf: "nom \(names)", using: &random).text
    }

    private mutating func words() -> String {
        let some = ["Élu·es", "kiosque", "l’événement", "« tôt »", "e\u{301}t", "\u{1F4C5}", "a\nb", "<&>", "100 %"]
        return (0..<count()).map { _ in some.any(&random) }.joined(separator: " ")
    }
}
