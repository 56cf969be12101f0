import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct AssigningTests {
    @Test func aMemberIsOfferedAContributionByTypingPartOfTheName() throws {
        var visit = Visit()
        try visit.press("3 a text:ine")
        #expect(visit.screen.contains("Proposer à : Faire un croquis"))
        #expect(visit.screen.contains("Inès BARRÉ"))
        #expect(!visit.screen.contains("Luc NOËL  "))
        try visit.press("Enter")
        let shares = visit.shares(of: "dessiner-l-affiche", "croquis")
        #expect(shares.map(\.member.text) == ["ines-barre"])
        #expect(shares.first?.state == .proposed)
        #expect(visit.screen.contains("✓ Inès → « Faire un croquis » · enregistré"))
    }

    @Test func theLoadIsShownBeforeAndAfter() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("2 Down a text:luc")
        #expect(visit.screen.contains("Proposer à : Appeler la propriétaire"))
        #expect(visit.screen.contains("Contribution 1/2 · Tab : une autre"))
        #expect(visit.screen.contains("3 h → 5 h"))
    }

    @Test func anUnknownEffortIsNotTakenForZero() throws {
        var visit = Visit()
        try visit.press("3 a text:luc")
        #expect(visit.screen.contains("3 h → ? h"))
    }

    @Test func someoneExcusedFromTheLatestMeetingIsToConfirm() throws {
        var visit = Visit()
        try visit.press("3 a text:zoe")
        #expect(visit.screen.contains("excusé·e : à confirmer"))
        try visit.press("Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.state == .toConfirm)
    }

    @Test func takingItOneselfIsAcceptingIt() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("3 a text:luc Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.state == .accepted)
    }

    @Test func aRefusalKeepsThePickerAndWhatWasTyped() throws {
        var visit = Visit()
        try visit.press("2 Down a Tab text:luc Enter")
        #expect(visit.screen.contains("Luc NOËL contribue déjà à"))
        #expect(visit.screen.contains("Nom : luc"))
        #expect(visit.shares(of: "louer-la-grange", "signer").count == 1)
        try visit.press("text:zz Enter")
        #expect(visit.screen.contains("Personne ne s’appelle"))
    }

    @Test func theNameOfSeveralPeopleIsNeverGuessed() throws {
        var visit = Visit()
        try visit.press("3 a text:i Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").isEmpty)
        #expect(visit.screen.contains("peut être Inès BARRÉ ou Ivan BARREAU"))
        try visit.press("Down Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").count == 1)
        try visit.press("a Enter")
        #expect(visit.screen.contains("Choisissez quelqu’un"))
    }

    @Test func theNextOneToSettleComesUnderTheCursor() throws {
        var visit = Visit()
        try visit.press("3 a text:ine Enter")
        #expect(visit.state.selection?.name == "appeler")
    }

    @Test func anOfferIsAnsweredWhereItStands() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("3 a text:ine Enter 1 i text:ine Enter")
        #expect(visit.screen.contains("Attendent ma réponse (1)"))
        try visit.press("o")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.state == .accepted)
        try visit.press("u d")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.state == .declined)
    }

    @Test func undoAndRedoGoThroughTheDiskToo() throws {
        var visit = Visit()
        try visit.press("3 a text:ine Enter u")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").isEmpty)
        #expect(visit.state.laboratory == .village)
        try visit.press("C-y")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").count == 1)
        #expect(visit.effects.count == 3)
        try visit.press("u u")
        #expect(visit.screen.contains("Il n’y a rien à annuler."))
    }

    @Test func someoneIsTakenOff() throws {
        var visit = Visit()
        try visit.press("3")
        try visit.walk(to: "signer")
        try visit.press("Delete Enter")
        #expect(visit.shares(of: "louer-la-grange", "signer").isEmpty)
    }

    @Test func thePaneShowsTheChangeAtOnce() throws {
        var visit = Visit()
        try visit.press("3")
        #expect(visit.screen.contains("Sans contributeur·rice (2)"))
        try visit.press("a text:ine Enter")
        #expect(visit.screen.contains("Sans contributeur·rice (1)"))
        #expect(visit.screen.contains("Réponse attendue (1)"))
    }

    @Test func whatCannotBeAssignedSaysWhy() throws {
        var visit = Visit()
        try visit.press("5 a")
        #expect(visit.screen.contains("Choisissez d’abord une action ou une contribution."))
    }

    @Test func aPastedNameIsTextAndAPasteElsewhereIsNoCommand() throws {
        var visit = Visit()
        try visit.press("paste:q")
        #expect(!visit.hasQuit)
        #expect(visit.screen.contains("Un collage n’est pas une commande"))
        try visit.press("3 a paste:zoé Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").map(\.member.text) == ["zoe-petit"])
    }
}
