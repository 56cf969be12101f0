import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The cards c and g: one field changed in place, and how the roadmap is arranged; and which keys are taken when.
@Suite struct RoadmapCardTests {
    private func visit(
        _ keys: String = "2", _ size: (Int, Int) = (120, 40), _ language: Language = .french
    ) throws -> Visit {
        var visit = Visit(as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
        try visit.press("2")
        try visit.walk(to: "louer-la-grange")
        try visit.press(keys)
        return visit
    }

    private func plain(_ visit: Visit) -> String { String(visit.screen.map { $0 == "\u{A0}" ? " " : $0 }) }

    private func change(_ visit: Visit) throws -> ChangeCard {
        guard case .change(let card)? = visit.state.overlays.last else {
            Issue.record("the card is not there")
            throw CancellationError()
        }
        return card
    }

    private func letter(of key: String, _ visit: Visit) throws -> Character {
        let card = try change(visit)
        let place = try #require(card.fields.firstIndex { $0.key == key })
        return card.letters[place]
    }

    private func hall(_ visit: Visit) -> Action? { visit.state.laboratory.actions[.id("louer-la-grange")] }

    @Test("each field has a letter of its own, in both languages", arguments: Language.allCases)
    func letters(language: Language) throws {
        for keys in ["c", "3 c"] {
            let card = try change(try visit(keys, (120, 40), language))
            #expect(Set(card.letters).count == card.fields.count && !card.letters.contains("?"))
            #expect(card.letters.allSatisfy { $0.isLetter })
        }
    }

    @Test("a letter opens the field, Enter keeps it, Escape goes back one step at a time")
    func change() throws {
        var visit = try visit("c")
        #expect(plain(visit).contains("Changer : Louer la grange") && plain(visit).contains("dim. 16 févr. (J−40)"))
        let due = try letter(of: "due", visit)
        try visit.press("\(due)")
        #expect(try change(visit).editor?.text == "J-40")
        try visit.press("C-u text:J-20")
        #expect(plain(visit).contains("= sam. 8 mars (J−20)"))
        try visit.press("Escape")
        #expect(try change(visit).editor == nil && hall(visit) == .hall)
        try visit.press("\(due) C-u text:J-20 Enter")
        #expect(visit.state.overlays.isEmpty && hall(visit)?.due == .before(20))
        #expect(plain(visit).contains("échéance de « Louer la grange » · enregistré"))
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
        try visit.press("c Escape")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test(
        "what cannot be is said below, and kept to be corrected",
        arguments: [
            ("due", "30 février", "ni une date"), ("duration", "-1", "entre 0 et 3650"), ("lead", "i", "Ivan BARREAU"),
            ("status", "bof", "n’est pas un choix"), ("title", "", "Une valeur est nécessaire"),
        ])
    func refused(key: String, text: String, sentence: String) throws {
        var visit = try visit("c")
        try visit.press("\(letter(of: key, visit)) C-u")
        visit.take(.event(.paste(text)))
        try visit.press("Enter")
        #expect(try change(visit).editor?.text == text && plain(visit).contains(sentence))
        #expect(visit.state.laboratory == .village)
        try visit.press("Escape Escape")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test("choices turn with the arrows; a contribution has fields of its own")
    func choices() throws {
        var visit = try visit("c")
        try visit.press("\(letter(of: "status", visit)) Right Enter")
        #expect(hall(visit)?.status == .underWay)
        try visit.press("3")
        try visit.walk(to: "appeler")
        try visit.press("c")
        #expect(try Set(change(visit).fields.map(\.key)).isSuperset(of: ["title", "effort", "due", "wanted", "kind"]))
        try visit.press("\(letter(of: "effort", visit)) C-u text:-3 Enter")
        #expect(visit.screen.contains("ne peut pas être négative"))
        try visit.press("C-u text:1h30 Enter")
        #expect(hall(visit)?.contributions[0].effort == 1.5)
    }

    @Test("of several, what differs is marked and begins empty; the title is not offered")
    func several() throws {
        var visit = try visit("Home Space Space c")
        #expect(plain(visit).contains("Changer : 2 actions") && visit.screen.contains("≠"))
        #expect(try !change(visit).fields.contains { $0.key == "title" })
        try visit.press("\(letter(of: "due", visit))")
        #expect(try change(visit).editor?.text == "")
        try visit.press("Escape \(letter(of: "status", visit))")
        #expect(try change(visit).editor?.text == "prévue")
    }

    @Test("the arrangement is tried at once: grouping, sorting, columns and their places")
    func arranging() throws {
        var visit = try visit("g")
        #expect(plain(visit).contains("(•) phase"))
        try visit.press("Down Down Down")
        #expect(visit.state.roadmap.grouping == .status && visit.screen.contains("par statut"))
        #expect(visit.state.selectedAction == .id("louer-la-grange"))
        try visit.press("Right Down Space")
        #expect(visit.state.roadmap.sort == .countdown && !visit.state.roadmap.isReversed)
        try visit.press("Space")
        #expect(visit.state.roadmap.isReversed)
        try visit.press("Right Space")
        #expect(visit.state.roadmap.columns == [.countdown, .taken, .lead, .status, .effort])
        try visit.press("Space +")
        #expect(visit.state.roadmap.columns == [.countdown, .taken, .lead, .status, .due, .effort])
        try visit.press("- -")
        #expect(visit.state.roadmap.columns == [.countdown, .taken, .lead, .status, .effort, .due])
        try visit.press("PageDown PageDown Space")
        #expect(visit.state.roadmap.showsContributions)
        try visit.press("Enter")
        #expect(visit.state.overlays.isEmpty && visit.screen.contains("Signer le bail"))
        try visit.press("g g")
        #expect(visit.state.overlays.isEmpty && visit.state.laboratory == .village)
    }

    @Test("columns that are all turned off leave the titles")
    func noColumns() throws {
        var visit = try visit("g Right Right")
        for _ in RoadmapColumn.allCases {
            if case .column(let column) = arranging(visit), visit.state.roadmap.columns.contains(column) {
                try visit.press("Space")
            }
            try visit.press("Down")
        }
        try visit.press("Enter")
        #expect(visit.state.roadmap.columns.isEmpty && visit.screen.contains("Louer la grange"))
        #expect(!visit.lines[3].contains("Échéance"))
    }

    private func arranging(_ visit: Visit) -> ArrangeCard.Choice? {
        guard case .arrange(let card)? = visit.state.overlays.last else { return nil }
        return card.current
    }

    @Test(
        "the cards fit every window, in both languages",
        arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func fits(_ language: Language, _ size: (Int, Int)) throws {
        for keys in ["c", "g", "c Right text:xyz Enter", "Home Space Space c", "Home Space Space Delete"] {
            var visit = try visit(keys, size, language)
            for key in ["Down", "PageDown", "Right", "Up", "Left", "Tab"] {
                try visit.press(key)
                for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0) }
                let canvas = visit.state.draw()
                #expect(canvas.cursor.map(canvas.bounds.contains) ?? true)
            }
        }
    }

    @Test(
        "no key means two things at once, in any form of the roadmap, marked or not, list or detail, or while searching"
    )
    func keys() throws {
        for form in ["2", "2 v", "2 v v"] {
            for keys in ["", "Home Space", "Right", "Enter", "/ text:a Enter", "/ text:a Enter Home Space", "Left"] {
                for size in [(80, 24), (160, 50)] {
                    let visit = try visit("\(form.dropFirst(1)) \(keys)", size)
                    let bound = CommandTable.all.filter { $0.applies(visit.state) }.flatMap(\.keys)
                    let twice = Dictionary(grouping: bound) { $0 }.filter { $0.value.count > 1 }.keys.map(\.name)
                    #expect(twice.isEmpty, "\(form) \(keys)")
                }
            }
        }
    }

    @Test("every command of the roadmap can be given in every form, on an action, a contribution, a heading, nothing")
    func everyCommand() throws {
        for form in ["", "v", "v v"] {
            for place in [
                "", "Left", "Right", "Home Space Space", "g PageDown PageDown PageDown PageDown Space Enter Down",
            ] {
                for name in CommandName.allCases where name != .quit {
                    var visit = try visit("\(form) \(place)", (100, 30))
                    visit.take(.command(name))
                    #expect(visit.state.draw().size.columns == 100)
                    try visit.press("Enter Escape Escape")
                    _ = visit.screen
                }
            }
        }
    }
}
