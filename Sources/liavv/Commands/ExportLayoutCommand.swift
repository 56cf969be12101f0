import ArgumentParser
import LIAVVExchange
import LIAVVLayout
import LIAVVModel
import LIAVVStore

/// `liavv export layout`: a layout as a drawing to print, a drawing for building programs, or plain text.
struct ExportLayoutCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("layout", Words.exportLayout, more: Words.exportLayoutMore)
    }

    @Argument(help: .said(Words.exportedLayoutHelp, value: Words.reference))
    var layout: String?

    @Option(help: .said(Words.exportToHelp, value: Words.file), completion: .file(extensions: ["svg", "dxf", "txt"]))
    var to: String

    @Option(help: .said(Words.scaleHelp, value: Words.scaleValue))
    var scale: PlanScale?

    @Option(help: .said(Words.exportFormatHelp, value: Words.formatValue))
    var format: PlanFormat?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard let form else { throw ValidationError(Words.unknownPlanFormat(to)(Speech.language)) }
        if scale != nil, form != .svg {
            throw ValidationError(Words.doesNotApply("--scale", form.rawValue)(Speech.language))
        }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let sheet = try sheet(in: session)
        let bytes = Array((form ?? .txt).text(of: sheet, scale: scale ?? .hundredth).utf8)
        guard to != "-" else { return try Output.document(bytes) }
        do throws(SystemFault) {
            try Disk.replace(to, with: bytes)
        } catch {
            throw Failure(Words.notExported(to, error.phrase))
        }
        try Output.line(Words.exported(sheet.study.layout.title, to: to)(session.language))
    }

    /// What is asked for, else what the end of the file name asks for.
    private var form: PlanFormat? { format ?? PlanFormat(endOf: to) }

    private func sheet(in session: Session) throws -> PlanSheet {
        let layout = try chosen(in: session.laboratory)
        guard let room = layout.room.flatMap({ session.laboratory.rooms[$0] }) else {
            throw Failure(Words.layoutWithoutRoom(layout.title))
        }
        let study = LayoutStudy(layout, in: room, settings: session.laboratory.settings)
        return PlanSheet(study, in: session.laboratory, on: session.today, language: session.language)
    }

    /// The one that is named; else the only one, or the only one of the scenario that was kept.
    private func chosen(in laboratory: Laboratory) throws -> Layout {
        if let layout {
            let target = try laboratory.target(layout) { $0.record.kind == .layout && $0.path.isEmpty }
            guard let found = laboratory.layouts[target.record.id] else { throw Refusal.unknownReference(layout) }
            return found
        }
        let all = Array(laboratory.layouts)
        let kept = Set(laboratory.scenarios.filter { $0.state == .kept }.map(\.id))
        let serving = all.filter { !kept.isDisjoint(with: $0.scenarios) }
        let candidates = all.count == 1 ? all : serving
        guard candidates.count == 1, let only = candidates.first else {
            throw Failure(all.isEmpty ? Words.noLayout : Words.whichLayout(all.map { "\($0.title) (\($0.id.text))" }))
        }
        return only
    }
}
