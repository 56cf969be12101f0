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
        #expect(visit.screen.contains("Décliner : Faire un croquis"))
        try visit.press("text:pas_le_temps Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.state == .declined)
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.reason == "pas le temps")
    }

    @Test func severalAreOfferedItAtOnceAndOneIsTheLead() throws {
        var visit = Visit()
        try visit.press("3 a text:ine , text:luc")
        #expect(visit.screen.contains("Choisi·es : Inès BARRÉ"))
        try visit.press("*")
        #expect(visit.screen.contains("★ Luc NOËL"))
        try visit.press("Enter")
        let shares = visit.shares(of: "dessiner-l-affiche", "croquis")
        #expect(shares.map(\.member.text) == ["ines-barre", "luc-noel"])
        #expect(shares.map(\.role) == [.contributor, .lead])
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
    }

    @Test func chosenByArrowsAndSpaceAndTakenOutAgain() throws {
        var visit = Visit()
        try visit.press("3 a Down Space Down Down Space Up Up Space")
        #expect(visit.screen.contains("Choisi·es :"))
        try visit.press("Enter")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").count == 1)
    }

    @Test func theQueueGoesOnByItself() throws {
        var visit = Visit()
        try visit.press("3 A")
        #expect(visit.screen.contains("Proposer à : Faire un croquis (2 restent à confier)"))
        try visit.press("Tab")
        #expect(visit.screen.contains("Proposer à : Appeler la propriétaire"))
        try visit.press("BTab text:ine Enter")
        #expect(visit.screen.contains("Proposer à : Appeler la propriétaire (1 reste à confier)"))
        try visit.press("text:zoe Enter")
        #expect(visit.state.overlays.isEmpty && visit.screen.contains("Tout est confié à quelqu’un."))
        #expect(visit.shares(of: "louer-la-grange", "appeler").map(\.member.text) == ["zoe-petit"])
        try visit.press("u u")
        #expect(visit.state.laboratory == .village)
        try visit.press("A Escape")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test func markedContributionsAreOneChange() throws {
        var visit = Visit()
        try visit.press("3 Space Space")
        #expect(visit.state.markedPieces.count == 2 && visit.screen.contains("2 contributions marquées"))
        try visit.press("a text:ine")
        #expect(visit.screen.contains("Proposer à : 2 contributions"))
        try visit.press("Enter")
        #expect(visit.shares(of: "louer-la-grange", "appeler").count == 1 && visit.state.markedPieces.isEmpty)
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
    }

    @Test func oneOffersOneself() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("3 +")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.state == .accepted)
        var nobody = Visit()
        try nobody.press("3 +")
        #expect(nobody.screen.contains("Dites d’abord qui vous êtes"))
    }

    @Test func anAbsenceIsSaidBeforeSomeoneIsAsked() throws {
        var laboratory = Laboratory.village
        var absence = Absence()
        (absence.id, absence.from, absence.to) = (.id("x"), Day(iso: "2025-01-20"), Day(iso: "2025-02-20"))
        laboratory.members[.id("luc-noel")]?.absences = [absence]
        laboratory.members[.id("ines-barre")]?.capacity = 0
        var visit = Visit(laboratory, size: Size(columns: 100, rows: 30))
        try visit.press("3 a")
        #expect(visit.lines.first { $0.contains("Luc NOËL") }?.contains("absent·e lun. 20 janv.") == true)
        #expect(visit.lines.first { $0.contains("Inès BARRÉ") }?.contains("sans disponibilité") == true)
    }

    @Test func whatIsRemovedMeanwhileIsSaidAndWhatWasTypedStays() throws {
        var visit = Visit()
        try visit.press("3 a text:ine")
        let poster = RecordReference(kind: .action, id: .id("dessiner-l-affiche"))
        visit.take(.elsewhere([], [poster: Value?.none]))
        try visit.press("Enter")
        #expect(visit.screen.contains("Cette contribution vient d’être retirée") && visit.screen.contains("Nom : ine"))
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
