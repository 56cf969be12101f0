import ArgumentParser
import LIAVVExchange
import LIAVVModel
import LIAVVStore

/// `liavv import minutes`: meetings from their minutes, one file each.
struct ImportMinutesCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("minutes", Words.importMinutes, more: Words.importMore) }

    @Argument(
        help: .said(Words.filesHelp, value: Words.file),
        completion: .file(extensions: (DocumentForm.texts.sorted() + DocumentForm.converted.keys.sorted())))
    var files: [String]

    @Flag(help: .said(Words.dryRunHelp))
    var dryRun = false

    @Flag(help: .said(Words.replaceHelp))
    var replace = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        var batch = ImportBatch(session, isDry: dryRun, replacing: replace)
        let documents = batch.documents(in: files)
        Interruption.hold()
        for (place, document) in documents.enumerated() {
            guard !Interruption.isAsked else { return try batch.stop(before: documents.count - place) }
            try batch.take(document, place + 1, of: documents.count)
            guard !batch.isStopped else { return try batch.stop(before: documents.count - place) }
        }
        if documents.count > 1 || files.count > 1 { try batch.sum() }
        if batch.asksForMore { throw Failure.silent(1) }
    }
}
