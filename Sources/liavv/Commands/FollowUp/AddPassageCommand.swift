import ArgumentParser
import LIAVVModel

/// `liavv add passage`: adds a passage to the minutes of a meeting.
struct AddPassageCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("passage", Words.addPassage, more: Words.addPassageMore)
    }

    @Argument(help: .said(Words.meetingHelp, value: Words.meetingValue))
    var meeting: String

    @Argument(help: .said(Words.passageTextHelp, value: Words.textValue))
    var text: String

    @Option(help: .said(Words.kindHelp, value: Words.kindValue))
    var kind = "remark"

    @Option(name: .customLong("by"), help: .said(Words.speakerHelp, value: Words.nameValue))
    var speaker = ""

    @Option(name: .customLong("after"), help: .said(Words.afterHelp, value: Words.reference))
    var place: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let target = try session.laboratory.target(meeting) { $0.record.kind == .meeting && $0.path.isEmpty }
        let after = try place.map { text throws(Refusal) in
            try session.laboratory.target(text) { $0.record == target.record && !$0.path.isEmpty }
        }
        let (change, passage) = try session.laboratory.adding(
            passage: text, kind(in: session), speaker: speaker, to: target.record.id,
            after: after.flatMap { PassageReference($0) }?.block, stamp: session.stamp())
        try session.performAndSay(change)
        try Output.line(Words.passageAdded(passage.block.text)(session.language))
    }

    /// The kind, by its name in files or by what people call it.
    private func kind(in session: Session) throws(Refusal) -> Block.Kind {
        guard let field = Block.shape.field("kind") else { return .remark }
        let value = try session.reader.value(of: field, from: kind)
        return value?.text.flatMap(Block.Kind.init) ?? .remark
    }
}
