import ArgumentParser
import LIAVVModel
import LIAVVStore

/// `liavv check`: whether everything in the folder can be read and fits together.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("check", Words.check, more: Words.checkMore) }

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let session = try Session(options)
        let report = CheckReport(files: session.problems, records: session.laboratory.integrityProblems())
        for phrase in report.phrases { try Output.line(phrase(session.language)) }
        if report.leftOut > 0 { Output.note(Words.consequences(report.leftOut)(session.language)) }
        guard report.phrases.isEmpty else { throw Failure(Words.problemsFound(report.phrases.count), status: 2) }
        try Output.line(Words.allWell(session.laboratory.references.count)(session.language))
    }
}
