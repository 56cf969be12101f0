import LIAVVModel
import LayoutAnalysis

extension Laboratory {
    /// What layouts are held to instead of the articles, or not at all: who decided it, when and why.
    ///
    /// One sentence a decision, those switched off first; none when every figure is that of its article.
    public var adaptedRules: [Phrase] {
        let known = settings.layoutRules.filter { $0.isAdapted && LayoutRules(rawValue: $0.rule) != nil }
        let off = known.filter(\.isOff)
        return decisions(off) + decisions(known.filter { !$0.isOff })
    }

    /// Those that one person took on one day for one reason are told together.
    private func decisions(_ rules: [AdaptedRule]) -> [Phrase] {
        var groups: [[AdaptedRule]] = []
        for rule in rules {
            let place = groups.firstIndex {
                $0[0].author == rule.author && $0[0].day == rule.day && $0[0].reason == rule.reason
            }
            if let place { groups[place].append(rule) } else { groups.append([rule]) }
        }
        return groups.map(sentence)
    }

    private func sentence(_ rules: [AdaptedRule]) -> Phrase {
        let first = rules[0]
        let counted =
            first.isOff
            ? Phrase.counted(
                rules.count, Phrase("règle désactivée", "rule switched off"),
                Phrase("règles désactivées", "rules switched off"))
            : Phrase.counted(
                rules.count, Phrase("règle adaptée", "rule adapted"), Phrase("règles adaptées", "rules adapted"))
        let author = first.author.map { members[$0]?.fullName ?? $0.text }
        let who = author.map { Phrase(" par \($0)", " by \($0)") } ?? Phrase(verbatim: "")
        let day = first.day.map { Phrase(" le \($0.long(in: .french))", " on \($0.long(in: .english))") }
        let reason = first.reason.isEmpty ? Phrase("sans motif", "no reason given") : Phrase(verbatim: first.reason)
        return counted + who + (day ?? Phrase(verbatim: "")) + Phrase("\u{A0}: ", ": ") + reason
            + Phrase(verbatim: " (") + Self.list(rules.compactMap(\.change)) + Phrase(verbatim: ")")
    }

    private static func list(_ phrases: [Phrase]) -> Phrase {
        phrases.dropFirst().reduce(phrases.first ?? Phrase(verbatim: "")) {
            $0 + Phrase("\u{A0}; ", "; ") + $1
        }
    }
}

extension AdaptedRule {
    /// `cheminement, bâtiment existant : 1,40 m au lieu de 1,20 m`; nil for a figure that is not known.
    public var change: Phrase? {
        guard let figure = LayoutRules(rawValue: rule) else { return nil }
        guard let value, !isOff else { return figure.name + Phrase(verbatim: ", " + figure.rule.article) }
        return figure.name + Phrase("\u{A0}: ", ": ") + figure.rule.unit.phrase(Double(value))
            + Phrase(" au lieu de ", " instead of ") + figure.rule.unit.phrase(figure.value)
    }
}
