import ArgumentParser
import LIAVVModel

/// The command line as a whole.
@main
struct Liavv: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "liavv", abstract: Words.liavv(Speech.language), discussion: Words.liavvMore(Speech.language),
            version: "0.1.0",
            subcommands: [
                OpenCommand.self, DemoCommand.self, InitCommand.self, ListCommand.self, ShowCommand.self,
                AddCommand.self, SetCommand.self, AssignCommand.self, UnassignCommand.self, AcceptCommand.self,
                DeclineCommand.self, RemoveCommand.self, BinCommand.self, UndoCommand.self, RedoCommand.self,
                HistoryCommand.self, ImportCommand.self, CheckCommand.self, ScreenCommand.self, GenerateCommand.self,
                KeepCommand.self, ReopenCommand.self, ProposalCommand.self, SplitCommand.self, MoveCommand.self,
                OfferCommand.self, LeadCommand.self, SettingsCommand.self, ReconsiderCommand.self, SheetCommand.self,
                ExportCommand.self, SearchCommand.self, MeetingCommand.self,
                QuestionCommand.self, DecisionCommand.self,
            ],
            defaultSubcommand: OpenCommand.self)
    }

    @OptionGroup var options: GlobalOptions

    static func main() { Program.run(Array(CommandLine.arguments.dropFirst())) }
}
