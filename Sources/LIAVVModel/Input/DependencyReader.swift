/// Reads what an action waits for as people type it: `sondage +3j; affiche DD`.
///
/// Each piece is an action, then, in any order, which ends are tied (`FD`, `DD`, `FF`; English `FS`, `SS`, `FF`) and the
/// working days in between (`+3j`, `-2j`; English `+3d`).
struct DependencyReader {
    let reader: FieldReader

    /// The dependencies; none for an empty text.
    ///
    /// - Throws: `Refusal` about a title that is no action or several.
    func dependencies(_ text: String) throws(Refusal) -> [Dependency] {
        var found: [Dependency] = []
        for piece in FieldReader.pieces(text) {
            let dependency = try one(piece)
            if !found.contains(where: { $0.on == dependency.on }) { found.append(dependency) }
        }
        return found
    }

    private func one(_ piece: String) throws(Refusal) -> Dependency {
        var (dependency, name) = Self.tie(piece)
        dependency.on = Identifier(try reader.identifier(of: .action, name)) ?? .none
        return dependency
    }

    /// What stands behind the name: which ends are tied, and how far apart; and the name.
    static func tie(_ piece: String) -> (Dependency, name: String) {
        var words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
        var dependency = Dependency()
        while words.count > 1, let last = words.last {
            if let link = Self.links[last.uppercased()] {
                dependency.link = link
            } else if let lag = Self.lag(last) {
                dependency.lag = lag
            } else {
                break
            }
            words.removeLast()
        }
        return (dependency, words.joined(separator: " "))
    }

    private static func lag(_ word: String) -> Int? {
        guard let sign = word.first, "+-−".contains(sign), let unit = word.last?.lowercased(), "jd".contains(unit),
            let days = Int(digits: word.dropFirst().dropLast()), days <= 3650
        else { return nil }
        return sign == "+" ? days : -days
    }

    private static let links: [String: Dependency.Link] = [
        "FD": .finishToStart, "FS": .finishToStart, "DD": .startToStart, "SS": .startToStart, "FF": .finishToFinish,
    ]
}

extension Dependency {
    /// What stands behind the title of the action: `DD +3j`; nothing for finish to start without delay.
    func suffix(in language: Language) -> String {
        let tie: String? =
            switch link {
            case .finishToStart: nil
            case .startToStart: language == .french ? "DD" : "SS"
            case .finishToFinish: "FF"
            }
        let days = lag == 0 ? nil : (lag > 0 ? "+" : "-") + "\(lag.magnitude)" + (language == .french ? "j" : "d")
        return [tie, days].compactMap(\.self).map { " " + $0 }.joined()
    }
}
