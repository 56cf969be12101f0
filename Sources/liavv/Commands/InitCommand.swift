import ArgumentParser
import LIAVVModel
import LIAVVStore

/// `liavv init`: makes a folder for a laboratory.
struct InitCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("init", Words.initialize, more: Words.initializeMore) }

    @Argument(help: .said(Words.initFolderHelp, value: Words.folder), completion: .directory)
    var folder: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        try options.requireWriting()
        var settings = Settings()
        settings.name = Disk.resolve(folder).map(Disk.name) ?? Disk.name(of: folder)
        try NewFolder.makeParents(of: folder)
        try Store(folder: folder).create(settings: settings, date: Clock.now())
        DataFolder.remember(folder)
        try Output.line(Words.created(folder)(Speech.language))
    }
}
