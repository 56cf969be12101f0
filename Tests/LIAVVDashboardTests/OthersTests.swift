import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What others do while one looks: it shows by itself, and disturbs nothing.
@Suite struct OthersTests {
    private let poster = RecordReference(kind: .action, id: .id("dessiner-l-affiche"))

    /// What Ivan did to the poster's contribution, and how the record stands then.
    private func news(_ visit: Visit, _ change: (inout Action) -> Void) throws -> Intent {
        var action = try #require(visit.state.laboratory.actions[poster.id])
        let before = action.value
        change(&action)
        let stamp = Stamp(id: .id("change-xxxx"), author: .id("ivan-barreau"), date: Instant(milliseconds: 0))
        let done = Change(
            stamp: stamp, label: Phrase("Affiche changée", "Poster changed"),
            edits: Edit.between(before, action.value, of: poster))
        let name = try #require(EntryName(text: "20250203T091502417Z-ivan-barreau"))
        return .elsewhere([PastChange(name, JournalEntry(done))], [poster: action.value])
    }

    @Test func itShowsByItselfWithWhoDidIt() throws {
        var visit = Visit(as: "ines-barre")
        try visit.press("2")
        visit.take(try news(visit) { $0.title = "Peindre l’affiche" })
        #expect(visit.screen.contains("Peindre l’affiche"))
        #expect(visit.screen.contains("Ivan : Affiche changée"))
    }

    @Test func whatIsTypedAndChosenStays() throws {
        var visit = Visit(as: "ines-barre")
        try visit.press("3 a text:zo")
        let former = visit.state.selection
        visit.take(try news(visit) { $0.contributions[0].shares = [.of("ivan-barreau", .proposed)] })
        #expect(visit.state.selection == former)
        #expect(visit.screen.contains("Nom : zo"))
    }

    @Test func rowsThatComeInAboveLeaveTheChosenOneWhereItIs() throws {
        var laboratory = Laboratory.village
        for n in 0..<60 {
            let action = Action.titled(
                "action-\(n + 100)", "Action \(n)", phase: "Cadrage", due: "2025-03-0\(n % 9 + 1)")
            laboratory.actions[action.id] = action
        }
        var visit = Visit(laboratory, as: "ines-barre")
        try visit.press("2")
        for _ in 0..<40 { try visit.press("Down") }
        let (row, offset) = (visit.state.list.current, visit.state.list.selected - visit.state.list.offset)
        let new = Action.titled("aaa-1111", "Tout d’abord", phase: "Cadrage", due: "2025-01-01")
        visit.take(.elsewhere([], [new.reference: new.value]))
        #expect(visit.state.laboratory.actions[new.id] != nil)
        #expect(visit.state.list.current == row)
        #expect(visit.state.list.selected - visit.state.list.offset == offset)
    }

    @Test func whatIsNotOnTheDiskYetStaysOnTop() throws {
        var visit = Visit(as: "ines-barre")
        visit.diskFault = Phrase("plein", "full")
        try visit.press("3 a text:zoé Enter")
        let theirs = try news(visit) { action in
            action.contributions[0].shares = [.of("ivan-barreau", .proposed)]
        }
        visit.take(theirs)
        let members = visit.shares(of: "dessiner-l-affiche", "croquis").map(\.member.text)
        #expect(Set(members) == ["ivan-barreau", "zoe-petit"])
    }

    @Test func someoneAtTheSameRecordIsSaid() throws {
        var visit = Visit(as: "ines-barre")
        try visit.press("2")
        try visit.walk(to: "dessiner-l-affiche")
        visit.take(.presences([Presence(member: .id("ivan-barreau"), record: poster)]))
        #expect(visit.screen.contains("Ivan modifie cette action"))
        visit.take(.presences([]))
        #expect(!visit.screen.contains("Ivan modifie"))
    }

    @Test func theOthersAreToldWhatOneChanges() throws {
        var state = Visit(as: "ines-barre").state
        var told: [RecordReference?] = []
        for event in try KeyScript.events("3 a Escape") {
            for effect in state.update(.event(event)) { if case .announce(let record) = effect { told.append(record) } }
        }
        #expect(told == [poster, nil])
    }

