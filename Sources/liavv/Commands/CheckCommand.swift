import ArgumentParser
import LIAVVModel
import LIAVVStore

/// `liavv check`: whether everything in the folder can be read and fits together.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("check", Words.check, more: Words.checkMore) }

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let session = try Session(options)
        let phrases = session.problems.map(\.phrase) + session.laboratory.integrityProblems().map(\.phrase)
        for phrase in phrases { try Output.line(phrase(session.language)) }
        guard phrases.isEmpty else { throw Failure(Words.problemsFound(phrases.count), status: 2) }
        try Output.line(Words.allWell(session.laboratory.references.count)(session.language))
    }
}
