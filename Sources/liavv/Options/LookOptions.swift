import ArgumentParser
import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// How the dashboard is shown in this visit; what is left out is as the settings say.
struct LookOptions: ParsableArguments {
    @Option(help: .said(Words.looksHelp, value: Words.themeValue), transform: Self.theme)
    var theme: ThemeName?

    @Flag(help: .said(Words.asciiHelp))
    var ascii = false

    @Flag(help: .said(Words.contrastHelp))
    var contrast = false

    @Flag(help: .said(Words.lightHelp))
    var light = false

    @Flag(help: .said(Words.darkHelp))
    var dark = false

    @Flag(help: .said(Words.presenterHelp))
    var presenter = false

    func validate() throws {
        guard themes.count < 2 else { throw ValidationError(Words.oneTheme(Speech.language)) }
    }

    /// What was asked, by these options and by the environment.
    var visit: VisitOptions {
        var visit = VisitOptions()
        visit.theme = themes.first
        visit.isASCII = ascii ? true : nil
        visit.isPresenting = presenter ? true : nil
        visit.hasNoColour = themes.isEmpty && Environment.variable("NO_COLOR") != nil
        return visit
    }

    private var themes: [ThemeName] {
        [theme, contrast ? .contrast : nil, light ? .light : nil, dark ? .dark : nil].compactMap { $0 }
    }

    private static func theme(_ text: String) throws -> ThemeName {
        guard let theme = ThemeName(rawValue: text) else { throw ValidationError(Words.notATheme(Speech.language)) }
        return theme
    }
}
