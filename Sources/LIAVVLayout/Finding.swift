import LIAVVModel
import LayoutAnalysis

/// Something to know about a layout, in words: « à vérifier », never « conforme ».
public struct Finding: Hashable, Sendable {
    /// The layout.
    public let layout: Identifier
    /// The name by which a waiver refers to it: what, and between what; of several alike, the next ones have a number.
    public let key: String
    /// What was measured.
    public let measured: LayoutFinding
    /// One sentence: what, between what, by how much.
    public let phrase: Phrase
    /// The article, how sure we are of it, and what it asks; nil where no article says anything.
    public let rule: Phrase?
    /// The waiver that accepts it, if there is one and it is no worse than what was accepted.
    public let waiver: Waiver?
    /// The waiver that accepted it when it was less grave: it counts again.
    public let outgrown: Waiver?

    /// - Parameter waivers: those of this finding.
    init(layout: Identifier, measured: LayoutFinding, key: String, waivers: [Waiver], _ names: ThingNames) {
        (self.layout, self.measured, self.key) = (layout, measured, key)
        phrase = FindingWriter(measured, names).sentence
        rule = measured.ruleWithDemand
        let given = waivers.first
        let isWorse = given.map { measured.isWorse(than: $0) } ?? false
        (waiver, outgrown) = isWorse ? (nil, given) : (given, nil)
    }

    /// A sign for those who see no colour: `!` blocking, `?` to judge, `i` advice, `✓` accepted.
    public var sign: String {
        guard waiver == nil else { return "✓" }
        return switch measured.severity {
        case .blocking: "!"
        case .toJudge: "?"
        case .advice: "i"
        }
    }
}

extension LayoutFinding.Severity {
    /// How people call it.
    public var label: Phrase {
        switch self {
        case .blocking: Phrase("bloquant", "blocking")
        case .toJudge: Phrase("à juger", "to judge")
        case .advice: Phrase("conseil", "advice")
        }
    }

    /// The word for it in files.
    public var word: String {
        switch self {
        case .blocking: "blocking"
        case .toJudge: "to-judge"
        case .advice: "advice"
        }
    }
}

extension LayoutFinding {
    /// The article with what it asks here: of exits it asks for a set, which no single figure says.
    fileprivate var ruleWithDemand: Phrase? {
        guard let rule else { return nil }
        if [.exitObstructed, .zoneNarrowed].contains(kind) { return wholeWidth(rule) }
        if kind == .wheelchairPlaces {
            return rule.phrase(
                asking: unit.phrase(limit ?? rule.value) + Phrase(" pour tant de sièges", " for so many seats"))
        }
        guard case .shortfall(let lack)? = detail, kind == .insufficientExits || kind == .exitLoss else {
            return rule.phrase
        }
        let isWide = lack.set.smallestUnits > 1 && figure == .peoplePerUnit
        return Phrase(verbatim: isWide ? "CO 36, " : "") + rule.phrase(asking: lack.asked)
    }

    /// CO 37 asks for no figure but for the width that there is, and allows fixed fittings a little of it.
    private func wholeWidth(_ rule: LayoutRule) -> Phrase {
        let fitting =
            Phrase(", sauf ", ", but for ") + rule.unit.phrase(rule.value)
            + Phrase(" de saillie fixe", " of a fixed fitting")
        return rule.phrase(
            asking: Phrase("toute la largeur, ", "the whole width, ")
                + (limit.map { unit.phrase($0) } ?? Phrase(verbatim: "?"))
                + (figure == .protrusion ? fitting : Phrase(verbatim: "")))
    }
}

extension LayoutRule {
    /// The article, what it asks, and how it was read: `CO 35 § 4 : 10 m (lu)`.
    public var phrase: Phrase { phrase(asking: unit.phrase(value)) }

    /// The same of what it asks in one case.
    func phrase(asking asked: Phrase) -> Phrase {
        Phrase(verbatim: article) + Phrase("\u{A0}: ", ": ") + asked
            + Phrase(verbatim: " (") + confidence.label
            + (scope == .goodPractice ? Phrase(", bonne pratique)", ", good practice)") : Phrase(verbatim: ")"))
    }
}

extension LayoutRule.Scope {
    /// Where a figure applies, in a word or two.
    public var label: Phrase {
        switch self {
        case .everywhere: Phrase("partout", "everywhere")
        case .existing: Phrase("bâtiments existants", "existing buildings")
        case .new: Phrase("bâtiments neufs", "new buildings")
        case .fifthCategory: Phrase("5e catégorie", "5th category")
        case .firstToFourth: Phrase("1re à 4e catégorie", "1st to 4th category")
        case .goodPractice: Phrase("bonne pratique, n’oblige pas à coup sûr", "good practice, not binding for certain")
        }
    }
}

extension LayoutRule.Confidence {
    /// How the figure was established, in a word or two.
    public var label: Phrase {
        switch self {
        case .article: Phrase("article lu", "article read")
        case .secondary: Phrase("source secondaire", "secondary source")
        case .memory: Phrase("de mémoire, à vérifier", "from memory, to be checked")
        }
    }
}

extension LayoutRule.Unit {
    /// A figure with its unit.
    public func phrase(_ value: Double) -> Phrase {
        let number = { (language: Language) in value.grouped(in: language) }
        let with = { (fr: String, en: String) in Phrase("\(number(.french))\u{A0}\(fr)", "\(number(.english)) \(en)") }
        let many = value >= 2
        switch self {
        case .centimetres: return .length(value, .towardZero)
        case .people: return with(many ? "personnes" : "personne", value == 1 ? "person" : "people")
        case .percent: return with("%", "%")
        case .places: return with(many ? "places" : "place", value == 1 ? "place" : "places")
        case .squareCentimetres:
            let metres = (value / 10_000 * 10).rounded() / 10
            return Phrase("\(metres.decimal(in: .french))\u{A0}m²", "\(metres.decimal(in: .english)) m²")
        case .unitsOfPassage:
            return with(
                many ? "unités de passage" : "unité de passage", value == 1 ? "unit of passage" : "units of passage")
        case .peoplePerSeat: return with("pers. par place", value == 1 ? "person a seat" : "people a seat")
        case .peoplePerMetre: return with("pers./m", "people/m")
        case .peoplePerSquareMetre: return with("pers./m²", "people/m²")
        case .seconds: return with("s", "s")
        }
    }
}
