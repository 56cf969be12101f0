import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Who staffs a stand when, in its card and in its detail.
@Suite struct RotaCardTests {
    private func visit() throws -> Visit {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 100, rows: 40))
        try visit.press("4 Down")
        return visit
    }

    @Test func aSlotIsTypedShownAndTakenOut() throws {
        var visit = try visit()
        #expect(visit.screen.contains("Tenue du stand"))
        try visit.press("a + text:zoé_9h-12h30")
        #expect(visit.screen.contains("= zoé, 9 h – 12 h 30"))
        try visit.press("Enter + text:luc_14h-16h Enter Escape")
        let rota = try #require(visit.state.laboratory.item("bar")?.rota)
        #expect(rota.map(\.member) == [.id("zoe-petit"), .id("luc-noel")])
        let detail = visit.state.detail.lines.flatMap(\.spans).map(\.text).joined()
        #expect(detail.contains("Zoé PETIT"))
        #expect(detail.replacing("\u{A0}", with: " ").contains("12 h 30 – 14 h :") && detail.contains("personne"))
        try visit.press("a Delete Escape")
        #expect(visit.state.laboratory.item("bar")?.rota.map(\.member) == [.id("luc-noel")])
        try visit.press("u u u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func nobodyIsAtTwoStandsAtOnce() throws {
        var visit = try visit()
        try visit.press("a + text:zoé_9h-12h Enter Escape Down a + text:zoé_11h-13h Enter")
        #expect(visit.screen.contains("tient déjà « Buvette »") && !visit.state.overlays.isEmpty)
        #expect(visit.state.laboratory.item("miel")?.rota.isEmpty == true)
        try visit.press("C-u text:demain Enter")
        #expect(visit.screen.contains("ne dit pas qui et quand"))
    }

    @Test func readinessIsThatOfItsActions() throws {
        var visit = try visit()
        #expect(visit.screen.contains("pas encore : 1 action"))
        visit.state.laboratory.actions[.id("louer-la-grange")]?.status = .done
        visit.state.digestAgain()
        #expect(visit.screen.contains("prêt"))
    }

    @Test func sizesInTheFormAreMetres() throws {
        var visit = try visit()
        try visit.press("e")
        #expect(visit.screen.contains("3 m") && visit.screen.contains("2 m"))
        guard case .form(let form)? = visit.state.overlays.last else { return #expect(Bool(false)) }
        let place = try #require(form.editors.firstIndex { $0.shape.key == "width" })
        try visit.press(Array(repeating: "Down", count: place - form.selected).joined(separator: " "))
        try visit.press("C-u text:4x2,5")
        #expect(visit.screen.contains("= 4 m × 2,50 m"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.item("bar")?.width == 400 && visit.state.laboratory.item("bar")?.depth == 250)
    }
}
