import ArgumentParser
import LIAVVModel
import LIAVVStore

/// `liavv check`: whether everything in the folder can be read and fits together, and puts in order what can be.
///
/// It opens no session: it must work where nothing else opens.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("check", Words.check, more: Words.checkMore) }

    @Flag(help: .said(Words.repairHelp))
    var repair = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let store = Store(folder: try DataFolder.path(options.data))
        if repair { try mend(store) }
        try tell(CheckReport(try store.audit()))
    }

    private func mend(_ store: Store) throws {
        try options.requireWriting()
        var outputFault: Failure?
        let date = options.today.map { Clock.now(on: $0) } ?? Clock.now()
        // Each step is told at once: a later one may fail.
        let steps = try store.repair(date: date) { step in
            do throws(Failure) { try Output.line(step.phrase(Speech.language)) } catch { outputFault = error }
        }
        if let outputFault { throw outputFault }
        if steps.isEmpty { try Output.line(Words.nothingToRepair(Speech.language)) }
    }

    private func tell(_ report: CheckReport) throws {
        let language = Speech.language
        for phrase in report.problems { try Output.line(phrase(language)) }
        for phrase in report.remarks { try Output.line(Words.remark(phrase)(language)) }
        if report.leftOut > 0 { Output.note(Words.consequences(report.leftOut)(language)) }
        guard report.problems.isEmpty else { throw Failure(Words.problemsFound(report.problems.count), status: 2) }
        try Output.line(Words.allWell(records: report.records, changes: report.changes)(language))
    }
}
