import ArgumentParser
import LIAVVModel

/// `liavv sheet`: all that one member has to do, on a sheet to print.
struct SheetCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("sheet", Words.sheet, more: Words.sheetMore) }

    @Argument(help: .said(Words.membersHelp, value: Words.member))
    var member: [String] = []

    @Option(help: .said(Words.showFormatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if format == .csv { throw ValidationError(Words.noCSVHere(Speech.language)) }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let named = member.joined(separator: " ")
        let person = try member.isEmpty ? session.requireViewer() : session.laboratory.member(named: named).id
        guard let sheet = MemberSheet(person, in: session.laboratory, today: session.today) else {
            throw Refusal.unknownName(named)
        }
        let report = SheetReport(sheet, in: session)
        switch format {
        case .json: try Output.document(JSON.text(report.record) + "\n")
        case .plist: try Output.document(try Format.plist(report.record))
        default: try Output.document(report.text)
        }
    }
}
