import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Which actions the roadmap shows: chosen key by key, said in words, the same in every form.
@Suite struct FilterCardTests {
    private static var laboratory: Laboratory {
        var laboratory = Laboratory.village
        laboratory.actions[.id("louer-la-grange")]?.tags = ["lieu"]
        laboratory.actions[.id("dessiner-l-affiche")]?.tags = ["lieu", "dessin"]
        var scenario = Scenario()
        (scenario.id, scenario.title) = (.id("pluie"), "Sous la pluie")
        laboratory.scenarios = Table([scenario])
        laboratory.actions[.id("ouverture")]?.scenarios = [scenario.id]
        return laboratory
    }

    private func visit(
        _ size: (Int, Int) = (80, 24), _ language: Language = .french, as viewer: String? = "luc-noel"
    ) throws -> Visit {
        var visit = Visit(Self.laboratory, as: viewer, size: Size(columns: size.0, rows: size.1), language: language)
        try visit.press("2")
        return visit
    }

    /// The screen with plain spaces.
    private func screen(_ visit: Visit) -> String { String(visit.screen.map { $0 == "\u{A0}" ? " " : $0 }) }

    private func shown(_ visit: Visit) -> [String] {
        visit.state.lists[.roadmap]?.rows.compactMap { row in
            if case .action(let id) = row { id.text } else { nil }
        } ?? []
    }

