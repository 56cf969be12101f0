import LIAVVModel
import TerminalCanvas

/// The commands that change how the roadmap is looked at.
extension State {
    /// Whether what is looked at is work that people take on.
    var isAboutWork: Bool { pane != .layout && pane != .minutes }

    var isOnTimeline: Bool { pane == .roadmap && roadmap.form == .timeline }
    var isOnRoadmapList: Bool { pane == .roadmap && roadmap.form == .list }

    /// Shows the same actions in the next form, the selected one still selected and in sight.
    mutating func turnView() {
        let chosen = selectedAction
        roadmap.turn()
        isInDetail = false
        refresh(.roadmap)
        if let chosen { lists[.roadmap]?.select { $0 == .action(chosen) } }
        if case .group? = list.current { list.move(by: 1) }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
        message = Message(roadmap.form.explanation)
    }

    mutating func zoom(by step: Int) {
        let scale = timelineScale(Arrangement(self))
        let zoom = scale.zoom.next(by: step)
        // The selected bar stays in sight; else what stands in the middle stays there.
        let bar = selectedAction.flatMap { laboratory.actions[$0] }.flatMap(bar(of:))
        let middle =
            bar.map { $0.start + min(($0.finish - $0.start) / 2, zoom.days(in: scale.rect.columns) / 3) }
            ?? scale.origin + scale.days / 2
        roadmap.zoom = zoom
        roadmap.origin = middle - zoom.days(in: scale.rect.columns) / 2
        message = Message(Phrase("Échelle\u{A0}: \(zoom.label.fr).", "Scale: \(zoom.label.en)."))
    }

    mutating func scrollCalendar(by step: Int) {
        let scale = timelineScale(Arrangement(self))
        // Whole weeks where the calendar begins with one, so that as many steps back lead back.
        let days = scale.isWhole ? max(7, scale.days / 56 * 7) : max(1, scale.days / 8)
        (roadmap.zoom, roadmap.origin) = (scale.zoom, scale.origin + step * days)
    }

    /// Folds the group that the selected row stands in, or opens the folded one that is selected.
    mutating func fold() {
        guard let group = currentGroup else { return }
        setFolded(!roadmap.folded.contains(group.key), group)
    }

    mutating func setFolded(_ isFolded: Bool, _ group: RoadmapGroup) {
        if isFolded { roadmap.folded.insert(group.key) } else { roadmap.folded.remove(group.key) }
        refresh(.roadmap)
        guard let place = list.rows.firstIndex(where: { $0.isSame(as: .group(group)) }) else { return }
        list.select(place: isFolded ? place : min(place + 1, list.rows.count - 1))
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
    }

    /// The group that the selected row stands in.
    private var currentGroup: RoadmapGroup? {
        guard list.rows.indices.contains(list.selected) else { return nil }
        for place in (0...list.selected).reversed() {
            if case .group(let group) = list.rows[place] { return group }
            if case .section = list.rows[place] { return nil }
        }
        return nil
    }
}

extension RoadmapView.Form {
    /// What one sees, for those who have never seen it.
    fileprivate var explanation: Phrase {
        switch self {
        case .list:
            Phrase(
                "Liste\u{A0}: ← plie un groupe, g choisit groupes, tri et colonnes.",
                "List: ← folds a group, g chooses groups, order and columns.")
        case .timeline:
            Phrase(
                "Calendrier\u{A0}: █ fait, ▒ à faire, ▓ critique, · marge, │ aujourd’hui, ║ jour J\u{A0}; ← → défilent, z zoome.",
                "Timeline: █ done, ▒ to do, ▓ critical, · slack, │ today, ║ event; ← → scroll, z zooms.")
        case .board:
            Phrase(
                "Par statut\u{A0}: les flèches vont d’une carte à l’autre, < et > changent le statut.",
                "By status: arrows go from card to card, < and > change the status.")
        }
    }
}
