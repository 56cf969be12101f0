import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The roadmap as list, timeline and board: what one sees, what one selects, what folds.
@Suite struct RoadmapFormTests {
    private func visit(
        _ keys: String = "2", _ size: (Int, Int) = (120, 40), _ laboratory: Laboratory = .village,
        _ language: Language = .french
    ) throws -> Visit {
        var visit = Visit(
            laboratory, as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
        try visit.press(keys)
        return visit
    }

    /// The village with two scenarios, leads, dependencies and a member's contributions in many actions.
    private static var busy: Laboratory {
        var laboratory = Laboratory.village
        var fair = Scenario()
        (fair.id, fair.title) = (.id("foire"), "La foire")
        laboratory.scenarios[fair.id] = fair
        laboratory.actions[.id("louer-la-grange")]?.scenarios = [fair.id]
        laboratory.actions[.id("louer-la-grange")]?.lead = .id("luc-noel")
        laboratory.actions[.id("louer-la-grange")]?.start = .before(50)
        laboratory.actions[.id("louer-la-grange")]?.status = .underWay
        var dependency = Dependency()
        dependency.on = .id("louer-la-grange")
        laboratory.actions[.id("ouverture")]?.dependencies = [dependency]
        for number in 1...40 {
            var action = Action.titled("tache-\(number)", "Tâche \(number)", phase: "", due: "J-\(number)")
            action.status = Action.Status.allCases[number % 6]
            laboratory.actions[action.id] = action
        }
        return laboratory
    }

    @Test(
        "every form is drawn in every window, in both languages, with the selected action in sight",
        arguments: ["2", "2 v", "2 v v"], [(80, 24), (160, 50), (40, 10)])
    func drawn(keys: String, size: (Int, Int)) throws {
        for language in Language.allCases {
            var visit = try visit(keys, size, Self.busy, language)
            for moves in ["Home", "Down Down Down", "PageDown", "End", "Up", "Right", "Escape", "Left", "PageUp"] {
                try visit.press(moves)
                for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0) }
                let canvas = visit.state.draw()
                #expect(canvas.cursor.map(canvas.bounds.contains) ?? true)
                guard let id = visit.state.selectedAction, !visit.state.isInDetail else { continue }
                let title = visit.state.laboratory.actions[id]?.title ?? ""
                #expect(visit.screen.contains(title.prefix(8)), "\(keys) \(moves) \(title)")
            }
        }
    }

    @Test("turning through the forms keeps the selected action", arguments: [(80, 24), (160, 50), (40, 10)])
    func turning(size: (Int, Int)) throws {
        var visit = try visit("2", size, Self.busy)
        for name in ["louer-la-grange", "ouverture", "tache-17", "tache-40"] {
            try visit.press("Home")
            for _ in 0..<100 where visit.state.selection?.name != name { try visit.press("Down") }
            for form in ["v", "v", "v"] {
                // A key that does nothing takes the explanation away, which lies over the last rows.
                try visit.press(form + " F11")
                #expect(visit.state.selectedAction == .id(name), "\(name) \(visit.state.roadmap.form)")
                let title = visit.state.laboratory.actions[.id(name)]?.title ?? ""
                let lines = visit.lines.dropFirst(2)
                #expect(lines.contains { $0.contains(title.prefix(8)) }, "\(name) \(visit.state.roadmap.form)")
            }
        }
    }

    @Test("what each form says")
    func words() throws {
        var visit = try visit("2", (160, 40), Self.busy)
        for words in ["par phase", "▾ Cadrage 0/1", "▾ Logistique 0/2", "▾ Sans phase", "Échéance▴"] {
            #expect(visit.screen.contains(words), "missing: \(words)")
        }
        try visit.press("v")
        for words in ["calendrier", "échelle", "février", "J−", "║", "│", "▒"] {
            #expect(visit.screen.contains(words), "missing: \(words)")
        }
        try visit.press("v")
        for words in ["Idée (", "Prévue (", "En cours (", "Bloquée (", "Faite (", "Abandonnée ("] {
            #expect(visit.screen.contains(words), "missing: \(words)")
        }
        try visit.press("v")
        #expect(visit.screen.contains("liste"))
    }

    @Test("a link is drawn from the selected action to what it waits for")
    func links() throws {
        var visit = try visit("2 v", (160, 40), Self.busy)
        let signs = { (visit: Visit) in
            visit.lines.map { line in line.filter { "┐└▶▼┘┌▲◀".contains($0) } }.dropFirst(4).dropLast(4).joined()
        }
        try visit.press("Home")
        try visit.walk(to: "tache-1")
        let without = signs(visit)
        try visit.press("Home")
        try visit.walk(to: "ouverture")
        #expect(signs(visit) != without)
    }

    @Test("zoom keeps the middle where it is, arrows pan, and neither loses the other")
    func zooming() throws {
        var visit = try visit("2 v", (160, 40), Self.busy)
        let scale = { (visit: Visit) in visit.state.timelineScale(Arrangement(visit.state)) }
        let middle = { (visit: Visit) in scale(visit).origin + scale(visit).days / 2 }
        try visit.press("Z Z Z Z")
        #expect(scale(visit).zoom == .quarter)
        for zoom in [TimelineZoom.month, .week, .day, .day] {
            let former = middle(visit)
            try visit.press("z")
            #expect(scale(visit).zoom == zoom && visit.screen.contains("Échelle"))
            #expect(abs(middle(visit) - former) <= 7, "\(zoom)")
        }
        for zoom in [TimelineZoom.week, .month, .quarter, .quarter] {
            try visit.press("-")
            #expect(scale(visit).zoom == zoom)
        }
        let origin = scale(visit).origin
        try visit.press("Right Right")
        #expect(scale(visit).origin > origin && scale(visit).zoom == .quarter)
        try visit.press("Left Left")
        #expect(scale(visit).origin == origin)
        try visit.press("v v v")
        #expect(scale(visit).zoom == .quarter)
    }

    @Test("panned anywhere, at any zoom, the timeline is drawn", arguments: [(80, 24), (160, 50), (40, 10)])
    func panning(size: (Int, Int)) throws {
        var visit = try visit("2 v", size, Self.busy)
        for keys in ["z z z", "Right", "Z", "Left", "Z Z Z"] {
            for key in keys.split(separator: " ") {
                for _ in 0..<30 { try visit.press(String(key)) }
                for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0) }
            }
        }
    }

    @Test(
        "a column is the day that begins there, at every zoom",
        arguments: TimelineZoom.allCases)
    func scale(zoom: TimelineZoom) {
        let rect = Rect(column: 30, row: 0, columns: 90, rows: 1)
        let scale = TimelineScale(rect: rect, origin: .test, zoom: zoom)
        for offset in -200...400 {
            let day = Day.test + offset
            let column = scale.column(of: day)
            #expect(scale.column(of: day + 1) >= column)
            #expect(scale.day(at: column) <= day && scale.column(of: scale.day(at: column)) <= column)
        }
        #expect(scale.column(of: .test) == 30 && scale.day(at: 30) == .test)
        #expect(scale.columns(from: .test - 50, to: .test - 20) == nil)
        #expect(scale.columns(from: .test - 50, to: .test)?.lowerBound == 30)
        #expect(scale.columns(from: .test, to: .test + 9_000)?.upperBound == 120)
    }

    @Test("← folds the group, Enter or → opens it; the selection goes along")
    func folding() throws {
        var visit = try visit()
        try visit.walk(to: "louer-la-grange")
        try visit.press("Left")
        #expect(visit.screen.contains("▸ Logistique 0/2") && !visit.screen.contains("Louer la grange"))
        guard case .group(let group)? = visit.state.list.current else {
            Issue.record("the heading is not selected")
            return
        }
        #expect(group.key == "Logistique")
        for opening in ["Enter", "Right", "Left"] {
            try visit.press(opening)
            #expect(visit.screen.contains("▾ Logistique 0/2"))
            #expect(visit.state.roadmap.folded.isEmpty && visit.state.selection?.name == "louer-la-grange")
            try visit.press("Left")
        }
        try visit.press("a t c y k Space Delete")
        #expect(visit.state.laboratory == .village && visit.state.overlays.isEmpty)
    }

    @Test("what a link leads to is shown although its group is folded")
    func revealing() throws {
        var visit = try visit()
        try visit.walk(to: "louer-la-grange")
        try visit.press("Left 3")
        try visit.walk(to: "appeler")
        try visit.press("Right")
        try visit.walkDetail(to: "louer-la-grange")
        try visit.press("Enter")
        #expect(visit.state.pane == .roadmap && visit.state.selection?.name == "louer-la-grange")
        #expect(visit.state.roadmap.folded.isEmpty)
    }

    @Test("a search finds what is folded away; the board shows what was found by status")
    func searching() throws {
        var visit = try visit()
        try visit.walk(to: "louer-la-grange")
        try visit.press("Left / text:grange Enter")
        #expect(visit.screen.contains("Louer la grange") && visit.screen.contains("▾ Logistique 0/1"))
        #expect(!visit.screen.contains("Cadrage"))
        try visit.press("v v")
        #expect(visit.screen.contains("Prévue (1)") && visit.screen.contains("Louer la grange"))
        try visit.press("v Escape")
        #expect(visit.screen.contains("▸ Logistique 0/2"))
    }

    @Test("every grouping holds every action, in the list and on the timeline")
    func groupings() throws {
        var visit = try visit("2", (160, 50), Self.busy)
        for form in ["", "v"] {
            try visit.press(form)
            for grouping in RoadmapGrouping.allCases {
                visit.state.roadmap.grouping = grouping
                visit.state.refresh(.roadmap)
                let shown = visit.state.list.rows.compactMap { row in
                    if case .action(let id) = row { id } else { nil }
                }
                #expect(Set(shown) == Set(visit.state.laboratory.actions.map(\.id)), "\(grouping)")
                let counts = visit.state.list.rows.compactMap { row in
                    if case .group(let group) = row { group.count } else { nil }
                }
                #expect(counts.reduce(0, +) == shown.count, "\(grouping)")
            }
        }
    }

    @Test("a board without actions in a column is crossed by the arrows")
    func crossing() throws {
        var visit = try visit("2 v v Home")
        let status = { (visit: Visit) in
            visit.state.selectedAction.flatMap { visit.state.laboratory.actions[$0]?.status }
        }
        let card = visit.state.selectedAction
        // The cursor goes along with the card.
        for expected in [Action.Status.underWay, .blocked, .done, .dropped, .dropped] {
            try visit.press(">")
            #expect(status(visit) == expected && visit.state.selectedAction == card)
        }
        try visit.press("Left")
        #expect(status(visit) == .planned && visit.state.selectedAction != card)
        try visit.press("Left")
        #expect(status(visit) == .planned)
        try visit.press("Right Right")
        #expect(visit.state.selectedAction == card)
    }

    @Test("marks: shown in every form, kept while turning, gone with Escape")
    func marks() throws {
        var visit = try visit()
        try visit.press("Home Space Space")
        #expect(visit.state.marked.count == 2 && visit.screen.contains("2 marquées"))
        for _ in 0..<3 {
            #expect(visit.lines.filter { $0.contains("■") }.count >= 1)
            try visit.press("v")
        }
        #expect(visit.state.marked.count == 2)
        try visit.press("Home Space")
        #expect(visit.state.marked.count == 1)
        try visit.press("Escape")
        #expect(visit.state.marked.isEmpty && !visit.screen.contains("■"))
    }
}
