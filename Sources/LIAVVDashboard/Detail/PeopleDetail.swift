import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    mutating func write(_ member: Member) {
        title(member.fullName)
        let load = state.digest.loads[member.id] ?? Load()
        field(Phrase("Charge", "Load"), say(load.phrase(state.language)))
        fields(of: member, except: ["givenName", "surname", "notes"])
        writeAbsences(of: member)
        if state.digest.excused.contains(member.id) {
            text(
                say(
                    Phrase(
                        "Excusé·e à la dernière séance\u{A0}: une proposition sera «\u{A0}à confirmer\u{A0}».",
                        "Excused from the latest meeting: an offer will be “to confirm”.")), style: .warning)
        }
        writeContributions(of: member)
        writeLeads(of: member)
        writeWords(of: member)
        field(label("notes", of: Member.self), member.notes)
    }

    private mutating func writeAbsences(of member: Member) {
        for absence in member.absences {
            let days = [absence.from, absence.to].map { $0?.short(in: state.language, today: state.today) ?? "…" }
            let reason = absence.reason.isEmpty ? "" : " — \(absence.reason)"
            field(Absence.schemaTitle.capitalizedFirst, days.joined(separator: " → ") + reason)
        }
    }

    private mutating func writeContributions(of member: Member) {
        let references = backlinks.contributions[member.id] ?? []
        let entries = references.prefix(Self.most).compactMap(laboratory.contribution)
        section(Phrase("Ses contributions", "Contributions"), count: references.count)
        for entry in entries {
            let state = entry.contribution.share(of: member.id).map { say($0.state.label) } ?? ""
            link(entry.contribution.title, to: Target(contribution: entry.reference), note: state)
        }
    }

    /// A detail is read, not searched: beyond this many lines the list is the place to look.
    private static let most = 200

    private mutating func writeLeads(of member: Member) {
        let led = actions(backlinks.led[member.id])
        guard !led.isEmpty else { return }
        section(Phrase("Pilote de", "Leads"), count: led.count)
        for action in led { link(action) }
    }

    private mutating func writeWords(of member: Member) {
        let said = backlinks.said[member.id] ?? []
        guard !said.isEmpty else { return }
        section(Phrase("A dit", "Said"), count: said.count)
        for target in said.prefix(Self.most) {
            let body = laboratory.meetings[target.record.id]?.body
            guard let block = body?.first(where: { $0.id.text == target.name }) else { continue }
            link(block.text, to: target, note: say(block.kind.label))
        }
    }

    mutating func write(_ contact: Contact) {
        title(contact.heading)
        fields(of: contact, except: ["title", "givenName", "surname", "notes"])
        if !contact.notes.isEmpty {
            blank()
            text(contact.notes)
        }
    }

    mutating func write(_ scenario: Scenario) {
        title(scenario.title)
        field(
            Phrase("État", "State"),
            say(scenario.state.label) + (scenario.reason.isEmpty ? "" : " — " + scenario.reason))
        if !scenario.description.isEmpty {
            blank()
            text(scenario.description)
        }
        writeArguments(Phrase("Pour", "For"), scenario.argumentsFor, "+", .good)
        writeArguments(Phrase("Contre", "Against"), scenario.argumentsAgainst, "−", .bad)
        let own = actions(backlinks.ofScenario[scenario.id])
        section(Phrase("Ajoute au tronc commun", "Adds to the trunk"), count: own.count)
        for action in own { link(action) }
        let taken = scenario.takes.compactMap { laboratory.actions[$0] }
        if !taken.isEmpty { section(Phrase("Retire du tronc commun", "Takes from the trunk"), count: taken.count) }
        for action in taken { link(action) }
        writeChanges(of: scenario)
        writeProvenance(scenario.provenance)
    }

    private mutating func writeChanges(of scenario: Scenario) {
        guard !scenario.changes.isEmpty else { return }
        section(Phrase("Change du tronc commun", "Changes in the trunk"), count: scenario.changes.count)
        for change in scenario.changes {
            guard let action = laboratory.actions[change.action] else { continue }
            let due = change.due.map(writer.due) ?? change.start.map { writer.due($0) + " →" } ?? ""
            link(action.title, to: Target(record: action.reference), note: due)
            if !change.note.isEmpty { text(change.note, style: .muted, indent: 2) }
        }
    }

    private mutating func writeArguments(_ label: Phrase, _ arguments: [String], _ sign: String, _ style: Style) {
        guard !arguments.isEmpty else { return }
        section(label)
        for argument in arguments { text("\(sign) \(argument)", style: style) }
    }
}

extension Load {
    /// `12 h · 3 contributions · 1 à estimer`.
    func phrase(_ language: Language) -> Phrase {
        let count = contributions
        let hours = self.hours.hours(in: language)
        let base = Phrase(
            "\(hours) · \(count) contribution\(count > 1 ? "s" : "")",
            "\(hours) · \(count) contribution\(count == 1 ? "" : "s")")
        return unknown == 0 ? base : base + Phrase(" · \(unknown) à estimer", " · \(unknown) to be estimated")
    }
}
