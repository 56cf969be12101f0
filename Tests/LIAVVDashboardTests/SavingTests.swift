import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct SavingTests {
    private let full = Phrase("Le disque est plein.", "The disk is full.")

    @Test func aRefusedChangeStaysInMemoryAndIsSaid() throws {
        var visit = Visit()
        visit.diskFault = full
        try visit.press("3 a text:ine Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").count == 1)
        #expect(visit.screen.contains("× Pas encore enregistré"))
        #expect(visit.lines[0].contains("! 1 non enregistré"))
        #expect(!visit.lines[0].contains("· enregistré"))
    }

    @Test func theBannerStaysUntilTheDiskHasIt() throws {
        var visit = Visit()
        visit.diskFault = full
        try visit.press("3 a text:ine Enter Down Down")
        #expect(visit.screen.contains("Le disque est plein."))
        visit.take(.tick)
        #expect(visit.lines[0].contains("! 1 non enregistré"))
        visit.diskFault = nil
        visit.take(.tick)
        #expect(visit.lines[0].contains("· enregistré"))
    }

    @Test func whatWasRefusedIsTriedAgainWithTheNextChange() throws {
        var visit = Visit()
        visit.diskFault = full
        try visit.press("3 a text:ine Enter")
        visit.diskFault = nil
        try visit.press("a text:luc Enter")
        guard case .save(let changes)? = visit.effects.last else {
            Issue.record("nothing was handed to the disk")
            return
        }
        #expect(changes.count == 2)
        #expect(visit.state.history.isSaved)
    }

    @Test func quittingAsksWhileSomethingIsNotOnDisk() throws {
        var visit = Visit()
        visit.diskFault = full
        try visit.press("3 a text:ine Enter q")
        #expect(!visit.hasQuit)
        #expect(visit.screen.contains("Quitter et les perdre ?"))
        try visit.press("Escape")
        #expect(!visit.hasQuit)
        try visit.press("q o")
        #expect(visit.hasQuit)
    }

    @Test func quittingDoesNotAskWhenAllIsSaved() throws {
        var visit = Visit()
        try visit.press("3 a text:ine Enter q")
        #expect(visit.hasQuit)
    }

    @Test func nothingIsToldToBeSavedBeforeTheDiskAnswers() throws {
        var state = Visit().state
        for event in try KeyScript.events("3 a text:ine Enter") { _ = state.update(.event(event)) }
        #expect(state.draw().text.contains("enregistrement…"))
        #expect(!state.draw().text.contains("· enregistré"))
    }

    @Test func aPreviewWritesNothingAndSaysSo() throws {
        var state = State(
            laboratory: .village, today: .test, viewer: nil, language: .french, size: Size(columns: 80, rows: 24),
            now: Instant(milliseconds: 0), seed: 1, isPreview: true)
        for event in try KeyScript.events("3 a text:ine Enter") { _ = state.update(.event(event)) }
        #expect(state.draw().text.contains("aperçu, rien n’est écrit"))
    }
}
