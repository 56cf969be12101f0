import LIAVVModel

extension Pane {
    /// What needs me now: my answers, my contributions, what is late, what nobody has taken, the next meeting.
    func homeRows(_ state: State) -> [RowItem] {
        let laboratory = state.laboratory
        var rows = Self.section(Phrase("Fichiers illisibles", "Unreadable files"), state.problems.map(RowItem.note))
        rows += Self.section(
            Phrase("Deux versions\u{A0}: à trancher", "Two versions: to settle"),
            state.conflictsToSettle.map { .conflict($0.change.id) })
        if laboratory.actions.isEmpty, laboratory.meetings.isEmpty { rows += Self.welcome(state) }
        if state.isSample, state.missed.isEmpty, state.exercise == nil { rows += [.exercise, .blank] }
        if let viewer = state.personalViewer {
            let mine = (state.digest.backlinks.contributions[viewer] ?? []).compactMap(laboratory.contribution)
            let unanswered = mine.filter { $0.awaitsAnswer(of: viewer) }
            let answered = mine.filter { !$0.awaitsAnswer(of: viewer) }
            rows += Self.section(
                Phrase("Attendent ma réponse", "Wait for my answer"), unanswered.map { .contribution($0.reference) })
            rows += Self.section(
                Phrase("Mes contributions", "My contributions"), answered.map { .contribution($0.reference) },
                empty: Phrase(
                    "Rien ne vous est confié\u{A0}: choisissez ci-dessous, puis touche \(state.keyLabel(.assign)).",
                    "Nothing is yours yet: select below, then key \(state.keyLabel(.assign))."))
        }
        let late = state.digest.actionsByDate.filter { id in
            laboratory.actions[id].map { laboratory.isLate($0, today: state.today) } ?? false
        }
        rows += Self.section(Phrase("En retard", "Late"), late.map(RowItem.action))
        rows += Self.section(Words.cannotBeMet, broken(state, besides: late).map(RowItem.action), most: 8)
        rows += Self.section(
            Phrase("Depuis votre dernière visite", "Since your last visit"), state.missed.map { .past($0.name) },
            most: 6, more: MoreRows.past)
        rows += Self.section(
            Phrase("Prochaine séance", "Next meeting"),
            laboratory.nextMeeting(today: state.today).map { [RowItem.meeting($0.id)] } ?? [])
        return rows + rowsOfTheGroup(state, late)
    }

    /// What is open, whoever will take it on.
    private func rowsOfTheGroup(_ state: State, _ late: [Identifier]) -> [RowItem] {
        var rows = Self.section(
            Phrase("Prochaines échéances", "Next due"), nextActions(state, late).prefix(5).map(RowItem.action))
        rows += Self.section(
            Phrase("Sans contributeur·rice", "Without contributor"),
            state.digest.unassigned.map { .contribution($0.reference) }, most: 6, more: MoreRows.unassigned)
        rows += Self.section(
            Phrase("Sans pilote", "Without a lead"), state.digest.orphans.map(RowItem.action), most: 4,
            more: MoreRows.orphans)
        rows += Self.section(findingsTitle(state), findings(state), most: 4, more: MoreRows.findings)
        if state.digest.pendingProposals > 0 {
            rows += [.section(Words.inboxTitle, count: nil), .proposals, .blank]
        }
        return rows
            + Self.section(
                Phrase("Questions ouvertes", "Open questions"),
                state.laboratory.openQuestions.map { .passage(meeting: $0.meeting, block: $0.block.id, depth: 0) },
                most: 4, more: MoreRows.questions)
    }

    /// What there is to look at in the layout shown: what is blocking or to be judged, and nobody has accepted.
    private func findings(_ state: State) -> [RowItem] {
        guard let study = state.shownLayout.flatMap({ state.studies[$0.id] }) else { return [] }
        return study.findings.filter { $0.waiver == nil && $0.measured.severity != .advice }
            .map { RowItem.finding(layout: study.layout.id, key: $0.key) }
    }

    private func findingsTitle(_ state: State) -> Phrase {
        Words.layoutFindings + Phrase(verbatim: state.shownLayout.map { " · \($0.title)" } ?? "")
    }

    /// What a laboratory that holds nothing yet begins with.
    private static func welcome(_ state: State) -> [RowItem] {
        let (tab, new) = (state.keyLabel(.pane2), state.keyLabel(.new))
        return [
            .section(Phrase("Ce laboratoire est vide", "This laboratory is empty"), count: nil),
            .note(
                Phrase(
                    "Un compte rendu apporte membres et décisions.",
                    "Minutes bring members and decisions along.")),
            .note(
                Phrase(
                    "Dans un terminal : liavv import minutes fichier.docx",
                    "In a terminal: liavv import minutes file.docx")
            ),
            .note(Phrase("Ou commencez la feuille de route ici :", "Or begin the roadmap here:")),
            .note(
                Phrase(
                    "touche \(tab), puis \(new) pour une nouvelle action.", "key \(tab), then \(new) for a new action.")
            ),
            .blank,
        ]
    }

    /// What cannot be met as it is planned, in the order of time, beside what is late already.
    private func broken(_ state: State, besides late: [Identifier]) -> [Identifier] {
        var known = Set(late)
        return state.plan.findings.filter(\.problem.isBlocking).map(\.action).filter { known.insert($0).inserted }
    }

    private func nextActions(_ state: State, _ late: [Identifier]) -> [Identifier] {
        let laboratory = state.laboratory
        let late = Set(late)
        return state.digest.actionsByDate.filter { id in
            guard let action = laboratory.actions[id], !action.status.isClosed, action.status != .idea,
                !laboratory.isSetAside(action)
            else { return false }
            return laboratory.dueDay(of: action) != nil && !late.contains(id)
        }
    }
}
