import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The critical path, slack and what cannot be met, as a member sees them; moving in time.
@Suite struct PlanningTests {
    /// « Louer la grange » leads to « Dessiner l’affiche », that to the opening on 28 March; today is 3 February.
    private static let chained: Laboratory = {
        var laboratory = Laboratory.village
        laboratory.settings.event.state = .confirmed
        func tie(_ id: Identifier, to other: Identifier, due: String) {
            laboratory.actions[id]?.due = Due(text: due)
            var dependency = Dependency()
            dependency.on = other
            laboratory.actions[id]?.dependencies = [dependency]
        }
        laboratory.actions[.id("louer-la-grange")]?.due = Due(text: "J-36")
        laboratory.actions[.id("louer-la-grange")]?.start = Due(text: "J-46")
        tie(.id("dessiner-l-affiche"), to: .id("louer-la-grange"), due: "2025-02-21")
        tie(.id("ouverture"), to: .id("dessiner-l-affiche"), due: "J-0")
        return laboratory
    }()

    private func visit(_ keys: String = "", size: Size = Size(columns: 100, rows: 40)) throws -> Visit {
        var visit = Visit(Self.chained, as: "ines-barre", size: size)
        try visit.press("2 " + keys)
        return visit
    }

    @Test func theCriticalPathIsOneKeyAway() throws {
        var visit = try visit("C")
        #expect(visit.screen.contains("Chemin critique (3)"))
        let lines = visit.lines.filter { $0.contains("marge") }
        #expect(lines.map { $0.contains("Louer") } == [true, false, false])
        #expect(lines[1].contains("Dessiner l’affiche") && lines[1].contains("marge 24 j"))
        #expect(visit.screen.contains("Tout peut être tenu."))
        try visit.press("Up Up Up Down Enter")
        #expect(visit.state.selectedAction == .id("dessiner-l-affiche") && visit.state.overlays.isEmpty)
        #expect(visit.screen.contains("Marge : 24 jours ouvrés"))
    }

    @Test func slackIsAColumnAndAGroup() throws {
        var visit = try visit()
        #expect(visit.lines.first { $0.contains("Dessiner") }?.contains("▓ 24 j") == true)
        visit.state.roadmap.grouping = .path
        visit.state.refresh()
        #expect(visit.screen.contains("Chemin critique 0/3"))
    }

    @Test func whatCannotBeMetIsSaidInTheDetailAndInTheList() throws {
        var laboratory = Self.chained
        laboratory.actions[.id("dessiner-l-affiche")]?.due = Due(text: "2025-02-14")
        laboratory.actions[.id("dessiner-l-affiche")]?.start = Due(text: "2025-02-10")
        laboratory.actions[.id("louer-la-grange")]?.due = Due(text: "2025-01-31")
        laboratory.actions[.id("louer-la-grange")]?.start = nil
        var visit = Visit(laboratory, as: "ines-barre", size: Size(columns: 100, rows: 50))
        try visit.press("2")
        try visit.walk(to: "louer-la-grange")
        #expect(visit.screen.contains("! Il faudrait commencer le"))
        try visit.press("C")
        #expect(visit.screen.contains("Ce qui ne tient pas (1)") || visit.screen.contains("Ce qui ne tient pas (2)"))
    }

    @Test func aMoveShowsAllItLeadsToBeforeAnythingIsChanged() throws {
        var visit = try visit()
        try visit.walk(to: "dessiner-l-affiche")
        try visit.press("p")
        #expect(visit.screen.contains("Déplacer : Dessiner l’affiche") && visit.screen.contains("ven. 21 févr."))
        try visit.press("S-Left")
        #expect(visit.screen.contains("ven. 21 févr. → ven. 14 févr.") && visit.screen.contains("−7 j"))
        #expect(visit.screen.contains("Déplace aussi (1)"))
        #expect(visit.screen.contains("pour précéder « Dessiner l’affiche »"))
        #expect(visit.state.laboratory == Self.chained)
        try visit.press("Enter")
        #expect(visit.state.laboratory.actions[.id("dessiner-l-affiche")]?.due == Due(text: "2025-02-14"))
        // One working day of work ends on the 13th.
        #expect(visit.state.laboratory.actions[.id("louer-la-grange")]?.due?.isRelative == true)
        #expect(
            visit.state.laboratory.dueDay(of: try #require(visit.state.laboratory.actions[.id("louer-la-grange")]))
                == Day(iso: "2025-02-13"))
        try visit.press("u")
        #expect(visit.state.laboratory == Self.chained)
    }

