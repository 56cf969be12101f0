import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite("Long texts")
struct ProseCardTests {
    private func request(_ visit: Visit) throws -> TextRequest {
        try #require(
            visit.effects.compactMap { effect -> TextRequest? in
                if case .editText(let request) = effect { request } else { nil }
            }.last)
    }

    private func text(_ visit: Visit) -> String {
        visit.state.laboratory.actions[.id("louer-la-grange")]?.description ?? ""
    }

    private func onHall() throws -> Visit {
        var visit = Visit(as: "luc-noel")
        try visit.press("2")
        try visit.walk(to: "louer-la-grange")
        try visit.press("E")
        return visit
    }

    @Test("an editor of one’s own brings the text back as one change")
    func external() throws {
        var visit = try onHall()
        visit.take(.textEdited(try request(visit), "Une grange\navec un toit\n"))
        #expect(text(visit) == "Une grange\navec un toit")
        try visit.press("u")
        #expect(text(visit).isEmpty)
    }

    @Test("an editor that fails changes nothing and is named")
    func failing() throws {
        var visit = try onHall()
        visit.take(.textNotEdited(try request(visit), Phrase("L’éditeur a échoué.", "The editor failed.")))
        #expect(text(visit).isEmpty && visit.screen.contains("L’éditeur a échoué.") && visit.state.overlays.isEmpty)
    }

    @Test("without one, the text is typed here: lines, pastes, and Ctrl-S keeps it")
    func builtIn() throws {
        var visit = try onHall()
        visit.take(.textNotEdited(try request(visit), nil))
        try visit.press("text:Une_grange Enter text:toit Home text:un_")
        visit.take(.event(.paste("beau\nvieux ")))
        #expect(visit.screen.contains("Texte : Louer la grange"))
        try visit.press("Up End Backspace Delete C-s")
        #expect(text(visit) == "Une grange\nun beavieux toit")
    }

    @Test("Escape asks once, then leaves all as it was")
    func leaving() throws {
        var visit = try onHall()
        visit.take(.textNotEdited(try request(visit), nil))
        try visit.press("text:q Escape")
        #expect(visit.screen.contains("Le texte a changé"))
        try visit.press("Escape")
        #expect(text(visit).isEmpty && visit.state.overlays.isEmpty)
    }

    @Test("from a form, the text goes back into its field")
    func form() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("2")
        try visit.walk(to: "louer-la-grange")
        try visit.press("e Down F4")
        visit.take(.textEdited(try request(visit), "Une grange\navec un toit\n"))
        #expect(visit.screen.contains("Une grange⏎avec un toit"))
        try visit.press("Enter")
        #expect(text(visit) == "Une grange\navec un toit")
    }

    @Test("long lines are cut after blanks, and the cursor is on every place of them", arguments: [4, 7, 20])
    func wrapping(_ columns: Int) {
        var prose = Prose("Une grange avec un toit\n\nà coté")
        let shown = prose.wrapped(to: columns)
        #expect(shown.allSatisfy { TextWidth.columns(of: $0.text) <= columns })
        #expect(shown.filter { $0.row == 0 }.map(\.text).joined() == "Une grange avec un toit")
        for _ in 0..<40 {
            let line = shown[prose.cursorLine(shown)]
            #expect(line.row == prose.row && line.start <= prose.column && prose.column - line.start <= line.text.count)
            _ = prose.press(.right)
        }
    }
}
