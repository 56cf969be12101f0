import LIAVVModel

/// The opening of a group's report: `Groupe 1, par Lorvélie :`, `Groupe B (rapporteur : Yona)`.
struct GroupLabel {
    /// `Groupe 1`.
    var group = ""
    /// Who reports, as written.
    var speaker = ""
    /// What follows on the same line.
    var rest = ""
    /// The label as written, without its colon.
    var text = ""

    init?(_ line: String) {
        let head = line.prefix(100)
        guard let end = Self.colon(in: head) ?? (line.count <= 60 ? head.endIndex : nil) else { return nil }
        text = head[..<end].trimmed
        rest = line[end...].dropFirst().trimmed
        let tokens = Token.all(in: text)
        guard let at = tokens.prefix(4).firstIndex(where: { Wordings.has($0.word, Wordings.groups) }) else {
            return nil
        }
        let reporter = tokens.indices.first { $0 > at && Wordings.reporters.contains(tokens[$0].word) }
        speaker = reporter.map { Self.names(text, tokens, $0) } ?? ""
        guard let last = Self.lastOfName(tokens, at, reporter) else { return nil }
        group = String(text[tokens[min(at, last)].range.lowerBound..<tokens[max(at, last)].range.upperBound])
        if speaker.isEmpty { takeReporter(line, behind: tokens, from: max(at, last)) }
    }

    /// `Groupe B, rapporteurs : Cindy et Joachim`, `Groupe 3 : rapporteur Nacer`, `Groupe 2 (Yona)`.
    private mutating func takeReporter(_ line: String, behind tokens: [Token], from last: Int) {
        let announced = Token.all(in: rest)
        var found = ""
        if let word = tokens.last?.word, tokens.count > last + 1, Wordings.reporters.contains(word) {
            found = rest
        } else if let word = announced.first?.word, Wordings.reporters.contains(word) {
            found = Self.names(rest, announced, 0)
        } else if rest.isEmpty, let open = text.lastIndex(of: "("), text.hasSuffix(")") {
            found = String(text[text.index(after: open)...].dropLast())
        }
        let name = found.strippingFinalStop.trimmed
        let people = WrittenName.list(name)
        guard !people.isEmpty, people.count <= 4, people.allSatisfy({ WrittenName.isLikely($0) }) else { return }
        speaker = name
        if !rest.isEmpty { (text, rest) = (line.trimmed, "") }
    }

    // Brackets hold colons of their own: « (rapporteuse : Yona) ».
    private static func colon(in head: Substring) -> String.Index? {
        var depth = 0
        for index in head.indices {
            if head[index] == "(" { depth += 1 }
            if head[index] == ")" { depth -= 1 }
            if head[index] == ":", depth == 0 { return index }
        }
        return nil
    }

    private static func names(_ text: String, _ tokens: [Token], _ reporter: Int) -> String {
        guard
            let first = tokens.indices.first(where: { $0 > reporter && !Wordings.reporters.contains(tokens[$0].word) })
        else { return "" }
        return String(text[tokens[first].range.lowerBound...]).trimmingBrackets
    }

    /// The token with which the group's name ends: its number or letter, or the word before the reporter.
    private static func lastOfName(_ tokens: [Token], _ at: Int, _ reporter: Int?) -> Int? {
        if at + 1 < tokens.count, isRank(tokens[at + 1].word) { return at + 1 }
        if at > 0, isRank(tokens[at - 1].word), tokens[at - 1].word.first?.isNumber == true, at == 1 { return 0 }
        guard let reporter, reporter > at + 1 else { return nil }
        return reporter - 1
    }

    private static func isRank(_ word: String) -> Bool {
        word.count == 1 || word.first?.isNumber == true && word.count <= 4
    }
}
