import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What is remembered from one visit to the next, and how it stands in a file that others write, too.
@Suite struct PreferencesTests {
    private func remembered(_ visit: Visit) -> [(new: Preferences, former: Preferences)] {
        visit.effects.compactMap { effect in
            if case .remember(let new, let former) = effect { (new, former) } else { nil }
        }
    }

    /// What a file holds after those keys, when it held that before.
    private func file(after keys: String, in file: [String: Value] = [:]) throws -> [String: Value] {
        var visit = Visit(preferences: Preferences(file))
        try visit.press("2 \(keys)")
        var file = file
        for (new, former) in remembered(visit) { new.amend(&file, since: former) }
        return file
    }

    @Test("the view is remembered when it changes, and only then")
    func view() throws {
        var visit = Visit()
        try visit.press("2 Down Down Left Left f 3 Enter Escape g Enter z")
        #expect(remembered(visit).isEmpty)
        try visit.press("v")
        #expect(remembered(visit).count == 1)
        try visit.press("z Left")
        #expect(remembered(visit).count == 1)
        try visit.press("v v g Down Down Enter")
        let last = try #require(remembered(visit).last)
        #expect(last.new.roadmap.grouping == .lead && last.former.roadmap.grouping != .lead)
    }

    @Test("what was remembered stands again at the next start")
    func restored() throws {
        let saved = try file(after: "v v g Down Enter f 3 s text:Tard Enter Enter")
        #expect(saved["filters"]?.record?["Tard"]?.text == "late")
        #expect(saved["roadmap"]?.record?.keys.sorted() == ["form", "grouping"])
        let again = Visit(preferences: Preferences(saved))
        #expect(again.state.roadmap.form == .board && again.state.roadmap.grouping == .axis)
        #expect(again.state.preferences.filters == ["Tard": "late"] && again.state.filter.isEmpty)
        #expect(remembered(again).isEmpty)
    }

    @Test("columns, widths, order and contributions, too")
    func everything() throws {
        var preferences = Preferences()
        preferences.roadmap.columns = [.tags, .due]
        preferences.roadmap.widths = [.tags: 30]
        (preferences.roadmap.sort, preferences.roadmap.isReversed) = (.lead, true)
        preferences.roadmap.showsContributions = true
        preferences.filters = ["a": "late", "é «x»": "text:\"\""]
        var file: [String: Value] = [:]
        preferences.amend(&file, since: Preferences())
        #expect(Preferences(file) == preferences)
        Preferences().amend(&file, since: preferences)
        #expect(Preferences(file) == Preferences())
    }

    @Test("what another process wrote meanwhile stays, and what nobody knows")
    func others() throws {
        let unknown: [String: Value] = ["theme": .text("dark"), "roadmap": .record(["future": .integer(3)])]
        var ours = try file(after: "v", in: unknown)
        #expect(ours["theme"]?.text == "dark" && ours["roadmap"]?.record?["future"]?.number == 3)
        var theirs = Preferences(ours)
        theirs.filters["leur filtre"] = "mine"
        theirs.roadmap.grouping = .month
        theirs.amend(&ours, since: Preferences(ours))
        var mine = Preferences(unknown)
        mine.filters["le mien"] = "late"
        mine.roadmap.sort = .lead
        mine.amend(&ours, since: Preferences(unknown))
        let both = Preferences(ours)
        #expect(both.filters == ["leur filtre": "mine", "le mien": "late"])
        #expect(both.roadmap.grouping == .month && both.roadmap.form == .timeline && both.roadmap.sort == .lead)
        mine.filters["le mien"] = nil
        var former = mine
        former.filters["le mien"] = "late"
        mine.amend(&ours, since: former)
        #expect(Preferences(ours).filters == ["leur filtre": "mine"])
    }

    @Test("what makes no sense is as before anyone chose")
    func nonsense() throws {
        let odd: [String: Value] = [
            "filters": .record(["a": .integer(1), "b": .text("late")]),
            "roadmap": .record([
                "form": .text("map"), "grouping": .integer(7), "sort": .list([]), "reversed": .text("yes"),
                "columns": .list([.text("due"), .text("due"), .text("x"), .integer(1), .text("lead")]),
                "widths": .record([
                    "due": .integer(-4), "lead": .integer(100_000), "x": .integer(3), "tags": .integer(9),
                ]),
            ]),
        ]
        let read = Preferences(odd)
        #expect(read.filters == ["b": "late"] && read.roadmap.form == .list && read.roadmap.grouping == .phase)
        #expect(read.roadmap.columns == [.due, .lead] && read.roadmap.widths == [.tags: 9])
        #expect(Preferences(["filters": .text("x"), "roadmap": .list([])]) == Preferences())
        // A form that only a later version knows stays until someone chooses another.
        #expect(try file(after: "f 3 s text:a Enter", in: odd)["roadmap"]?.record?["form"]?.text == "map")
        #expect(try file(after: "v", in: odd)["roadmap"]?.record?["form"]?.text == "timeline")
    }

    @Test("nothing is remembered of a preview")
    func preview() throws {
        var visit = Visit(isPreview: true)
        try visit.press("2 v f 3 s text:a Enter")
        #expect(remembered(visit).isEmpty && visit.screen.contains("aperçu, rien n’est écrit"))
    }

    @Test("that nothing can be kept is said once, and again when someone keeps a filter")
    func refused() throws {
        let why = Phrase("le disque est plein.", "the disk is full.")
        var visit = Visit()
        try visit.press("2 v")
        visit.take(.notRemembered(why))
        #expect(visit.screen.contains("Gardé pour cette visite seulement. le disque est plein."))
        try visit.press("v")
        visit.take(.notRemembered(why))
        #expect(!visit.screen.contains("cette visite seulement"))
        try visit.press("f 3 s text:a Enter")
        visit.take(.notRemembered(why))
        #expect(visit.screen.contains("cette visite seulement") && visit.state.preferences.filters.count == 1)
    }
}
