import ArgumentParser

/// `liavv add`: something new.
struct AddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("add", Words.add, subcommands: [AddActionCommand.self, AddPassageCommand.self])
    }

    @OptionGroup var options: GlobalOptions
}
