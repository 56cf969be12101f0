import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct CommandTableTests {
    @Test func everyCommandHasOneRowAndAKey() {
        #expect(CommandTable.all.map(\.name.rawValue).sorted() == CommandName.allCases.map(\.rawValue).sorted())
        #expect(CommandTable.all.allSatisfy { !$0.keys.isEmpty })
    }

    @Test(arguments: Pane.allCases)
    func noKeyMeansTwoThingsAtOnce(pane: Pane) throws {
        for keys in ["", "Right", "/ text:a Enter"] {
            var visit = Visit(size: Size(columns: 100, rows: 30))
            try visit.press("\(pane.digit) \(keys)")
            let rows = CommandTable.all.filter { $0.applies(visit.state) }
            let bound = rows.flatMap(\.keys)
            #expect(Set(bound).count == bound.count, "\(pane) \(keys)")
        }
    }

    @Test func bothLanguagesSaySomething() {
        for command in CommandTable.all {
            for phrase in [command.label, command.description] {
                #expect(!phrase.fr.isEmpty && !phrase.en.isEmpty)
            }
            #expect(command.description.fr.hasSuffix("."))
            #expect(command.description.en.hasSuffix("."))
        }
    }

    @Test func helpAndTheWayOutAlwaysStandInTheFooter() throws {
        for columns in [40, 60, 80] {
            let visit = Visit(size: Size(columns: columns, rows: 24))
            #expect(visit.lines.last?.contains("? aide") == true)
            #expect(visit.lines.last?.contains("q quitter") == true)
        }
    }
}
