import ArgumentParser
import LIAVVModel
import LIAVVStore

/// `liavv generate`: a made-up laboratory of any size, for measurements.
struct GenerateCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("generate", Words.generate, more: Words.generateMore) }

    @Argument(help: .said(Words.generateFolderHelp, value: Words.folder), completion: .directory)
    var folder: String

    @Option(parsing: .unconditional, help: .said(Words.actionsHelp, value: Words.count))
    var actions = 100

    @Option(name: .customLong("members"), parsing: .unconditional, help: .said(Words.peopleHelp, value: Words.count))
    var people = 16

    @Option(parsing: .unconditional, help: .said(Words.meetingsHelp, value: Words.count))
    var meetings = 10

    @Option(parsing: .unconditional, help: .said(Words.seedHelp, value: Words.count))
    var seed: UInt64 = 1

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let counts = [
            ("--actions", actions, 1_000_000), ("--members", people, 10_000), ("--meetings", meetings, 10_000),
        ]
        for (option, count, most) in counts where !(0...most).contains(count) {
            throw ValidationError(Words.countOutOfRange(option, most)(Speech.language))
        }
    }

    func run() throws {
        try options.requireWriting()
        let today = options.today ?? Generator.usualDay
        var generator = Generator(seed: seed, today: today)
        let laboratory = generator.laboratory(actions: actions, members: people, meetings: meetings)
        try NewFolder.makeParents(of: folder)
        let store = Store(folder: folder, fileSystem: HastyFileSystem())
        // The same moment each time: records name the entry of the journal that wrote them.
        let date = Instant(milliseconds: today.number * 86_400_000)
        try store.create(settings: laboratory.settings, date: date)
        try store.saveAll(laboratory, date: date)
        let said = Words.generated(folder, laboratory.references.count)
        try Output.line(said(Speech.language))
    }
}
