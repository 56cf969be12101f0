/// How long one thing takes.
struct Measurement {
    let name: String
    /// What is to be reached; nil: nothing was promised.
    let figure: String?
    let warm: [Duration]
    let cold: [Duration]

    /// Measures `work` on what `prepare` makes, without the making.
    ///
    /// - Parameter restore: brings what was worked on back to where it was, before it is worked on again.
    init<Input>(
        _ name: String, figure: String? = nil, warm: Int = 200, cold: Int = 10, prepare: () throws -> Input,
        work: (inout Input) throws -> Void, restore: (inout Input) throws -> Void = { _ in }
    ) throws {
        (self.name, self.figure) = (name, figure)
        let clock = ContinuousClock()
        self.cold = try (0..<cold).map { _ in
            var input = try prepare()
            Caches.empty()
            return try clock.measure { try work(&input) }
        }
        var input = try prepare()
        try work(&input)
        self.warm = try (0..<warm).map { _ in
            try restore(&input)
            return try clock.measure { try work(&input) }
        }
    }
}

extension Measurement {
    static let heading = row("", ["warm median", "worst", "cold median", "worst", "runs", "to reach"])

    /// The figures in one line.
    var line: String {
        let times = [warm.median, warm.worst, cold.median, cold.worst].map(\.milliseconds)
        return Self.row(name, times + ["\(warm.count) + \(cold.count)", figure ?? ""])
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        zip(cells, [11, 8, 13, 8, 10, 10]).reduce(name.padded(to: 52)) { line, cell in
            line + String(repeating: " ", count: max(1, cell.1 - cell.0.count)) + cell.0
        }
    }
}

extension [Duration] {
    fileprivate var median: Duration { isEmpty ? .zero : sorted()[count / 2] }
    fileprivate var worst: Duration { self.max() ?? .zero }
}

extension Duration {
    /// With two decimals.
    fileprivate var milliseconds: String {
        let hundredths = (components.seconds * 100_000) + components.attoseconds / 10_000_000_000_000
        let rest = String(hundredths % 100)
        return "\(hundredths / 100)." + (rest.count < 2 ? "0" : "") + rest
    }
}

extension String {
    fileprivate func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, columns - count))
    }
}
