import ArgumentParser
import LIAVVModel

/// `liavv set`: gives fields of one thing new values.
struct SetCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("set", Words.set, more: Words.setMore) }

    @Argument(help: .said(Words.referenceHelp, value: Words.reference))
    var reference: String

    // Values may begin with a hyphen: « -5 », « - un point ».
    @Argument(parsing: .allUnrecognized, help: .said(Words.fieldsHelp, value: Words.fieldsValue))
    var fields: [String]

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let option = pairs.first(where: { $0.key.hasPrefix("-") })?.key {
            throw ValidationError(Words.unknownOption(option)(Speech.language))
        }
        guard !fields.isEmpty, fields.count.isMultiple(of: 2) else {
            throw ValidationError(Words.notPairs(Speech.language))
        }
    }

    func run() throws {
        var session = try Session(options)
        let target = try session.laboratory.target(reference)
        let change = try session.laboratory.setting(target, pairs, reader: session.reader, stamp: session.stamp())
        try session.performAndSay(change)
    }

    private var pairs: [(key: String, text: String)] {
        stride(from: 0, to: fields.count - 1, by: 2).map { (key: fields[$0], text: fields[$0 + 1]) }
    }
}
