import LIAVVDashboard
import LIAVVModel
import NcursesTerminal
import TerminalCanvas

/// Opens the dashboard in the terminal of the process, until someone leaves it.
///
/// - Parameter isSample: whether the folder is the user's copy of the sample, for which there is an exercise.
/// - Parameter asksWho: whether the member at the keyboard is asked for before anything else.
func openDashboard(
    _ session: Session, _ looks: LookOptions, isSample: Bool = false, asksWho: Bool = false
) throws {
    let (settings, preferences, trouble) = Personal.preferences()
    guard let saver = Saver(session.store, settings: settings) else { throw Failure(Words.noDescriptor) }
    var visit = looks.visit
    visit.isReadOnly = session.isReadOnly
    var state = State(
        session, size: Size(columns: 80, rows: 24), preferences: preferences, trouble: trouble + session.trouble,
        visit: visit)
    let options = NcursesTerminal.Options(appearance: state.appearance, wakeDescriptors: [saver.descriptor])
    let terminal: NcursesTerminal
    do throws(TerminalFailure) {
        terminal = try NcursesTerminal(options: options)
    } catch {
        throw Failure(error.phrase)
    }
    defer { terminal.close() }
    saver.watch(since: session.journalStamp)
    state.fit(terminal.size)
    state.begin(isSample: isSample, asksWho: asksWho)
    var loop = DashboardLoop(
        state: state, terminal: terminal, saver: saver, edit: { edit($0, beside: terminal) }, clock: session.clock)
    loop.run()
    saver.leave()
}

/// One frame of the dashboard as text after those keys; nothing is written.
func frame(
    of session: Session, pane: PaneName, size: FrameSize, keys: String, _ looks: LookOptions
) throws -> String {
    let size = Size(columns: size.columns, rows: size.rows)
    var visit = looks.visit
    visit.isReadOnly = session.isReadOnly
    var state = State(session, size: size, isPreview: true, visit: visit)
    _ = state.update(.command(pane.command))
    let events: [TerminalCanvas.Event]
    do throws(KeyScript.Malformed) {
        events = try KeyScript.events(keys)
    } catch {
        throw Failure(Words.malformedKey(error.word))
    }
    let terminal = ScriptedTerminal(size: size, events: events)
    var loop = DashboardLoop(
        state: state, terminal: terminal, saver: Saver(session.store), waits: true, clock: session.clock)
    loop.run()
    let last = terminal.appearance.glyphs == .ascii ? terminal.last?.ascii() : terminal.last
    return (last?.text ?? "") + "\n"
}

extension State {
    fileprivate init(
        _ session: Session, size: Size, isPreview: Bool = false, preferences: Preferences = Preferences(),
        trouble: [Phrase] = [], visit: VisitOptions = VisitOptions()
    ) {
        var random = SystemRandomNumberGenerator()
        self.init(
            laboratory: session.laboratory, problems: session.problems.map(\.phrase) + trouble,
            unread: session.problems.map(\.path), conflicts: session.conflicts,
            today: session.today, viewer: session.viewer, language: session.language, size: size, now: session.now,
            seed: random.next(),
            isPreview: isPreview, preferences: preferences, visit: visit)
        offset = Clock.offset()
    }
}

extension PaneName {
    fileprivate var command: CommandName {
        switch self {
        case .home: .pane1
        case .roadmap: .pane2
        case .assignments: .pane3
        case .layout: .pane4
        case .minutes: .pane5
        }
    }
}

extension TerminalFailure {
    /// One sentence: what is wrong with the terminal and what to do.
    var phrase: Phrase {
        switch self {
        case .notATerminal:
            Phrase(
                "Le tableau de bord a besoin d’un terminal\u{A0}; sans terminal, voir «\u{A0}liavv list\u{A0}» et «\u{A0}liavv screen\u{A0}».",
                "The dashboard needs a terminal; without one, see “liavv list” and “liavv screen”.")
        case .unknownTerminalType(""):
            Phrase(
                "La variable TERM n’est pas définie\u{A0}; essayez TERM=xterm-256color.",
                "The variable TERM is not set; try TERM=xterm-256color.")
        case .unknownTerminalType(let name):
            Phrase(
                "Le système ne connaît pas le terminal «\u{A0}\(name)\u{A0}»\u{A0}; essayez TERM=xterm-256color.",
                "The system does not know the terminal “\(name)”; try TERM=xterm-256color.")
        case .cannotDraw(let name):
            Phrase(
                "Le terminal «\u{A0}\(name)\u{A0}» ne sait pas placer son curseur\u{A0}; voir «\u{A0}liavv list\u{A0}» et «\u{A0}liavv screen\u{A0}».",
                "The terminal “\(name)” cannot move its cursor; see “liavv list” and “liavv screen”.")
        case .noUTF8Locale:
            Phrase(
                "Aucune locale UTF-8 n’est installée\u{A0}; installez C.UTF-8 ou une autre.",
                "No UTF-8 locale is installed; install C.UTF-8 or another one.")
        }
    }
}
