import ArgumentParser

/// `liavv screen`: one frame of the dashboard as text, without a terminal.
struct ScreenCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("screen", Words.screen, more: Words.screenMore) }

    @Argument(help: .said(Words.paneHelp, value: Words.paneValue))
    var pane: PaneName

    @Option(help: .said(Words.sizeHelp, value: Words.sizeValue))
    var size = FrameSize(columns: 100, rows: 30)

    @Option(help: .said(Words.keysHelp, value: Words.keysValue))
    var keys = ""

    @OptionGroup var looks: LookOptions

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        try Output.document(try frame(of: session, pane: pane, size: size, keys: keys, looks))
    }
}

/// The panes, by the names of the contract.
enum PaneName: String, CaseIterable, ExpressibleByArgument {
    case home, roadmap, assignments, layout, minutes
}

/// `100x30`: columns and rows.
struct FrameSize: ExpressibleByArgument {
    let columns: Int
    let rows: Int

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// Nil for anything else than two whole numbers from 1 to 1000 with an `x` in between.
    init?(argument: String) {
        let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let columns = parts[0], let rows = parts[1],
            (1...1000).contains(columns), (1...1000).contains(rows)
        else { return nil }
        self.init(columns: columns, rows: rows)
    }

    var defaultValueDescription: String { "\(columns)x\(rows)" }
}
