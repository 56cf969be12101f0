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

    static func findings(_ session: Session) -> Listing {
        var listing = Listing(
            [Words.finding, Words.layout, Words.waived],
            keys: ["layout", "kind", "subjects", "measured", "limit", "x", "y", "text", "waived"])
        for finding in session.laboratory.findings {
            let text = finding.phrase(session.language)
            listing.add(
                finding.key, [text, finding.layout.title, finding.waiver?.reason ?? ""],
                finding.problem.value,
                also: [
                    "layout": .text(finding.layout.id.text), "text": .text(text),
                    "waived": .flag(finding.waiver != nil),
                ])
        }
        return listing
    }
}

extension Problem {
    /// The finding for programs; lengths in centimetres.
    fileprivate var value: Value {
        var record: [String: Value] = [
            "kind": .text(kind.word), "subjects": .list(subjects.map { .text($0) }), "x": .real(at.x), "y": .real(at.y),
        ]
        record["measured"] = measured.map { .real($0) }
        record["limit"] = limit.map { .real($0) }
        return .record(record)
    }
}
