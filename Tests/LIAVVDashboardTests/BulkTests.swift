import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Several marked actions changed as one: one change on the disk, one sentence that counts them, one undo.
@Suite struct BulkTests {
    private static let both = ["dessiner-l-affiche", "louer-la-grange"]

    /// The poster and the hall marked, the cursor elsewhere.
    private func visit(_ laboratory: Laboratory = .village) throws -> Visit {
        var visit = Visit(laboratory, as: "ines-barre", size: Size(columns: 120, rows: 40))
        try visit.press("2")
        for name in Self.both {
            try visit.press("Home")
            try visit.walk(to: name)
            try visit.press("Space")
        }
        #expect(visit.state.marked == Set(Self.both.map(Identifier.id)))
        try visit.press("End")
        return visit
    }

    private func actions(_ visit: Visit) -> [Action] {
        Self.both.compactMap { visit.state.laboratory.actions[.id($0)] }
    }

    private func plain(_ visit: Visit) -> String { String(visit.screen.map { $0 == "\u{A0}" ? " " : $0 }) }

    private func saves(_ visit: Visit) -> [Change] {
        visit.effects.compactMap { effect in if case .save(let changes) = effect { changes } else { nil } }.flatMap(
            \.self)
    }

    @Test(
        "one change that counts them, and one undo",
        arguments: [
            ("c p text:Fête Enter", "phase de 2 actions"), ("t", "statut de 2 actions"),
            (">", "statut de 2 actions"), ("<", "statut de 2 actions"), ("y", "Copie de 2 actions"),
            ("Delete o", "Retrait de 2 actions"), ("F8 y", "Retrait de 2 actions"),
        ])
    func one(keys: String, label: String) throws {
        var visit = try visit()
        try visit.press(keys.hasPrefix("c p") ? "c p C-u text:Fête Enter" : keys)
        #expect(plain(visit).contains(label), "\(visit.lines.suffix(2))")
        #expect(saves(visit).count == 1 && visit.state.laboratory != .village)
        #expect(visit.state.laboratory.actions[.id("ouverture")] == Action.opening)
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
    }

    @Test("what each of them does")
    func results() throws {
        var visit = try visit()
        try visit.press("c p C-u text:Fête Enter")
        #expect(actions(visit).allSatisfy { $0.phase == "Fête" })
        try visit.press("> t")
        #expect(actions(visit).allSatisfy { $0.status == .done && $0.completed == .test })
        try visit.press("t < <")
        #expect(actions(visit).allSatisfy { $0.status == .idea && $0.completed == nil })
    }

    @Test("only those that change are counted; none is said to be none")
    func counted() throws {
        var visit = try visit()
        try visit.press("Escape Home")
        try visit.walk(to: "louer-la-grange")
        try visit.press("<")
        #expect(actions(visit).map(\.status) == [.planned, .idea])
        try visit.press("Home")
        for name in Self.both {
            try visit.press("Home")
            try visit.walk(to: name)
            try visit.press("Space")
        }
        try visit.press("<")
        #expect(actions(visit).map(\.status) == [.idea, .idea])
        #expect(plain(visit).contains("statut de « Dessiner l’affiche »"))
        let before = saves(visit).count
        try visit.press("<")
        #expect(visit.screen.contains("Rien n’a changé.") && saves(visit).count == before)
    }

    @Test("the bin asks once, with the number, the names and what refers to them; Escape keeps all")
    func bin() throws {
        var laboratory = Laboratory.village
        var dependency = Dependency()
        dependency.on = .id("louer-la-grange")
        for action in ["ouverture", "dessiner-l-affiche"] {
            laboratory.actions[.id(action)]?.dependencies = [dependency]
        }
        var visit = try visit(laboratory)
        try visit.press("Delete")
        for words in [
            "Retirer 2 actions ?", "· Louer la grange", "· Dessiner l’affiche", "u les remet toutes", "o retirer les 2",
        ] {
            #expect(plain(visit).contains(words), "\(words)")
        }
        // The opening that waits for the hall, and the stand; not the poster, which goes as well.
        #expect(plain(visit).contains("2 autres y"))
        try visit.press("Enter x")
        #expect(visit.state.laboratory == laboratory)
        try visit.press("Delete Escape")
        #expect(visit.state.laboratory == laboratory && visit.state.overlays.isEmpty)
        try visit.press("Delete o")
        #expect(visit.state.laboratory.actions.map(\.id) == [.id("ouverture")] && visit.state.marked.isEmpty)
    }

    @Test("what someone else has removed while one is asked needs no removing")
    func removedMeanwhile() throws {
        var visit = try visit()
        try visit.press("Delete")
        let hall = RecordReference(kind: .action, id: .id("louer-la-grange"))
        visit.take(.elsewhere([], [hall: Value?.none]))
        #expect(visit.state.marked == [.id("dessiner-l-affiche")])
        try visit.press("o")
        #expect(visit.state.laboratory.actions.map(\.id) == [.id("ouverture")])
        var other = try self.visit()
        try other.press("Delete")
        let poster = RecordReference(kind: .action, id: .id("dessiner-l-affiche"))
        other.take(.elsewhere([], [hall: Value?.none, poster: Value?.none]))
        try other.press("o")
        #expect(other.screen.contains("Rien n’a changé."))
    }

    @Test("copies of each, with the pieces that nobody has taken, the first under the cursor")
    func copies() throws {
        var visit = try visit()
        try visit.press("y")
        let copies = visit.state.laboratory.actions.filter { $0.title.hasSuffix("(copie)") }
        #expect(copies.map(\.title).sorted() == ["Dessiner l’affiche (copie)", "Louer la grange (copie)"])
        #expect(copies.allSatisfy { $0.contributions.allSatisfy(\.shares.isEmpty) && $0.created == .test })
        let names = visit.state.laboratory.actions.flatMap { $0.contributions.map(\.id) }
        #expect(Set(names).count == names.count)
        #expect(visit.state.selection?.record.id == copies.first { $0.title.hasPrefix("Dessiner") }?.id)
    }

    @Test("a value that fits some only is refused for all, naming the one")
    func refused() throws {
        var laboratory = Laboratory.village
        laboratory.actions[.id("louer-la-grange")]?.start = .before(50)
        var visit = Visit(laboratory, size: Size(columns: 120, rows: 40))
        try visit.press("2")
        for name in Self.both {
            try visit.press("Home")
            try visit.walk(to: name)
            try visit.press("Space")
        }
        let key = try #require(letter(of: "due", visit))
        try visit.press("c \(key) text:J-60 Enter")
        #expect(plain(visit).contains("« Louer la grange » : L’échéance"))
        #expect(visit.state.laboratory == laboratory && visit.state.overlays.count == 1)
    }

    private func letter(of key: String, _ visit: Visit) -> Character? {
        var visit = visit
        try? visit.press("c")
        guard case .change(let card)? = visit.state.overlays.last else { return nil }
        return card.fields.firstIndex { $0.key == key }.map { card.letters[$0] }
    }

    @Test("in the detail the commands are for the link under the cursor, not for the marks")
    func detail() throws {
        var visit = try visit()
        try visit.press("Home")
        try visit.walk(to: "louer-la-grange")
        try visit.press("Right")
        try visit.walkDetail(to: "appeler")
        try visit.press("t")
        #expect(actions(visit).map(\.status) == [.planned, .planned])
        #expect(actions(visit)[1].contributions[0].status == .done)
        try visit.press("Delete o")
        #expect(actions(visit).count == 2 && actions(visit)[1].contributions.map(\.id) == [.id("signer")])
    }
}
