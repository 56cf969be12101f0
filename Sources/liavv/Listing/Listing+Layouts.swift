import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

extension Listing {
    static func stands(_ session: Session, _ filter: ListFilter) -> Listing {
        let keys = Item.fields.map(\.key).filter { $0 != "id" }
        var listing = Listing([Words.name, Words.kind, Words.size, Words.owner, Words.layout], keys: ["layout"] + keys)
        for entry in session.laboratory.stands where filter.concerns(entry) {
            let item = entry.item
            guard !filter.unassigned || item.owner == nil else { continue }
            listing.add(
                item.id.text,
                [
                    item.title, item.kind.label(session.language), Self.size(item, session.language),
                    session.name(item.owner), entry.layout.title,
                ], item.value, also: ["layout": .text(entry.layout.id.text)])
        }
        return listing
    }

    private static func size(_ item: Item, _ language: Language) -> String {
        [item.width, item.depth].map { (Double($0) / 100).decimal(in: language) }.joined(separator: " × ") + " m"
    }

    /// What there is to know about every layout, the gravest first; `!` blocking, `?` to judge, `i` advice, `✓` accepted.
    static func findings(_ session: Session) -> Listing {
        var listing = Listing(
            [Words.finding, Words.rule, Words.cure, Words.layout, Words.waived],
            keys: [
                "layout", "kind", "severity", "subjects", "measured", "limit", "unit", "article", "confidence", "x",
                "y",
                "text", "cure", "waived",
            ])
        for study in session.laboratory.studies {
            for finding in study.findings { listing.add(finding, study, session) }
        }
        for (number, rule) in session.laboratory.adaptedRules.enumerated() {
            listing.add(rule, number + 1, session)
        }
        return listing
    }

    /// A rule that every layout is held to, or not, by decision of the laboratory.
    private mutating func add(_ rule: Phrase, _ number: Int, _ session: Session) {
        let text = rule(session.language)
        let value: [String: Value] = [
            "kind": .text("adapted-rules"), "severity": .text(LayoutFinding.Severity.advice.word), "layout": .text(""),
            "text": .text(text), "cure": .text(""), "waived": .flag(false), "subjects": .list([]),
        ]
        add("adapted-rules:\(number)", ["× " + text, "", "", "", ""], .record(value))
    }

    private mutating func add(_ finding: Finding, _ study: LayoutStudy, _ session: Session) {
        let (layout, cure) = (study.layout, study.cure(of: finding))
        let say = { (phrase: Phrase?) in phrase?(session.language) ?? "" }
        let then = finding.acceptedThen { session.laboratory.members[$0]?.fullName ?? $0.text }
        let text = [finding.phrase, then].compactMap { $0.map(say) }.joined(separator: " ")
        // The same can be found in several layouts.
        add(
            layout.id.text + ":" + finding.key,
            [
                finding.sign + " " + text, say(finding.rule), say(cure), layout.title,
                finding.waiver?.reason ?? "",
            ], finding.measured.value,
            also: [
                "layout": .text(layout.id.text), "text": .text(text), "cure": .text(say(cure)),
                "waived": .flag(finding.waiver != nil),
            ])
    }
}

extension LayoutFinding {
    /// The finding for programs; lengths in centimetres.
    fileprivate var value: Value {
        var record: [String: Value] = [
            "kind": .text(kind.rawValue), "severity": .text(severity.word), "unit": .text(unit.rawValue),
            "subjects": .list(subjects.map { .text($0) }),
        ]
        record["x"] = at.map { .real($0.x) }
        record["y"] = at.map { .real($0.y) }
        record["measured"] = measured.map { .real($0) }
        record["limit"] = limit.map { .real($0) }
        record["article"] = rule.map { .text($0.article) }
        record["confidence"] = rule.map { .text($0.confidence.rawValue) }
        return .record(record)
    }
}
