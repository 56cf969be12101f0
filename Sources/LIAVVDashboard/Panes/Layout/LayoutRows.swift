import LIAVVModel

extension Pane {
    /// The layouts, each with what stands in it or what there is to know about it.
    func layoutRows(_ state: State) -> [RowItem] {
        let shown = state.laboratory.layouts.filter { layout in
            state.scenario.map { layout.scenarios.isEmpty || layout.scenarios.contains($0) } ?? true
        }
        let rows = shown.flatMap { layout in
            [.layout(layout.id)] + (state.planView.form == .findings ? findings(layout, state) : things(layout, state))
        }
        return (rows.isEmpty ? Self.noLayout : rows) + unreadPlans(state) + emptyRooms(state)
    }

    private static let noLayout: [RowItem] = [
        .note(Phrase("Aucun plan.", "No layout yet.")), .note(Phrase("D\u{A0}: en commencer un", "D: begin one")),
    ]

    /// Layouts and rooms whose files could not be read stand where they would be.
    private func unreadPlans(_ state: State) -> [RowItem] {
        let folders = [RecordKind.layout, .room].map { $0.folder + "/" }
        let names = state.unread.filter { path in folders.contains { path.hasPrefix($0) } }
        guard !names.isEmpty else { return [] }
        let rows = names.map { RowItem.note(Phrase(verbatim: "! " + $0)) }
        return [.blank, .section(Words.unreadPlans, count: names.count)] + rows + [.note(Words.readWhy)]
    }

    /// Rooms that no layout arranges yet.
    private func emptyRooms(_ state: State) -> [RowItem] {
        let used = Set(state.laboratory.layouts.compactMap(\.room))
        let rooms = state.laboratory.rooms.filter { !used.contains($0.id) }
        guard !rooms.isEmpty else { return [] }
        return [.blank, .section(Words.roomsWithoutLayout, count: nil)] + rooms.map { .room(layout: nil, room: $0.id) }
    }

    private func things(_ layout: Layout, _ state: State) -> [RowItem] {
        let zones = layout.zones.map { RowItem.part(layout: layout.id, PlanPart(.zone, $0.id, of: layout.id)) }
        let room = layout.room.flatMap { state.laboratory.rooms[$0] }
        return layout.items.map { .item(layout: layout.id, item: $0.id) } + zones
            + (room.map { [.room(layout: layout.id, room: $0.id)] + parts(of: $0, layout) } ?? [])
    }

    /// What belongs to the room, whatever stands in it.
    private func parts(of room: Room, _ layout: Layout) -> [RowItem] {
        let doors = room.doors.map { PlanPart(.door, $0.id, of: room.id) }
        let walls = room.walls.map { PlanPart(.wall, $0.id, of: room.id) }
        let columns = room.obstacles.map { PlanPart(.column, $0.id, of: room.id) }
        return (doors + walls + columns).map { .part(layout: layout.id, $0) }
    }

    private func findings(_ layout: Layout, _ state: State) -> [RowItem] {
        guard let study = state.studies[layout.id] else {
            return [.note(Words.measuring)]
        }
        let rules = state.laboratory.adaptedRules.map(RowItem.note)
        guard !study.findings.isEmpty else { return [.note(Words.nothingFound)] + rules }
        return study.findings.map { .finding(layout: layout.id, key: $0.key) } + rules
    }
}

extension ListState {
    /// What is selected stays in the layout that it was in, when its row has gone.
    mutating func stay(inLayoutOf former: ListState) {
        guard let layout = former.current?.layout, current?.layout != layout else { return }
        select(near: former.selected) { $0.layout == layout }
    }
}

extension Words {
    static let unreadPlans = Phrase("Fichiers illisibles", "Unreadable files")
    static let readWhy = Phrase("Pourquoi\u{A0}: accueil (1)", "Why: home (1)")
    static let roomsWithoutLayout = Phrase("Salles sans plan (D)", "Rooms without layout (D)")
    static let measuring = Phrase("Mesure en cours…", "Being measured…")
    static let nothingFound = Phrase("Rien à signaler.", "Nothing to report.")
}