    @Test(
        "each condition by its key, and several of them",
        arguments: [
            ("1", ["louer-la-grange"], "à moi"), ("&", ["louer-la-grange"], "à moi"),
            ("2", ["dessiner-l-affiche", "louer-la-grange", "ouverture"], "sans contributeur·rice"),
            ("3", ["dessiner-l-affiche"], "en retard"), ("1 3", [], "à moi, en retard"),
            ("4", [], "cette semaine"), ("5", [], "bloquée ou en attente"),
            ("1 1 3", ["dessiner-l-affiche"], "en retard"),
            ("6 text:noë Space Tab", ["louer-la-grange"], "Luc NOËL"),
            ("7 Space Tab", ["ouverture"], "scénario « Sous la pluie »"),
            ("8 text:log Space Tab", ["louer-la-grange", "ouverture"], "phase « Logistique »"),
            (
                "8 text:log Space Tab 2", ["louer-la-grange", "ouverture"],
                "sans contributeur·rice, phase « Logistique »"
            ),
            (
                "8 Space Down Space Tab", ["dessiner-l-affiche", "louer-la-grange", "ouverture"],
                "« Cadrage » ou « Logistique »"
            ),
            ("9 text:lieu Space Tab", ["dessiner-l-affiche", "louer-la-grange"], "#lieu"),
            ("0 text:faite Space Tab", [], "faite"), ("/ text:grange Tab", ["louer-la-grange"], "« grange »"),
            (": text:retard Tab", ["dessiner-l-affiche"], "en retard"),
            ("1 3 x 3 x", ["dessiner-l-affiche", "louer-la-grange", "ouverture"], ""),
        ])
    func conditions(keys: String, expected: [String], words: String) throws {
        var visit = try visit()
        try visit.press("f \(keys)")
        #expect(shown(visit).sorted() == expected)
        #expect(screen(visit).contains("\(expected.count) action\(expected.count < 2 ? "" : "s") sur 3"))
        try visit.press("Enter")
        #expect(visit.state.overlays.isEmpty && shown(visit).sorted() == expected)
        #expect(screen(visit).contains("Filtre : \(words)") != words.isEmpty || words.hasPrefix("«"))
        #expect(screen(visit).contains("\(expected.count) sur 3 — ") != words.isEmpty)
        #expect(
            screen(visit).contains("— Échap") || screen(visit).contains("changer, Échap : tout revoir") || words.isEmpty
        )
    }

    @Test("Enter in a list of values takes the one that is selected, unless some were ticked")
    func values() throws {
        var visit = try visit()
        try visit.press("f 8 text:log Enter")
        #expect(visit.state.filter.phases == ["Logistique"] && visit.state.overlays.isEmpty)
        try visit.press("f 8 Space Down Enter")
        #expect(visit.state.filter.phases == ["Logistique", "Cadrage"])
        try visit.press("f 8 text:log Enter")
        #expect(visit.state.filter.phases == ["Logistique", "Cadrage"])
        try visit.press("f 8 text:zzz Space Enter")
        #expect(visit.state.filter.phases == ["Logistique", "Cadrage"])
    }

    @Test("every form of the roadmap obeys, and says so", arguments: ["", "v", "v v"])
    func forms(keys: String) throws {
        for size in [(80, 24), (160, 50)] {
            var visit = try visit(size)
            try visit.press("\(keys) f 3 Enter")
            #expect(shown(visit) == ["dessiner-l-affiche"])
            #expect(screen(visit).split(separator: "\n")[3].contains("Filtre : en retard · 1 sur 3"))
            #expect(visit.screen.contains("Dessiner") && !visit.screen.contains("Louer"))
            try visit.press("f / text:rien Enter")
            #expect(screen(visit).contains("Aucune action ne passe ce filtre.") && shown(visit).isEmpty)
            #expect(screen(visit).contains("f : changer · Échap : tout revoir"))
            try visit.press("Escape")
            #expect(shown(visit).count == 3 && !visit.screen.contains("Filtre"))
        }
    }

    @Test("the selection stays where it passes, and comes back where it did not")
    func selection() throws {
        var visit = try visit()
        try visit.walk(to: "louer-la-grange")
        try visit.press("f 1 Enter")
        #expect(visit.state.selection?.name == "louer-la-grange")
        try visit.press("Escape")
        #expect(visit.state.selection?.name == "louer-la-grange")
        try visit.press("f 3")
        #expect(visit.state.selection?.name == "dessiner-l-affiche")
        try visit.press("Escape")
        #expect(visit.state.selection?.name == "louer-la-grange" && visit.state.filter.isEmpty)
    }

    @Test("Esc gives back the filter from before: of the card, or of the part")
    func escape() throws {
        var visit = try visit()
        try visit.press("f 3 Enter f x 1 / text:aff Escape")
        #expect(visit.state.filter == (try ActionFilter(line: "mine", in: Self.laboratory)))
        try visit.press("8 Space Escape")
        #expect(visit.state.filter.phases.isEmpty)
        try visit.press("C-c")
        #expect(visit.state.filter.traits == [.late] && visit.state.overlays.isEmpty)
    }

    @Test("Esc unmarks first; what is hidden is not marked any more")
    func marks() throws {
        var visit = try visit()
        try visit.press("Home Space Space f 1 Enter")
        #expect(visit.state.marked == [.id("louer-la-grange")])
        #expect(!screen(visit).contains("Échap : tout revoir"))
        try visit.press("Escape")
        #expect(visit.state.marked.isEmpty && !visit.state.filter.isEmpty)
        try visit.press("Escape")
        #expect(visit.state.filter.isEmpty)
    }

    @Test("a line that is no filter says why, and leaves the one before in force")
    func refused() throws {
        var visit = try visit()
        try visit.press("f 3 : text:_verte Enter")
        #expect(screen(visit).contains("« verte » n’est pas un filtre") && screen(visit).contains("étiquette:"))
        #expect(visit.state.filter.traits == [.late] && visit.state.overlays.count == 1)
        try visit.press("C-w Enter")
        #expect(visit.state.overlays.isEmpty && visit.state.filter.traits == [.late])
        try visit.press("f :")
        visit.take(.event(.paste(" phase:log")))
        #expect(screen(visit).contains("× Aucune action n’a pour phase « log »"))
        visit.take(.event(.paste("istique")))
        #expect(visit.state.filter.phases == ["Logistique"])
    }

    @Test(
        "the line is prefilled in the language that one reads, and reads back", arguments: [Language.french, .english])
    func typed(language: Language) throws {
        var visit = try visit((80, 24), language)
        try visit.press("f 1 2 3 4 5 8 Space Tab 0 Space Tab 9 Space Tab : C-e Space Enter")
        let line = visit.state.filter.line(in: language)
        #expect(
            line.hasPrefix(language == .french ? "moi libre retard semaine bloquée phase:" : "mine unassigned late"))
        #expect(try ActionFilter(line: line, in: Self.laboratory) == visit.state.filter)
    }

    @Test("mine asks who one is")
    func nobody() throws {
        var visit = try visit(as: nil)
        try visit.press("f 1")
        #expect(screen(visit).contains("Dites qui vous êtes (i) pour « à moi »."))
        try visit.press("Enter")
        #expect(screen(visit).contains("Dites qui vous êtes (i) pour « à moi »."))
        try visit.press("i text:luc Enter")
        #expect(shown(visit) == ["louer-la-grange"])
    }

    @Test("filters are kept under names, taken, replaced and removed")
    func saved() throws {
        var visit = try visit()
        try visit.press("f s")
        #expect(screen(visit).contains("Rien à garder"))
        try visit.press("3 s Enter")
        #expect(screen(visit).contains("Il faut un nom"))
        try visit.press("text:À_relancer Enter")
        #expect(visit.state.preferences.filters == ["À relancer": "late"])
        #expect(
            screen(visit).contains("✓ Filtre « À relancer » gardé.")
                && screen(visit).contains("À relancer      en retard"))
        try visit.press("x Home End Enter")
        #expect(visit.state.filter.traits == [.late] && visit.state.overlays.isEmpty)
        try visit.press("f 1 s text:À_relancer Enter")
        #expect(visit.state.preferences.filters == ["À relancer": "mine late"] && screen(visit).contains("remplacé"))
        try visit.press("Delete Up Down Delete")
        #expect(visit.state.preferences.filters.count == 1 && screen(visit).contains("Suppr encore"))
        try visit.press("Delete")
        #expect(visit.state.preferences.filters.isEmpty && screen(visit).contains("Aucun encore"))
    }

    @Test("a kept filter that asks for what is not there says so, and changes nothing")
    func gone() throws {
        var visit = try visit()
        visit.state.preferences.filters = ["Ailleurs": "phase:Montage", "Fête": "tag:dessin"]
        try visit.press("f")
        #expect(screen(visit).contains("× Aucune action n’a pour phase « Montage »") && screen(visit).contains("#dessin"))
        try visit.press("End Up Enter")
        #expect(visit.state.filter.isEmpty && visit.state.overlays.count == 1 && visit.state.message?.tone == .bad)
    }

    @Test("a click on a line chooses it", arguments: [(80, 24), (160, 50)])
    func mouse(size: (Int, Int)) throws {
        var visit = try visit(size)
        let click = { (visit: inout Visit, words: String) in
            let row = try #require(visit.lines.firstIndex { $0.contains(words) })
            try visit.press("click:\(size.0 / 2),\(row + 1)")
        }
        try visit.press("f")
        try click(&visit, "] en retard")
        #expect(visit.state.filter.traits == [.late])
        try click(&visit, "8 phase")
        try click(&visit, "] Logistique")
        try click(&visit, "sans phase")
        #expect(visit.state.filter.phases == ["Logistique", ""])
        try visit.press("click:1,1 click:\(size.0 / 2),2 Tab")
        try click(&visit, "/ mots")
        try visit.press("text:grange")
        #expect(visit.state.filter.text == "grange" && visit.state.overlays.count == 1)
    }

    @Test("what is hidden and one is led to lifts the filter")
    func led() throws {
        var visit = try visit((100, 30))
        try visit.press("f 3 Enter n text:Balayer Enter")
        #expect(visit.state.filter.isEmpty && visit.state.selection?.name.hasPrefix("balayer") == true)
        try visit.press("f 3 Enter 1")
        visit.state.open(Target(record: RecordReference(kind: .action, id: .id("ouverture"))))
        #expect(visit.state.filter.isEmpty && visit.screen.contains("Filtre levé"))
        try visit.press("2 f 3 Enter 1")
        visit.state.open(Target(record: RecordReference(kind: .action, id: .id("dessiner-l-affiche"))))
        #expect(visit.state.filter.traits == [.late])
    }

    @Test("what is changed so that it passes no more leaves, and the filter stays", arguments: ["", "v v"])
    func leaving(form: String) throws {
        var visit = try visit((100, 30))
        try visit.press("\(form) f 3 Enter >")
        #expect(shown(visit) == ["dessiner-l-affiche"])
        try visit.press("t")
        #expect(shown(visit).isEmpty && visit.state.filter.traits == [.late])
        try visit.press("Down")
        #expect(screen(visit).contains("Filtre : en retard · 0 sur 3"))
        try visit.press("u")
        #expect(shown(visit) == ["dessiner-l-affiche"])
        try visit.press("> > >")
        #expect(visit.state.filter.traits == [.late] && shown(visit).isEmpty)
    }

    @Test("any keys do no harm, and what is shown is what passes")
    func anyKeys() throws {
        var random = SplitMix64(seed: 4)
        let keys =
            "f f 1 2 3 4 5 6 7 8 9 0 / : s x Space Space Tab Enter Enter Escape Delete Delete Up Down Home End Left Right v t > < text:log text:retard paste:moi_phase:x click:30,8 dclick:20,6 wheeldown:20,8 resize:40x10 resize:80x24 resize:120x40 u C-u C-w y Space"
            .split(separator: " ").map(String.init)
        var visit = try visit()
        for _ in 0..<5_000 {
            if visit.state.pane != .roadmap { try visit.press("Escape Escape 2") }
            let key = keys[Int.random(in: 0..<keys.count, using: &random)]
            try visit.press(key)
            #expect(visit.state.draw().size == visit.state.size)
            let state = visit.state
            #expect(state.filtered.count.shown == state.laboratory.actions.filter(state.passes).count, "after \(key)")
        }
    }

    @Test("what others change is counted")
    func others() throws {
        var visit = try visit()
        try visit.press("f 3")
        let poster = RecordReference(kind: .action, id: .id("dessiner-l-affiche"))
        visit.take(.elsewhere([], [poster: Value?.none]))
        #expect(screen(visit).contains("0 action sur 2") && visit.state.overlays.count == 1)
    }

    @Test("English is whole")
    func english() throws {
        var visit = try visit((80, 24), .english)
        try visit.press("f 1 8 Space Tab s text:Mine Enter")
        for words in [
            "Filter the roadmap", "mine, phase “Cadrage”", "0 of 3 actions", "without contributor", "as a line", "any",
            "Saved filters", "Filter “Mine” kept.", "Space take", "Esc as before",
        ] { #expect(visit.screen.contains(words), "\(words)") }
        try visit.press("Enter")
        for words in [
            "Filter: mine, phase “Cadrage” · 0 of 3 — f: change, Esc: see all", "No action passes this filter.",
        ] {
            #expect(visit.screen.contains(words), "\(words)")
        }
    }

    @Test("it fits every window", arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50), (41, 11)])
    func fits(_ language: Language, _ size: (Int, Int)) throws {
        for form in ["", "v", "v v"] {
            var visit = try visit(size, language)
            visit.state.preferences.filters = ["\u{1B}[2J\u{202E}日本": "mine", String(repeating: "é", count: 300): "%"]
            try visit.press("\(form) f")
            for keys in [
                "Down PageDown End", "Home 1 3", "6", "text:a Down Space Left", "Tab", "/ text:日本語日本語日本語日本語日本語日本語",
                "Tab : End text:_phase:\"a", "Enter", "Escape s", "text:nom", "Escape Enter", "Escape",
            ] {
                try visit.press(keys)
                for line in visit.lines.dropLast() { #expect(TextWidth.columns(of: line) <= size.0) }
                if let cursor = visit.state.draw().cursor { #expect(cursor.column < size.0 && cursor.row < size.1) }
            }
        }
    }
}