    @Test func whatWasMissedStandsAtHome() throws {
        var visit = Visit(as: "ines-barre", size: Size(columns: 100, rows: 50))
        guard case .elsewhere(let changes, _) = try news(visit, { $0.notes = "x" }) else { return }
        visit.take(.missed(changes))
        #expect(visit.screen.contains("Depuis votre dernière visite (1)"))
        #expect(visit.screen.contains("Ivan · Affiche changée"))
    }
}

/// Two versions of one thing: both are shown with their authors, and nothing is decided before someone has.
@Suite struct ConflictTests {
    private let poster = RecordReference(kind: .action, id: .id("dessiner-l-affiche"))

    private func conflict(gone: Bool = false) throws -> Conflict {
        let edit = Edit(record: poster, path: ["notes"], before: nil, after: .text("Bleu et blanc"))
        let stamp = Stamp(id: .id("change-mine"), author: .id("ines-barre"), date: Instant(milliseconds: 0))
        let entry = try #require(EntryName(text: "20250203T091502417Z-ivan-barreau"))
        let other = Attribution(
            author: .id("ivan-barreau"), date: Instant(milliseconds: 60_000), label: Phrase("notes", "notes"),
            entry: entry, edit: edit)
        return Conflict(
            name: entry, change: Change(stamp: stamp, label: Phrase("Notes", "Notes"), edits: [edit]),
            clashes: [Clash(mine: edit, theirs: gone ? nil : .text("Vert"), isGone: gone)], other: other)
    }

    private func asked(gone: Bool = false) throws -> Visit {
        var visit = Visit(as: "ines-barre", size: Size(columns: 100, rows: 30))
        visit.take(.conflict(try conflict(gone: gone), [:]))
        return visit
    }

    @Test func bothVersionsStandThereWithTheirAuthors() throws {
        let visit = try asked()
        for words in ["Deux versions", "Bleu et blanc", "Vert", "Ivan", "Garder le mien", "Prendre celui de Ivan"] {
            #expect(visit.screen.contains(words), "\(words)")
        }
        #expect(visit.lines[0].contains("! 1 à trancher"))
    }

    @Test(arguments: [("g", true), ("p", false), ("Enter", false), ("Down Enter", true)])
    func theAnswerIsCarriedOut(_ keys: String, _ mine: Bool) throws {
        var visit = try asked()
        try visit.press(keys)
        guard case .settle(_, let answer)? = visit.effects.last else {
            Issue.record("nothing was settled")
            return
        }
        #expect(answer == mine)
        #expect(visit.state.conflicts.isEmpty)
    }

    @Test func laterItWaitsAtHome() throws {
        var visit = try asked()
        try visit.press("Escape 1")
        #expect(visit.screen.contains("Deux versions : à trancher (1)"))
        try visit.press("Home Enter")
        #expect(visit.screen.contains("Garder le mien"))
    }

    @Test func whatSomeoneRemovedIsAskedInOtherWords() throws {
        let visit = try asked(gone: true)
        #expect(visit.screen.contains("Retiré entre-temps") && visit.screen.contains("Le laisser retiré"))
    }

    @Test func undoingWhatSomeoneChangedSinceAsksFirst() throws {
        var visit = Visit(as: "ines-barre", size: Size(columns: 100, rows: 30))
        try visit.press("3 a text:zoé Enter")
        var action = try #require(visit.state.laboratory.actions[poster.id])
        action.contributions[0].shares[0].state = .accepted
        visit.take(.elsewhere([], [poster: action.value]))
        try visit.press("u")
        guard case .attribute(let conflict)? = visit.effects.last else {
            Issue.record("nobody was asked")
            return
        }
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").count == 1)
        visit.take(.overwrites(conflict))
        #expect(visit.screen.contains("Annuler quand même"))
        try visit.press("g")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").isEmpty)
    }

    @Test func whatWasDoneInAnEarlierSittingCanBeUndone() throws {
        var state = Visit(as: "ines-barre").state
        state.history.forgetMember()
        for event in try KeyScript.events("u") { _ = state.update(.event(event)) }
        let edit = Edit(record: poster, path: ["title"], before: .text("Avant"), after: .text("Dessiner l’affiche"))
        let stamp = Stamp(id: .id("change-past"), author: .id("ines-barre"), date: Instant(milliseconds: 0))
        let past = Change(stamp: stamp, label: Phrase("Titre", "Title"), edits: [edit])
        _ = state.update(.recalled(UndoStack([past]), of: .id("ines-barre")))
        #expect(state.laboratory.actions[poster.id]?.title == "Avant")
    }
}
