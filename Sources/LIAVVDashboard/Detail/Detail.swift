import LIAVVModel
import TerminalCanvas

extension State {
    /// Works out the detail of what is selected in the pane shown.
    mutating func refreshDetail() {
        let target = list.current?.target
        let columns = detailColumns
        guard let target else {
            detail.replace(emptyDetail(columns), from: nil)
            return
        }
        let isMinutes = readsMinutes && target.record.kind == .meeting
        let subject = isMinutes ? Target(record: target.record) : target
        // What is said of a layout changes with what was measured, and with the row that one stands on.
        let isLayout = pane == .layout
        let source = DetailSource(
            subject: subject, columns: columns, revision: revision, pane: pane, row: isLayout ? list.current : nil,
            measurements: isLayout ? measurements : 0, search: liveNumber, isHeld: isLayout && held != nil,
            showsSource: isOnMinutes && minutes.showsSource, emphasis: isOnMinutes ? emphasis : nil)
        if detail.source != source { detail.replace(spaced(lines(about: target, columns: columns)), from: source) }
        if isMinutes, !isInDetail { _ = detail.reveal(target, visible: max(1, Arrangement(self).detail.rows)) }
    }

    private var detailColumns: Int {
        let arrangement = Arrangement(self)
        let most = isOnMinutes ? MinutesView.comfortable : 100
        return min(most, (arrangement.showsDetail ? arrangement.detail.columns : arrangement.paneFrame.columns - 2) - 2)
    }

    /// The lines about a target.
    func lines(about target: Target, columns: Int) -> [DetailLine] {
        var writer = DetailWriter(self, columns: columns)
        if pane == .layout { writer.writeOnLayout(target) } else { writer.write(about: target) }
        return writer.lines
    }

    private func emptyDetail(_ columns: Int) -> [DetailLine] {
        var writer = DetailWriter(self, columns: columns)
        switch list.current {
        case .proposals: writer.text(say(Words.aboutInbox))
        case .exercise: writer.text(say(Words.aboutExercise))
        default: writer.text(say(Phrase("Rien n’est choisi.", "Nothing is selected.")), style: .muted)
        }
        return writer.lines
    }
}

extension DetailWriter {
    mutating func write(about target: Target) {
        let id = target.record.id
        writePresence(at: target.record)
        if let reference = target.contribution, let entry = laboratory.contribution(reference) { return write(entry) }
        switch target.record.kind {
        case .action: if let action = laboratory.actions[id] { write(action) }
        case .member: if let member = laboratory.members[id] { write(member) }
        case .contact: if let contact = laboratory.contacts[id] { write(contact) }
        case .scenario: if let scenario = laboratory.scenarios[id] { write(scenario) }
        case .meeting: if let meeting = laboratory.meetings[id] { write(target, of: meeting) }
        case .layout: if let layout = laboratory.layouts[id] { write(target, of: layout) }
        case .laboratory, .room: break
        }
    }
}

extension DetailWriter {
    /// Who else is changing this right now.
    private mutating func writePresence(at record: RecordReference) {
        let kind = record.kind.demonstrative
        for presence in state.presences where presence.record == record {
            text(say(Words.isAt(state.name(of: presence.member), kind)), style: .warning)
        }
    }
}

extension RecordKind {
    /// « cette action ».
    fileprivate var demonstrative: Phrase {
        switch self {
        case .laboratory: Phrase("ce laboratoire", "this laboratory")
        case .member: Phrase("ce membre", "this member")
        case .contact: Phrase("ce contact", "this contact")
        case .action: Phrase("cette action", "this action")
        case .scenario: Phrase("ce scénario", "this scenario")
        case .room: Phrase("cette salle", "this room")
        case .layout: Phrase("ce plan", "this layout")
        case .meeting: Phrase("cette séance", "this meeting")
        }
    }
}
