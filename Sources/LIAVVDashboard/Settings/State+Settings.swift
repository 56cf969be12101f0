import LIAVVModel
import TerminalCanvas

extension State {
    /// What the viewer chose for good.
    public var settings: PersonalSettings { preferences.settings }
    /// Which keys give which commands.
    var keymap: Keymap { Keymap(settings.keys) }
    /// Whether nothing can be changed.
    public var isReadOnly: Bool { visit.isReadOnly }
    /// Whether a room looks on.
    var isPresenting: Bool { visit.isPresenting ?? settings.isPresenting }

    /// How the frame is to be shown.
    public var appearance: Appearance { visit.appearance(settings) }

    /// The keys of a command, the one to show first.
    func keys(of command: Command) -> [Key] { keymap.keys(of: command) }

    /// How the first key of a command is called; a colon where it has none, as the palette does everything.
    func keyLabel(_ name: CommandName) -> String {
        CommandTable.row(name).flatMap { keys(of: $0).first }?.label(language) ?? ":"
    }

    /// Takes other settings over, at once and for good; what was asked for this visit alone gives way to them.
    mutating func take(_ settings: PersonalSettings) -> [Effect] {
        let former = preferences.settings
        guard settings != former else { return [] }
        preferences.settings = settings
        unremembered = nil
        if settings.theme != former.theme || settings.styles != former.styles {
            (visit.theme, visit.hasNoColour) = (nil, false)
        }
        if settings.isASCII != former.isASCII { visit.isASCII = nil }
        if settings.isPresenting != former.isPresenting { present(nil) }
        if let language = settings.language, language != self.language { speak(language) }
        guard settings.usesMouse != former.usesMouse else { return [] }
        mouseIsFree = !settings.usesMouse
        return [.captureMouse(settings.usesMouse)]
    }

    /// Another language: all that was written in the one before is written again.
    private mutating func speak(_ language: Language) {
        self.language = language
        details = [:]
        digestAgain()
    }

    /// For a room that looks on, or not; nil: as the settings say.
    mutating func present(_ isPresenting: Bool?) {
        visit.isPresenting = isPresenting
        details = [:]
        refresh()
    }
}

extension Words {
    static let readOnly = Phrase(
        "Lecture seule\u{A0}: rien ne peut être changé dans cette visite.",
        "Read-only: nothing can be changed in this visit.")
    static let readOnlyShort = Phrase("lecture seule", "read-only")
}
