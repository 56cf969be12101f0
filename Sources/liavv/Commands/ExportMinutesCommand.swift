import ArgumentParser
import LIAVVExchange
import LIAVVModel
import LIAVVStore

/// `liavv export minutes`: the minutes of a meeting, in the form of the group's own.
struct ExportMinutesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("minutes", Words.exportMinutes, more: Words.exportMinutesMore)
    }

    @Argument(help: .said(Words.exportedMeetingHelp, value: Words.reference))
    var meeting: String?

    @Option(
        help: .said(Words.exportToHelp, value: Words.file),
        completion: .file(extensions: MinutesForm.allCases.map(\.rawValue)))
    var to: String

    @Option(help: .said(Words.exportFormatHelp, value: Words.formatValue))
    var format: MinutesForm?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard let form else { throw ValidationError(Words.unknownMinutesForm(to)(Speech.language)) }
        if to == "-", form.isBinary, Output.isTerminal {
            throw ValidationError(Words.notForTerminals(form.rawValue)(Speech.language))
        }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let meeting = try chosen(in: session.laboratory)
        let bytes = try (form ?? .txt).bytes(
            of: MinutesSheet(meeting, offset: Clock.offset(at: meeting.started ?? session.now)))
        guard to != "-" else {
            return try form?.isBinary == true ? Output.bytes(bytes) : Output.document(bytes)
        }
        do throws(SystemFault) {
            try Disk.replace(to, with: bytes)
        } catch {
            throw Failure(Words.notExported(to, error.phrase))
        }
        try Output.line(Words.minutesExported(meeting.heading, to: to)(session.language))
    }

    /// What is asked for, else what the end of the file name asks for.
    private var form: MinutesForm? { format ?? MinutesForm(endOf: to) }

    /// The one that is named; else the latest that has minutes.
    private func chosen(in laboratory: Laboratory) throws -> Meeting {
        if let meeting {
            let target = try laboratory.target(meeting) { $0.record.kind == .meeting && $0.path.isEmpty }
            guard let found = laboratory.meetings[target.record.id] else { throw Refusal.unknownReference(meeting) }
            return found
        }
        guard let latest = laboratory.meetingsLatestFirst.first(where: { !$0.body.isEmpty }) else {
            throw Failure(Words.noMinutes)
        }
        return latest
    }
}
