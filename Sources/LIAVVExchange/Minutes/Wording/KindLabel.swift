import LIAVVModel

/// A label that says what a passage is, and who speaks: `Question de Nacer`, `Réponse Yona`, `Décision n° 2`.
struct KindLabel {
    var kind: Block.Kind
    /// As written; empty when nobody is named.
    var speaker: String
    /// True when the label holds more than kind and name, so that the passage must keep it.
    var mustBeKept: Bool

    init?(_ label: Label) {
        let tokens = Token.all(in: label.name)
        guard let first = tokens.first, let kind = Wordings.kinds[first.word], tokens.count <= 8 else { return nil }
        self.kind = kind
        let rest = tokens.dropFirst()
        let bare = rest.drop { Wordings.labelFillers.contains($0.word) }
        let hasNumber = rest.contains { $0.word.allSatisfy(\.isNumber) }
        let name = bare.first.map { String(label.name[$0.range.lowerBound...]).trimmingBrackets } ?? ""
        let isNamed = WrittenName.list(name).allSatisfy { WrittenName.isLikely($0) }
        mustBeKept = hasNumber || first.range.lowerBound > label.name.startIndex && label.name.first != "("
        speaker = hasNumber ? "" : name
        if hasNumber || name.isEmpty || isNamed { return }
        guard bare.count < rest.count, bare.count <= 3 else { return nil }
    }
}

extension String {
    /// Without a bracket left over at either end.
    var trimmingBrackets: String {
        var text = self[...]
        while let last = text.last, "(,".contains(last) || last == ")" && !text.contains("(") { text = text.dropLast() }
        return text.trimmed
    }
}
