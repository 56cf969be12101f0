import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Removing names what it removes; the bin gives it back; the history tells who did what.
@Suite struct BinAndHistoryTests {
    private let poster = RecordReference(kind: .action, id: .id("dessiner-l-affiche"))

    private func atThePoster() throws -> Visit {
        var visit = Visit(as: "ines-barre", size: Size(columns: 100, rows: 30))
        try visit.press("2")
        try visit.walk(to: "dessiner-l-affiche")
        return visit
    }

    @Test func removingNamesWhatItRemovesAndAsks() throws {
        var visit = try atThePoster()
        try visit.press("Delete")
        #expect(visit.screen.contains("Retirer « Dessiner l’affiche » ?") && visit.screen.contains("corbeille"))
        try visit.press("Escape")
        #expect(visit.state.laboratory.actions[poster.id] != nil)
        try visit.press("F8 Enter x")
        #expect(visit.state.laboratory.actions[poster.id] != nil)
        try visit.press("F8 o")
        #expect(visit.state.laboratory.actions[poster.id] == nil)
        try visit.press("u")
        #expect(visit.state.laboratory.actions[poster.id] != nil)
    }

    @Test func aContributionNobodyHasIsRemovedAndOneThatSomeoneHasAsksWhom() throws {
        var visit = Visit(as: "ines-barre", size: Size(columns: 100, rows: 30))
        try visit.press("3")
        try visit.walk(to: "croquis")
        try visit.press("Delete o")
        #expect(visit.state.laboratory.actions[poster.id]?.contributions.isEmpty == true)
        try visit.walk(to: "signer")
        try visit.press("Delete")
        #expect(visit.screen.contains("Retirer de : Signer le bail"))
    }

    @Test func theBinGivesBack() throws {
        var visit = try atThePoster()
        let value = try #require(visit.state.laboratory.value(of: poster))
        try visit.press("Delete o b")
        guard case .readBin? = visit.effects.last else {
            Issue.record("the bin was not read")
            return
        }
        let removed = Removed(record: poster, heading: "Dessiner l’affiche", value: value, path: "bin/x.plist")
        visit.take(.bin([removed]))
        #expect(visit.screen.contains("Corbeille") && visit.screen.contains("Dessiner l’affiche"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.value(of: poster) == value)
        #expect(visit.state.selection?.record == poster)
    }

    @Test func anEmptyBinSaysWhatItIsFor() throws {
        var visit = try atThePoster()
        visit.take(.bin([]))
        #expect(visit.screen.contains("La corbeille est vide."))
        try visit.press("Enter")
    }

    private func past(_ author: String) throws -> PastChange {
        let edit = Edit(record: poster, path: ["title"], before: .text("Avant"), after: .text("Dessiner l’affiche"))
        let stamp = Stamp(id: .id("change-\(author)"), author: .id(author), date: Instant(milliseconds: 0))
        let name = try #require(EntryName(text: "20250203T091502417Z-\(author)"))
        return PastChange(
            name, JournalEntry(Change(stamp: stamp, label: Phrase("Titre changé", "Title changed"), edits: [edit])))
    }

    @Test func theHistoryTellsWhoDidWhat() throws {
        var visit = try atThePoster()
        try visit.press("h")
        guard case .readHistory(of: poster)? = visit.effects.last else {
            Issue.record("the history was not read")
            return
        }
        visit.take(.history(of: poster, [try past("ivan-barreau"), try past("ines-barre")]))
        for words in ["Historique · Dessiner l’affiche", "Ivan", "Titre changé", "Avant → Dessiner l’affiche"] {
            #expect(visit.screen.contains(words), "\(words)")
        }
    }

    @Test func oneTakesBackOnesOwnChangesOnly() throws {
        var visit = try atThePoster()
        visit.take(.history(of: poster, [try past("ivan-barreau"), try past("ines-barre")]))
        try visit.press("u")
        #expect(visit.screen.contains("C’est un changement de Ivan"))
        #expect(visit.state.laboratory.actions[poster.id]?.title == "Dessiner l’affiche")
        try visit.press("Down u")
        #expect(visit.state.laboratory.actions[poster.id]?.title == "Avant")
    }

    @Test(arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func everyOverlayFitsEveryWindow(_ language: Language, _ size: (Int, Int)) throws {
        var visit = Visit(as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
        let value = try #require(visit.state.laboratory.value(of: poster))
        let removed = Removed(record: poster, heading: String(repeating: "é", count: 300), value: value, path: "x")
        for intent in [
            Intent.history(of: nil, Array(repeating: try past("ines-barre"), count: 100)), .history(of: poster, []),
            .bin(Array(repeating: removed, count: 100)), .bin([]),
        ] {
            visit.take(intent)
            for line in visit.lines.dropLast() { #expect(TextWidth.columns(of: line) <= size.0) }
            try visit.press("Down PageDown Escape")
        }
    }
}