    @Test func aDateIsTypedAndWhatIsNoneIsSaidBesideIt() throws {
        var visit = try visit()
        try visit.walk(to: "dessiner-l-affiche")
        try visit.press("p text:30/2")
        #expect(visit.screen.contains("« 30/2 » n’est pas une date"))
        try visit.press("Enter")
        #expect(visit.screen.contains("Nouvelle date : 30/2"))
        try visit.press("C-u text:J-35 Enter")
        #expect(visit.state.laboratory.actions[.id("dessiner-l-affiche")]?.due == .before(35))
    }

    @Test func nothingMovesUntilSomethingIsAskedFor() throws {
        var visit = try visit("p")
        try visit.press("Right Left Enter")
        #expect(visit.screen.contains("Rien ne bouge encore"))
        try visit.press("Escape")
        #expect(visit.state.laboratory == Self.chained && visit.state.overlays.isEmpty)
    }

    @Test func theEventMovesAndEveryDistanceWithIt() throws {
        var visit = try visit("j text:4/4")
        #expect(visit.screen.contains("ven. 28 mars  → ven. 4 avr."))
        #expect(visit.screen.contains("Suit le jour de l’événement (2)"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.event.day == Day(iso: "2025-04-04"))
        #expect(visit.lines[0].contains("4 avr."))
        try visit.press("u")
        #expect(visit.state.laboratory.event.day == Day(iso: "2025-03-28"))
    }

    @Test func whatOthersChangeMeanwhileIsShownBeforeItIsAccepted() throws {
        var visit = try visit()
        try visit.walk(to: "dessiner-l-affiche")
        try visit.press("p Right")
        var other = try #require(visit.state.laboratory.actions[.id("dessiner-l-affiche")])
        other.due = Due(text: "2025-03-03")
        visit.take(.elsewhere([], [other.reference: other.value]))
        try visit.press("Enter")
        #expect(visit.screen.contains("relisez ce qui bougerait"))
        #expect(visit.screen.contains("lun. 3 mars → mar. 4 mars") || visit.screen.contains("mar. 4 mars"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.actions[.id("dessiner-l-affiche")]?.due == Due(text: "2025-03-04"))
    }

    @Test func markedActionsMoveTogetherAsOneChange() throws {
        var visit = try visit()
        try visit.press("Home")
        try visit.walk(to: "dessiner-l-affiche")
        try visit.press("Space")
        try visit.walk(to: "louer-la-grange")
        try visit.press("Space p S-Right")
        #expect(visit.screen.contains("Déplacer : 2 actions"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.actions[.id("dessiner-l-affiche")]?.due == Due(text: "2025-02-28"))
        #expect(visit.state.laboratory.actions[.id("louer-la-grange")]?.due == .before(29))
        try visit.press("u")
        #expect(visit.state.laboratory == Self.chained)
    }

    @Test func aBarIsDraggedAndTheCardAsks() throws {
        var visit = try visit("v")
        let state = visit.state
        let arrangement = Arrangement(state)
        let scale = state.timelineScale(arrangement)
        let row = try #require(state.list.rows.firstIndex(of: .action(.id("dessiner-l-affiche"))))
        let day = try #require(Day(iso: "2025-02-21"))
        let line = arrangement.list.row + row - state.list.offset
        let start = Point(column: scale.column(of: day), row: line),
            end = Point(column: scale.column(of: day + 7), row: line)
        visit.take(.event(.mouse(Mouse(.press, at: start))))
        visit.take(.event(.mouse(Mouse(.drag, at: end))))
        #expect(visit.state.barDrag?.days == 7)
        visit.take(.event(.mouse(Mouse(.release, at: end))))
        #expect(visit.screen.contains("ven. 21 févr. → ven. 28 févr."))
        #expect(visit.state.laboratory == Self.chained)
        try visit.press("Enter")
        #expect(visit.state.laboratory.actions[.id("dessiner-l-affiche")]?.due == Due(text: "2025-02-28"))
    }

    @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
    func theCardsFitEveryWindow(_ size: Size) throws {
        for keys in [
            "C", "C Down Down Down End", "p", "p S-Left S-Left", "p S-Left Down Down Down", "j S-Right", "j text:x",
        ] {
            let visit = try visit(keys, size: size)
            #expect(visit.lines.allSatisfy { TextWidth.columns(of: $0) <= size.columns })
        }
    }

    @Test func whatIsTypedOfDependenciesIsShownBackInTheForm() throws {
        var visit = try visit(size: Size(columns: 110, rows: 50))
        try visit.walk(to: "louer-la-grange")
        try visit.press("e")
        let place = try #require(Action.shape.editableKeys.firstIndex(of: "dependencies"))
        for _ in 0..<place where visit.screen.contains("Modifier") { try visit.press("Down") }
        try visit.press("text:ouverture Enter")
        #expect(visit.screen.contains("s’attendraient en rond"))
        #expect(visit.state.laboratory == Self.chained)
        try visit.press("C-u Enter")
        #expect(visit.state.overlays.isEmpty)
    }
}
