import LIAVVModel
import LIAVVStore

/// One line of a review.
struct ReviewFinding {
    let key: String
    let label: Phrase
    let id: Identifier
    let title: String
    var action: Action?
    var due: Day?
    var members: [Identifier] = []
    var detail = Phrase(verbatim: "")

    /// Whether it is about an action as a whole.
    var isOfAction: Bool { action?.id == id }

    /// Whether it is about that member, when one is asked for.
    func concerns(_ member: Identifier?) -> Bool { member.map(members.contains) ?? true }

    private init(_ key: String, _ label: Phrase, _ id: Identifier, _ title: String) {
        (self.key, self.label, self.id, self.title) = (key, label, id, title)
    }

    private init(_ key: String, _ label: Phrase, _ entry: ContributionEntry, _ session: Session) {
        self.init(key, label, entry.contribution.id, entry.contribution.title)
        (action, due) = (entry.action, session.laboratory.dueDay(of: entry))
        members = entry.contribution.activeShares.map(\.member).sortedInFrench { session.name($0) }
    }

    /// All of them, what nobody has first.
    static func all(of review: Review, in session: Session) -> [ReviewFinding] {
        let entries = { (key: String, label: Phrase, entries: [ContributionEntry]) in
            entries.map { ReviewFinding(key, label, $0, session) }
        }
        let short = review.short.map { entry in
            var finding = ReviewFinding("short", Words.short, entry, session)
            finding.detail = Words.peopleMissing(entry.contribution.missing)
            return finding
        }
        return entries("orphan", Words.orphan, review.orphans) + short
            + review.overloaded.map { overload($0, session) }
            + review.leadsAlone.map { lead($0, session) } + entries("lone-lead", Words.loneLead, review.loneLeads)
            + entries("leaderless", Words.leaderless, review.leaderless)
            + review.overdueAnswers.map { answer($0, session) } + review.changes.map { change($0, session) }
    }

    private static func overload(_ overload: Review.Overload, _ session: Session) -> ReviewFinding {
        var finding = ReviewFinding("overload", Words.overload, overload.member, session.name(overload.member))
        (finding.members, finding.detail) = ([overload.member], Words.hoursOver(overload.excess, overload.weeks))
        return finding
    }

    private static func lead(_ action: Action, _ session: Session) -> ReviewFinding {
        var finding = ReviewFinding("lone-lead", Words.loneLead, action.id, action.title)
        (finding.action, finding.due) = (action, session.laboratory.dueDay(of: action))
        finding.members = action.lead.map { [$0] } ?? []
        return finding
    }

    private static func answer(_ answer: Review.AwaitedAnswer, _ session: Session) -> ReviewFinding {
        var finding = ReviewFinding("answer", Words.overdueAnswer, answer.entry, session)
        (finding.members, finding.detail) = ([answer.member], Words.askedOn(answer.asked))
        return finding
    }

    private static func change(_ change: ShareChange, _ session: Session) -> ReviewFinding {
        var finding = ReviewFinding("change", Words.changed, change.entry, session)
        let who = Attribution.name(of: change.author, in: session.laboratory)
        (finding.members, finding.detail) = ([change.member], change.phrase + Words.doneBy(who, change.date.day))
        return finding
    }
}
