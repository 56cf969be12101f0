extension QuickEntry {
    /// What a word is when it is no word of the title.
    enum Mark: Hashable, Sendable {
        /// `@cindy`.
        case person(String)
        /// `#logistique`.
        case tag(String)
        /// `!haute`, `jalon`.
        case sign(String)
        /// `phase:Logistique`, `J-45`, `3h`.
        case field(Key, String)
    }

    /// What can be given with a word and a colon.
    enum Key: String, CaseIterable, Sendable {
        case due, start, duration, lead, dependencies, phase, axis, scenarios, priority, status, effort, wanted, kind

        /// The words before the colon, folded.
        var names: [String] {
            switch self {
            case .due: ["pour", "avant", "echeance", "by", "due"]
            case .start: ["debut", "start"]
            case .duration: ["duree", "duration"]
            case .lead: ["pilote", "lead"]
            case .dependencies: ["apres", "after"]
            case .phase: ["phase"]
            case .axis: ["axe", "axis"]
            case .scenarios: ["scenario"]
            case .priority: ["priorite", "priority"]
            case .status: ["statut", "status"]
            case .effort: ["effort"]
            case .wanted: ["personnes", "people", "wanted"]
            case .kind: ["nature", "kind"]
            }
        }

        /// Whether it can be said of a contribution, of an action.
        var isOfPieces: Bool { [.due, .lead, .status, .effort, .wanted, .kind].contains(self) }
        var isOfActions: Bool { self != .wanted && self != .kind }

        static let byName = Dictionary(uniqueKeysWithValues: allCases.flatMap { key in key.names.map { ($0, key) } })
    }
}

extension QuickEntry.Mark {
    /// Nil for a word of the title.
    ///
    /// - Parameter isPiece: whether the line is a contribution; in an action's, what only contributions have is a word.
    init?(_ word: LineWord, isPiece: Bool) {
        guard !word.isKept else { return nil }
        let rest = String(word.text.dropFirst())
        switch word.text.first {
        case "@" where !rest.isEmpty: self = .person(rest)
        case "#" where rest.first.map { $0.isLetter || $0.isNumber } == true: self = .tag(rest)
        case "!" where rest.first?.isLetter == true: self = .sign(rest)
        default:
            if word.raw.folded == "jalon", !isPiece {
                self = .sign(word.raw)
            } else if let pair = word.pair, let key = QuickEntry.Key.byName[pair.key], isPiece || key.isOfActions {
                self = .field(key, pair.value)
            } else if Self.isDate(word.raw.folded) {
                self = .field(.due, word.raw)
            } else if Self.isEffort(word.raw) {
                self = .field(.effort, word.raw)
            } else {
                return nil
            }
        }
    }

    /// `J-45`, `28/3`, `28/3/2025`, `2025-03-28`, `+2s`: of that form, whether the calendar has the day or not.
    private static func isDate(_ word: String) -> Bool {
        let rest = word.dropFirst()
        switch word.first {
        case "j", "d": return "+-".contains(rest.first ?? " ") && isNumber(rest.dropFirst())
        case "+": return "jdsw".contains(rest.last ?? " ") && isNumber(rest.dropLast())
        default:
            let slashed = word.split(separator: "/", omittingEmptySubsequences: false)
            let dashed = word.split(separator: "-", omittingEmptySubsequences: false)
            return (2...3).contains(slashed.count) && slashed.allSatisfy(isNumber) && slashed[0].count <= 2
                || dashed.map(\.count) == [4, 2, 2] && dashed.allSatisfy(isNumber)
        }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// `3h`, `1,5h`, `1h30`, `2j`, and what is below zero, to be refused; « 3D » is a drawing.
    private static func isEffort(_ word: String) -> Bool {
        let start = word.first.map { "-−".contains($0) } == true ? word.dropFirst() : word[...]
        guard let first = start.first, first.isASCII, first.isNumber, word.last != "D" else { return false }
        return word.contains(where: \.isLetter) && FieldReader.hours(word) != nil
    }

    /// With the words that follow, where they are the rest of a date: `pour:28 mars`, `avant:ven. 28 mars 2025`.
    func extended(by words: inout ArraySlice<LineWord>, _ days: DayReader) -> Self {
        guard case .field(let key, let value) = self, key == .due || key == .start, !value.isEmpty else { return self }
        for count in [3, 2, 1] where words.count >= count {
            let texts = [value] + words.prefix(count).map(\.raw)
            let joined = texts.joined(separator: " ")
            let isMonth = count == 1 && Int(digits: value) != nil && DayNames.month(texts[1].folded) != nil
            guard isMonth || days.due(joined) != nil else { continue }
            words = words.dropFirst(count)
            return .field(key, joined)
        }
        return self
    }
}
