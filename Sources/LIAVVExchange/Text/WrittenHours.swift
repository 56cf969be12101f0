import LIAVVModel

/// Hours on the clock as minutes write them: `de 18h à 19 h 30`, `14:05`.
enum WrittenHours {
    /// The hours in a text that says nothing else; nil for any other text, or for an hour that no clock has.
    static func all(in text: String) -> [TimeOfDay]? {
        var hours: [TimeOfDay] = []
        var rest = text[...]
        while let match = rest.firstMatch(of: /[0-9]{1,2}\s*[hH:](\s*[0-9]{2})?/) {
            guard isFiller(rest[..<match.range.lowerBound]),
                let time = FieldReader.timeOfDay(match.output.0.filter { !$0.isWhitespace })
            else { return nil }
            hours.append(time)
            rest = rest[match.range.upperBound...]
        }
        return !hours.isEmpty && isFiller(rest) ? hours : nil
    }

    private static let fillers: Set = ["de", "a", "du", "des", "partir", "jusqu", "vers", "et", "h"]

    private static func isFiller(_ text: Substring) -> Bool { text.foldedWords.allSatisfy { fillers.contains($0) } }
}

extension Attendance {
    /// `arrivée à 14 h 08, départ à 14 h 40`: when someone came and left, in brackets behind the name.
    ///
    /// - Returns: the name without it and the hours; nil for brackets that say anything else.
    static func hours(behind name: String) -> (name: String, arrived: TimeOfDay?, left: TimeOfDay?)? {
        guard let open = name.firstIndex(of: "("), name.last == ")" else { return nil }
        var hours: (arrived: TimeOfDay?, left: TimeOfDay?) = (nil, nil)
        for part in name[name.index(after: open)...].dropLast().split(separator: ",") {
            let words = part.foldedWords
            guard let first = words.first, let time = WrittenHours.all(in: part.trimmed.droppingFirstWord)?.first else {
                return nil
            }
            if first.hasPrefix("arriv") {
                hours.arrived = time
            } else if first.hasPrefix("depart") || first.hasPrefix("parti") {
                hours.left = time
            } else {
                return nil
            }
        }
        guard hours.arrived != nil || hours.left != nil else { return nil }
        return (name[..<open].trimmed, hours.arrived, hours.left)
    }
}

extension String {
    fileprivate var droppingFirstWord: String { String(drop { !$0.isWhitespace }) }
}
