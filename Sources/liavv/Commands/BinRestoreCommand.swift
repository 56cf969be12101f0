import ArgumentParser
import LIAVVModel

/// `liavv bin restore`: puts a record back where it stood.
struct BinRestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("restore", Words.binRestore, more: Words.referenceMore) }

    @Argument(help: .said(Words.referenceHelp, value: Words.reference))
    var reference: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let record = try session.laboratory.removedRecord(reference)
        guard let removed = try session.store.bin().first(where: { $0.record == record }) else {
            throw Refusal.unknownReference(reference)
        }
        try session.performAndSay(removed.restoring(stamp: session.stamp()))
    }
}
