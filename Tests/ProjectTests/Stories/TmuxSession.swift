import Foundation
import Testing

/// A terminal window in which a member works: a shell in tmux, on a server of its own.
///
/// `visit PROGRAM …` clears the window and runs a program; it notes the terminal's settings before and after it in the files `before` and
/// `after`, and ends with `status:` and the exit status.
final class TmuxSession {
    private let sandbox: CommandSandbox
    private let tmux: String

    init(in sandbox: CommandSandbox, columns: Int, rows: Int, name: String = "tmux") throws {
        self.sandbox = sandbox
        tmux = "tmux -u -S '\(sandbox.root.path)/\(name)' -f tmux.conf"
        try sandbox.write(Self.settings, to: "tmux.conf")
        try sandbox.write(Self.startup, to: "startup.sh")
        let shell = "TERM=screen-256color LC_ALL=C.UTF-8 ENV=./startup.sh exec sh -i"
        try ask("new-session -d -x \(columns) -y \(rows) '\(shell)'", through: Self.detached)
        try wait(for: "ready>")
    }

    deinit { _ = try? sandbox.shell(tmux + " kill-server 2>&1") }

    private static let settings = """
        set -g status off
        set -g default-shell /bin/sh
        set -g default-terminal screen-256color
        set -s escape-time 0

        """

    private static var startup: String {
        """
        PS1='ready> '
        liavv() { '\(CommandSandbox.program.path)' "$@"; }
        visit() { printf '\\033[H\\033[2J'; stty -g > before; "$@"; set -- $?; stty -g > after; echo "status:$1"; }

        """
    }

    /// Types text as it stands.
    func type(_ text: String) throws { try ask("send-keys -l -- '\(text.replacing("'", with: #"'\''"#))'") }

    /// Presses keys by their names: `Enter`, `Down`, `Escape`, `q`.
    func press(_ keys: String...) throws { try ask("send-keys " + keys.joined(separator: " ")) }

    /// Starts a program.
    func visit(_ command: String) throws {
        try type("visit " + command)
        try press("Enter")
    }

    /// Makes the window larger or smaller.
    func resize(columns: Int, rows: Int) throws { try ask("resize-window -x \(columns) -y \(rows)") }

    /// What stands in the window.
    func screen() throws -> String { try ask("capture-pane -p") }

    /// What tmux knows of the window, as `alternate_on`, `mouse_any_flag` and `cursor_flag`.
    func flag(_ name: String) throws -> String {
        try ask("display-message -p '#{\(name)}'").trimmingCharacters(in: .newlines)
    }

    /// Waits until all of that stands in the window, and fails with the window when it does not come.
    func wait(for texts: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        let deadline = ContinuousClock.now + .seconds(30)
        var screen = ""
        repeat {
            screen = try self.screen()
            if texts.allSatisfy(screen.contains) { return }
        } while ContinuousClock.now < deadline
        try #require(Bool(false), "waited for \(texts) in\n\(screen)", sourceLocation: sourceLocation)
    }

    /// The server lives on, so it must not inherit what a test's threads have: open files, whose end others wait for,
    /// and blocked signals, among them the one that ends it.
    private static let detached = """
        python3 -c 'import signal, subprocess, sys
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        sys.exit(subprocess.call(sys.argv[1:]))'
        """

    @discardableResult
    private func ask(_ command: String, through runner: String = "") throws -> String {
        let run = try sandbox.shell("\(runner) \(tmux) \(command)")
        try #require(run.status == 0, "tmux \(command): \(run.errors)")
        return run.output
    }
}
