import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Saying yes, no, and otherwise later: everyone is free to.
@Suite struct AnsweringTests {
    private static let croquis = ("dessiner-l-affiche", "croquis")

    /// Inès was offered the sketch.
    private func offered() throws -> Visit {
        var visit = Visit(as: "ines-barre")
        try visit.press("3 a text:luc , text:ine Enter")
        return visit
    }

    @Test func anAnswerCanBeChangedAndTakenBack() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("3 a text:ine Enter 1 i text:ine Enter o")
        let state = { (visit: Visit) in visit.shares(of: Self.croquis.0, Self.croquis.1).first?.state }
        #expect(state(visit) == .accepted)
        try visit.press("3")
        try visit.press("Home")
        try visit.walk(to: "croquis")
        try visit.press("o")
        #expect(visit.screen.contains("Vous l’avez acceptée ; d décline"))
        try visit.press("d text:finalement_non Enter")
        #expect(state(visit) == .declined)
        try visit.press("Home")
        try visit.walk(to: "croquis")
        try visit.press("d")
        #expect(visit.screen.contains("Vous l’avez déclinée"))
        try visit.press("O")
        #expect(state(visit) == .proposed)
        try visit.press("Home")
        try visit.walk(to: "croquis")
        try visit.press("O")
        #expect(visit.screen.contains("Vous n’avez pas encore répondu"))
    }

    @Test func anAnswerThatIsNotAskedForSaysWhy() throws {
        var visit = Visit(as: "ines-barre")
        try visit.press("3 o")
        #expect(visit.screen.contains("On ne vous l’a pas proposée ; + vous propose."))
        var nobody = Visit()
        try nobody.press("3 d")
        #expect(nobody.screen.contains("Dites d’abord qui vous êtes"))
    }

    @Test func offeringOneselfTurnsOnesOwnNoIntoYes() throws {
        var visit = try offered()
        try visit.press("Home")
        try visit.walk(to: "croquis")
        try visit.press("d Enter")
        #expect(visit.shares(of: Self.croquis.0, Self.croquis.1).last?.state == .declined)
        try visit.press("Home")
        try visit.walk(to: "croquis")
        try visit.press("+")
        #expect(visit.shares(of: Self.croquis.0, Self.croquis.1).last?.state == .accepted)
        try visit.press("+")
        #expect(visit.screen.contains("contribue déjà à"))
    }

    @Test func whatIsDoneIsOfferedToNobody() throws {
        var laboratory = Laboratory.village
        laboratory.actions[.id("dessiner-l-affiche")]?.contributions[0].status = .done
        var visit = Visit(laboratory, as: "luc-noel")
        try visit.press("2")
        try visit.walk(to: "dessiner-l-affiche")
        try visit.press("a")
        #expect(visit.state.overlays.isEmpty)
        let done = ContributionReference(action: .id(Self.croquis.0), contribution: .id(Self.croquis.1))
        let stamp = Stamp(id: .id("s"), author: .id("luc-noel"), date: visit.state.now)
        let refusal = Refusal.isClosed("Faire un croquis", Contribution.Status.done.label)
        #expect(throws: refusal) { try laboratory.assigning([done], to: [.id("luc-noel")], stamp: stamp) }
        #expect(throws: refusal) { try laboratory.volunteering(for: [done], as: .id("luc-noel"), stamp: stamp) }
        #expect(throws: refusal) { try laboratory.leading(done, by: .id("luc-noel"), stamp: stamp) }
    }

    @Test func theLeadOfSeveralIsChosenAmongThem() throws {
        var visit = try offered()
        try visit.press("Home")
        try visit.walk(to: "croquis")
        try visit.press("*")
        #expect(visit.screen.contains("Pilote de : Faire un croquis"))
        guard case .members(let picker)? = visit.state.overlays.last else { throw KeyScript.Malformed(word: "*") }
        #expect(picker.matches.map(\.text) == ["luc-noel", "ines-barre"])
        try visit.press("text:luc Enter")
        let roles = visit.shares(of: Self.croquis.0, Self.croquis.1).map(\.role)
        #expect(roles == [.lead, .contributor])
        try visit.press("Home")
        try visit.walk(to: "croquis")
        try visit.press("* text:ine Enter")
        #expect(visit.shares(of: Self.croquis.0, Self.croquis.1).map(\.role) == [.contributor, .lead])
    }

    @Test func whatIsRemovedMeanwhileIsSaidAtOnce() throws {
        var visit = Visit()
        try visit.press("3 a text:ine")
        let poster = RecordReference(kind: .action, id: .id(Self.croquis.0))
        visit.take(.elsewhere([], [poster: Value?.none]))
        #expect(visit.screen.contains("Cette contribution vient d’être retirée"))
        #expect(visit.screen.contains("Proposer à : Faire un croquis") && !visit.screen.contains("? h"))
    }

    @Test func whatWasRefusedStaysInSightWhileOneTypesOn() throws {
        var visit = Visit()
        try visit.press("3 a text:ba , text:r")
        #expect(visit.screen.contains("peut être Inès BARRÉ ou Ivan BARREAU") && visit.screen.contains("Nom : bar"))
        try visit.press("Backspace Backspace Backspace text:zz Enter")
        #expect(visit.screen.contains("Personne ne s’appelle « zz »."))
    }

    @Test func theHandIsToldWhoIsExcusedOrAway() throws {
        var visit = Visit()
        try visit.press("3 a text:zoe Enter")
        #expect(visit.screen.contains("Zoé PETIT, excusé·e à la dernière séance : à confirmer."))
    }
}
