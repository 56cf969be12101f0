import LIAVVModel

/// The waivers of a layout, each with the finding that it means.
struct GivenWaivers {
    private let waivers: [[Waiver]]

    /// - Parameters:
    ///   - keys: the keys of the findings, in order.
    ///   - formerKeys: what former versions called them, which told necks apart by their order alone.
    init(_ given: [Waiver], keys: [String], formerKeys: [String]) {
        let (known, sorted) = (Set(keys), keys.map(Self.anyOrder))
        waivers = keys.indices.map { place in
            given.filter { $0.finding == keys[place] }
                + given.filter { waiver in
                    guard !known.contains(waiver.finding) else { return false }
                    if formerKeys.contains(waiver.finding) { return waiver.finding == formerKeys[place] }
                    // In a copy of a layout the things have other names, which may sort otherwise.
                    return sorted.firstIndex(of: Self.anyOrder(waiver.finding)) == place
                }
        }
    }

    /// The waivers of the finding at a place.
    subscript(_ place: Int) -> [Waiver] { waivers[place] }

    private static func anyOrder(_ key: String) -> [Substring] {
        let parts = key.split(separator: ":")
        return Array(parts.prefix(1) + parts.dropFirst().sorted())
    }
}

extension [String] {
    /// The same, told apart: of several alike the next ones have their number.
    var numbered: [String] {
        var seen: [String: Int] = [:]
        return map { key in
            seen[key, default: 0] += 1
            let count = seen[key] ?? 1
            return count == 1 ? key : "\(key):\(count)"
        }
    }
}
