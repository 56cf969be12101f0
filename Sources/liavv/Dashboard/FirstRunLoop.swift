import LIAVVDashboard
import LIAVVModel
import LIAVVStore
import NcursesTerminal
import TerminalCanvas

/// Asks someone who comes for the first time which folder to open, then opens it.
struct FirstRunLoop {
    private let options: GlobalOptions
    private let looks: LookOptions

    init(_ options: GlobalOptions, _ looks: LookOptions) { (self.options, self.looks) = (options, looks) }

    /// - Throws: how to start without a terminal, when there is none; what openDashboard throws.
    func run() throws {
        guard let outcome = try ask() else { return }
        switch outcome {
        case .session(let session):
            DataFolder.remember(session.store.folder)
            try openDashboard(session, looks, asksWho: true)
        case .sample(let session): try openDashboard(session, looks, isSample: true, asksWho: true)
        }
    }

    private enum Opened {
        case session(Session)
        case sample(Session)
    }

    private func ask() throws -> Opened? {
        let terminal: NcursesTerminal
        do throws(TerminalFailure) {
            terminal = try NcursesTerminal(options: .init(appearance: looks.visit.appearance(Personal.settings)))
        } catch .notATerminal {
            throw Failure(Words.firstRun)
        } catch {
            throw Failure(error.phrase)
        }
        defer { terminal.close() }
        var screen = FirstRun(size: terminal.size, language: Speech.language)
        while true {
            terminal.present(screen.draw())
            guard let event = terminal.nextEvent(timeout: nil), let outcome = screen.update(event) else { continue }
            if outcome == .quit { return nil }
            do { return try open(outcome) } catch let error as any Worded { screen.refuse(error.phrase) }
        }
    }

    private func open(_ outcome: FirstRun.Outcome) throws -> Opened? {
        switch outcome {
        case .quit: return nil
        case .sample:
            let folder = try SampleData.privateCopy(reset: false)
            return .sample(try Session(options, folder: folder, today: Day(year: 2024, month: 12, day: 18)))
        case .open(let path): return .session(try Session(options, folder: Disk.expanding(path)))
        case .create(let path):
            try options.requireWriting()
            let folder = Disk.expanding(path)
            var settings = Settings()
            settings.name = Disk.name(of: folder)
            try NewFolder.makeParents(of: folder)
            try Store(folder: folder).create(settings: settings, date: Clock.now())
            return .session(try Session(options, folder: folder))
        }
    }
}

extension Disk {
    /// `~/liavv` as the shell would have it.
    static func expanding(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Environment.variable("HOME") else { return path }
        return home + path.dropFirst()
    }
}
