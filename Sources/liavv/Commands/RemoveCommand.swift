import ArgumentParser
import LIAVVModel

/// `liavv remove`: takes something away; a record goes to the bin.
struct RemoveCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("remove", Words.remove, more: Words.removeMore) }

    @Argument(help: .said(Words.referenceHelp, value: Words.reference))
    var reference: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let target = try session.laboratory.target(reference)
        let change = try session.laboratory.removing(target, stamp: session.stamp())
        let referring = session.laboratory.referring(to: target).count
        try session.performAndSay(change)
        let back = target.path.isEmpty ? Words.inTheBin(target.name) : Words.undoBringsBack
        try Output.line(back(session.language))
        if referring > 0 { try Output.line(Words.stillReferring(referring)(session.language)) }
    }
}
