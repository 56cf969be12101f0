import Foundation
import LIAVVModel
import LIAVVStore
import Testing

/// What a member chose stands again at the next visit, and stands nowhere in the shared folder.
@Suite("Stories: preferences", .serialized, .timeLimit(.minutes(3)))
struct PreferenceStories {
    private func settings(_ visit: Visit) -> PersonalFile {
        PersonalFile(path: visit.sandbox.root.path + "/.config/liavv/settings.plist")
    }

    @Test("a filter is kept under a name, the view is another; quit, come back, take the filter")
    func comingBack() throws {
        let visit = try Visit(columns: 100, rows: 30)
        try visit.open()
        try visit.terminal.press("2")
        try visit.terminal.wait(for: "▸2 Feuille de route", "liste")
        try visit.terminal.type("f1s")
        try visit.terminal.wait(for: "Garder sous le nom")
        try visit.terminal.type("Ma semaine")
        try visit.terminal.press("Enter")
        try visit.terminal.wait(for: "gardé.", "Ma semaine")
        try visit.terminal.press("Enter", "v")
        try visit.terminal.wait(for: "calendrier", "à moi · ", "Échap")
        try visit.quit()
        let saved = try settings(visit).read()
        #expect(saved["filters"] == .record(["Ma semaine": .text("mine")]))
        #expect(saved["roadmap"] == .record(["form": .text("timeline")]))

        let shown = try visit.sandbox.shell("$LIAVV --data lab --today 2024-12-18 screen roadmap --size 80x24")
        #expect(shown.output.contains("liste") && !shown.output.contains("calendrier"))
        try visit.open()
        try visit.terminal.press("2")
        try visit.terminal.wait(for: "calendrier")
        try visit.terminal.press("f", "End", "Enter")
        try visit.terminal.wait(for: "à moi · ", "Échap")
        try visit.quit()
        let check = try visit.sandbox.shell("$LIAVV --data lab check; grep -rl 'Ma semaine' lab")
        #expect(check.lines.count == 1, "\(check.output)")
    }

    @Test("what others did since a first visit is shown, though nothing had happened before it")
    func sinceTheFirstVisit() throws {
        let visit = try Visit(columns: 100, rows: 30)
        try visit.open()
        try visit.quit()
        let change = "$LIAVV --data lab --as Boris --today 2024-12-18 add action 'Louer une estrade'"
        #expect(try visit.sandbox.shell(change).status == 0)
        try visit.open()
        try visit.terminal.wait(for: "Depuis votre dernière visite (1)", "Boris · ")
        try visit.quit()
    }

    @Test("a damaged file is named once, left as it is, and holds nobody up")
    func damaged() throws {
        let visit = try Visit(columns: 100, rows: 30)
        try visit.sandbox.shell("mkdir -p conf/liavv && echo '<plist><dict>' >conf/liavv/settings.plist")
        let program = CommandSandbox.program.path
        try visit.terminal.visit("env XDG_CONFIG_HOME=$PWD/conf \(program) --data lab --as Yona --today 2024-12-18")
        try visit.terminal.wait(for: "settings.plist", "coupée ou abîmée")
        try visit.terminal.press("2", "v")
        try visit.terminal.wait(for: "calendrier", "Gardé pour cette visite seulement")
        try visit.quit()
        #expect(try visit.text("conf/liavv/settings.plist") == "<plist><dict>\n")
    }
}
