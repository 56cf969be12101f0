/// Keys, mouse and pastes written as words, as in `Down Enter text:kiosque click:3,4 C-z`.
public enum KeyScript {
    /// A word that does not say what its first part promises.
    public struct Malformed: Error, Hashable {
        /// The word as it was written.
        public let word: String

        /// Makes the error about that word.
        public init(word: String) {
            self.word = word
        }
    }

    /// Reads the words of a script into events; places are counted from 1. Throws on the first malformed word.
    ///
    /// `text:` and `paste:` take `_` for a space and `\_` for an underscore; `wait:`, `expect:` and `shot:` are passed
    /// over; any other word is typed as it stands.
    public static func events(_ script: String) throws(Malformed) -> [Event] {
        var events: [Event] = []
        for word in script.split(whereSeparator: \.isWhitespace) {
            guard let more = self.events(word: String(word)) else { throw Malformed(word: String(word)) }
            events += more
        }
        return events
    }

    private static func events(word: String) -> [Event]? {
        if word.count > 1, let key = Key(name: word) { return [.key(key)] }
        let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return typed(word) }
        let rest = String(parts[1])
        switch parts[0] {
        case "wait", "expect", "shot": return []
        case "text": return rest.isEmpty ? nil : typed(unescaped(rest))
        case "paste": return rest.isEmpty ? nil : [.paste(unescaped(rest))]
        case "resize": return numbers(rest, "x", 2).flatMap(resize)
        case let verb where KeyScriptMouse.numberCounts[verb] != nil:
            return KeyScriptMouse.events(verb: verb, numbers: rest)
        default: return typed(word)
        }
    }

    private static func typed(_ text: String) -> [Event] {
        text.map { .key(.character($0)) }
    }

    private static func unescaped(_ text: String) -> String {
        text.split(separator: "\\_", omittingEmptySubsequences: false)
            .map { String($0.map { $0 == "_" ? " " : $0 }) }
            .joined(separator: "_")
    }

    /// A window of a thousand columns and rows at most, as in `--size`: every cell of it takes memory.
    private static func resize(_ numbers: [Int]) -> [Event]? {
        guard numbers.allSatisfy({ $0 <= 1000 }) else { return nil }
        return [.resize(Size(columns: numbers[0], rows: numbers[1]))]
    }

    /// Exactly that many numbers from 1 to 10,000, or nothing: no place on a screen is further away.
    static func numbers(_ text: String, _ separator: Character, _ count: Int) -> [Int]? {
        let numbers = text.split(separator: separator, omittingEmptySubsequences: false).compactMap { Int($0) }
        return numbers.count == count && numbers.allSatisfy((1...10_000).contains) ? numbers : nil
    }
}
