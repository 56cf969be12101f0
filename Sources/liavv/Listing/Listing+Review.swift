import LIAVVModel
import LIAVVStore

extension Listing {
    /// Who owns what, and what about it wants a look; people in French order, contributions by date.
    static func review(_ session: Session, _ filter: ListFilter) throws(StoreFault) -> Listing {
        let review = Review(
            session.laboratory, today: session.today, past: try session.store.history(most: changesLookedAt))
        var listing = Listing(
            [Words.toLookAt, Words.title, Words.action, Words.due, Words.who, Words.detail],
            keys: ["finding", "title", "action", "due", "members", "detail"])
        for finding in ReviewFinding.all(of: review, in: session) where finding.concerns(filter.member) {
            listing.add(finding, session)
        }
        return listing
    }

    // A group of this size makes as many in years; a journal of a hundred thousand is not read through for this.
    private static let changesLookedAt = 2_000

    private mutating func add(_ finding: ReviewFinding, _ session: Session) {
        let detail = finding.detail(session.language)
        var values: [String: Value] = [
            "finding": .text(finding.key), "members": .list(finding.members.map { .text($0.text) }),
            "detail": .text(detail),
        ]
        values["action"] = finding.action.map { .text($0.id.text) }
        values["due"] = finding.due.map { .text($0.iso) }
        add(
            finding.id.text,
            [
                finding.label(session.language), finding.title, finding.isOfAction ? "" : finding.action?.title ?? "",
                finding.due.map { $0.short(in: session.language, today: session.today) } ?? "",
                finding.members.map { session.name($0) }.joined(separator: ", "), detail,
            ], .record(["title": .text(finding.title)]), also: values)
    }
}
