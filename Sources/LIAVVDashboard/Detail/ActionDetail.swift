import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    mutating func write(_ action: Action) {
        title(action.title)
        let late = laboratory.isLate(action, today: state.today)
        let mark = action.isMilestone ? " · " + say(Phrase("jalon", "milestone")) : ""
        field(label("status", of: Action.self), say(action.status.label) + mark)
        field(label("due", of: Action.self), dueText(action.due, late: late), style: late ? .bad : .plain)
        fields(of: action, except: Self.shownApart)
        writeFlags(action)
        writePlanning(of: action)
        if !action.description.isEmpty {
            blank()
            text(action.description)
        }
        writeContributions(of: action)
        writeDependencies(of: action)
        writeStand(of: action)
        writeProvenance(action.provenance)
        writeRest(of: action)
    }

    /// What has a line or a section of its own.
    private static let shownApart: Set<String> = [
        "title", "description", "status", "due", "milestone", "irreversible", "scenarios", "stand", "tags", "notes",
    ]

    func dueText(_ due: Due?, late: Bool) -> String {
        guard let due else { return "" }
        return writer.due(due) + (late ? " — " + say(Phrase("en retard", "late")) : "")
    }

    private mutating func writeFlags(_ action: Action) {
        if laboratory.isSetAside(action) { text("× " + say(Words.isSetAside), style: .warning) }
        let isFlagged = laboratory.event.state == .tentative && !action.status.isClosed
        guard action.isIrreversible, !isFlagged else { return }
        text(say(Phrase("Irréversible une fois faite.", "Cannot be taken back once done.")), style: .muted)
    }

    private mutating func writeContributions(of action: Action) {
        section(Phrase("Contributions", "Contributions"), count: action.contributions.count)
        for contribution in action.contributions {
            let entry = ContributionEntry(action: action, contribution: contribution)
            link(
                contribution.title, to: Target(contribution: entry.reference), note: people(contribution),
                style: entry.isUnassigned ? .warning : .plain)
        }
    }

    /// Who takes part, in first names; a word when nobody does.
    func people(_ contribution: Contribution) -> String {
        let names = contribution.activeShares.map { laboratory.members[$0.member]?.givenName ?? $0.member.text }
        return names.isEmpty ? say(Phrase("personne", "nobody")) : names.joined(separator: ", ")
    }

    private mutating func writeDependencies(of action: Action) {
        let awaited = action.dependencies.compactMap { laboratory.actions[$0.on] }
        let waiting = actions(backlinks.waiting[action.id])
        if !awaited.isEmpty { section(Phrase("Attend", "Waits for")) }
        for dependency in action.dependencies {
            guard let other = laboratory.actions[dependency.on] else { continue }
            link(other, tied: dependency.link == .finishToStart && dependency.lag == 0 ? nil : dependency)
        }
        if !waiting.isEmpty { section(Phrase("Est attendue par", "Is awaited by")) }
        for other in waiting { link(other) }
    }

    mutating func link(_ action: Action, tied dependency: Dependency? = nil) {
        let due = laboratory.dueDay(of: action)?.brief(in: state.language, today: state.today) ?? ""
        let tie = dependency.map { dependency in
            let lag =
                dependency.lag == 0 ? "" : (dependency.lag > 0 ? " +" : " ") + say(Words.workingDays(dependency.lag))
            return say(dependency.link.label) + lag + " · "
        }
        link(action.title, to: Target(record: action.reference), note: (tie ?? "") + due)
    }

    private mutating func writeStand(of action: Action) {
        guard let stand = backlinks.stands[action.id] else { return }
        section(Phrase("Sur le plan", "On the layout"))
        let target = Target(record: stand.layout.reference, path: ["items", stand.item.id.text])
        link(stand.item.title, to: target, note: stand.layout.title)
    }

    mutating func writeProvenance(_ provenance: [Provenance]) {
        guard !provenance.isEmpty else { return }
        section(Phrase("D’où cela vient", "Where it comes from"))
        for source in provenance {
            let meeting = laboratory.meetings[source.meeting]
            let block = source.block.flatMap { id in meeting?.body.first { $0.id == id } }
            guard let target = laboratory.target(of: source) else { continue }
            let number = meeting?.number.map { say(Words.number($0)) } ?? source.meeting.text
            let line = source.line.map { ", l. \($0)" } ?? ""
            let group = source.group.folded == source.section.folded ? "" : source.group
            let parts = [number + line, source.speaker, source.section, group]
            link(parts.filter { !$0.isEmpty }.joined(separator: " · "), to: target)
            let words = source.sentence.isEmpty ? block?.text : source.sentence
            if let words { text(state.quoted(words), style: .muted, indent: 2, link: target) }
        }
    }

    private mutating func writeRest(of action: Action) {
        let scenarios = action.scenarios.compactMap { laboratory.scenarios[$0] }
        if !scenarios.isEmpty { section(Phrase("Scénarios", "Scenarios")) }
        for scenario in scenarios { link(scenario.title, to: Target(record: scenario.reference)) }
        guard !action.tags.isEmpty || !action.notes.isEmpty else { return }
        blank()
        field(label("tags", of: Action.self), action.tags.map { "#" + $0 }.joined(separator: " "))
        field(label("notes", of: Action.self), action.notes)
    }
}
