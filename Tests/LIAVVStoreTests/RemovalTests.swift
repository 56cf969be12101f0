import LIAVVModel
import Testing

@testable import LIAVVStore

/// What the journal tells of what was removed, and of who was in the way.
@Suite struct RemovalTests {
    private let scratch: Scratch
    private let store: Store
    private let action: RecordReference
    private var laboratory: Laboratory

    init() throws {
        scratch = try Scratch()
        store = Store(folder: scratch.path)
        laboratory = try Laboratory.sample()
        try store.saveAll(laboratory, date: .inDecember)
        action = RecordReference(kind: .action, id: try #require(Identifier("action-7f3k")))
    }

    private func stamp(_ name: String, _ author: String? = nil) throws -> Stamp {
        Stamp(
            id: try #require(Identifier(name)), author: try author.map { try #require(Identifier($0)) },
            date: .inDecember)
    }

    private func noting(_ text: String, _ name: String, by author: String? = nil) throws -> Change {
        let before = laboratory.value(of: action)?.record?["notes"]
        let edit = Edit(record: action, path: ["notes"], before: before, after: .text(text))
        return Change(stamp: try stamp(name, author), label: Phrase(verbatim: name), edits: [edit])
    }

    @Test("the history of a record goes on when it comes back: out of the bin, and by undo after the bin was emptied")
    func history() throws {
        let removal = try laboratory.removing(Target(record: action), stamp: stamp("retrait"))
        try store.save(removal)
        #expect(try store.removals(of: [action])[action]?.change == removal)
        let removed = try #require(try store.bin().first { $0.record == action })
        try store.save(removed.restoring(stamp: stamp("retour")))
        #expect(try store.removals(of: [action])[action]?.change.id == removal.id)
        #expect(try store.history(of: action).count == 3)
        let again = removal.again(stamp: try stamp("encore"))
        try store.save(again)
        #expect(try store.emptyBin() == 1 && store.filesInBin() == 0)
        try store.save(again.inverse(stamp: stamp("annulation")))
        let told = try store.history(of: action).map(\.change.id.text)
        #expect(told.prefix(4) == ["annulation", "encore", "retour", "retrait"] && told.count == 5)
    }

    @Test("a record that the journal alone knows is found in it")
    func former() throws {
        try store.save(laboratory.removing(Target(record: action), stamp: stamp("retrait")))
        _ = try store.emptyBin()
        #expect(try store.formerRecord("action-7f3k") == action)
        #expect(try store.formerRecord("actions/action-7f3k") == action)
        #expect(try store.formerRecord("action") == nil)
    }

    @Test("what the store did of itself is nobody's to take back")
    func ownChanges() throws {
        #expect(try store.undoStack(of: nil) == UndoStack())
        try store.save(noting("vu", "essai"))
        #expect(try store.undoStack(of: nil).done.map(\.id.text) == ["essai"])
    }

    @Test("a file edited by hand is told at the change after it")
    func outside() throws {
        try store.save(noting("vu", "premier"))
        let file = "actions/action-7f3k.plist"
        let text = String(decoding: try scratch.read(file), as: UTF8.self)
        try scratch.write(Array(text.replacing("<string>vu</string>", with: "<string>lu</string>").utf8), to: file)
        let edit = Edit(record: action, path: ["notes"], before: .text("lu"), after: .text("relu"))
        try store.save(Change(stamp: stamp("second"), label: Phrase(verbatim: ""), edits: [edit]))
        #expect(try store.history(of: action).prefix(2).map(\.outside) == [[action], []])
    }

    @Test("a clash says who did what and when; the author of the change can insist")
    mutating func clash() throws {
        var nidia = Member()
        (nidia.id, nidia.givenName) = (try #require(Identifier("nidia-aaaa")), "Nidia")
        laboratory.members[nidia.id] = nidia
        let title = try #require(laboratory.heading(of: action))
        try store.save(noting("à elle", "premier", by: "nidia-aaaa"))
        let mine = try noting("à moi", "second")
        let conflict = try #require(try self.conflict(mine))
        let today = Instant.inDecember.day
        let said = conflict.phrase(in: laboratory, today: today) { _ in 3_600_000 }
        #expect(
            said.fr.replacing("\u{A0}", with: " ")
                == "Nidia a changé « notes » de « \(title) » le mer. 18 déc. à 10 h 15 ; "
                + "rien n’a été écrasé : relisez, puis recommencez.")
        #expect(said.en.hasPrefix("Nidia changed “notes” of “\(title)” on Wed 18 Dec at 10:15; nothing was"))
        #expect(try store.insist(on: mine).records[action]??.record?["notes"] == .text("à moi"))
    }

    @Test("a removal that is in the way says so; insisting puts the record back")
    func removalInTheWay() throws {
        try store.save(laboratory.removing(Target(record: action), stamp: stamp("retrait")))
        let mine = try noting("à moi", "second")
        let conflict = try #require(try conflict(mine))
        let said = conflict.phrase(in: laboratory, today: Instant.inDecember.day) { _ in 0 }
        #expect(said.fr.hasPrefix("Quelqu’un a retiré «") && said.en.hasPrefix("Someone removed “"))
        #expect(try store.insist(on: mine).records[action]??.record?["notes"] == .text("à moi"))
    }

    private func conflict(_ change: Change) throws -> Conflict? {
        do throws(StoreFault) { try store.save(change) } catch {
            guard case .clash(let conflict) = error else { throw error }
            return conflict
        }
        return nil
    }
}
