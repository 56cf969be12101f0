import Foundation
import LIAVVDashboard
import LIAVVModel
import LIAVVStore
import TerminalCanvas
import Testing

@testable import liavv

/// The loop that members run, with a disk that refuses when it is told to.
@Suite("The dashboard's loop and its disk")
struct LoopTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private var folder: String { sandbox.root.appending(path: "lab").path }

    /// Runs the loop until it ends; `q` opens the gate of a disk that waits, `answered` waits for the disk.
    private func run(_ words: String, on disk: StubbornFileSystem) throws -> WatchedTerminal {
        let store = Store(folder: folder, fileSystem: disk)
        let saver = try #require(Saver(store))
        let terminal = try WatchedTerminal(words) { word in
            if word == "q" { disk.open() }
            var answer = pollfd(fd: saver.descriptor, events: Int16(POLLIN), revents: 0)
            if word == "answered" { poll(&answer, 1, 60_000) }
        }
        let today = try #require(Day(iso: CommandFixture.today))
        let now = Instant(milliseconds: today.number * 86_400_000)
        let state = State(
            laboratory: try store.load().laboratory, today: today, viewer: nil, language: .french, size: terminal.size,
            now: now, seed: 7)
        var loop = DashboardLoop(state: state, terminal: terminal, saver: saver) { (now, today) }
        loop.run()
        let loaded = try Store(folder: folder).load()
        #expect(loaded.problems.isEmpty)
        #expect(try sandbox.shell("find lab -name '*.tmp'").output.isEmpty)
        return terminal
    }

    /// Who has a share in what, as it stands on the disk.
    private func shares() throws -> Set<String> {
        let laboratory = try Store(folder: folder).load().laboratory
        return Set(
            laboratory.actions.flatMap(\.contributions).flatMap { piece in
                piece.shares.map { "\(piece.id.text) \($0.member.text)" }
            })
    }

    private static let before: Set = ["relire-dddd yona-aaaa"]
    private static let first = "3 a text:cindy Enter"
    private static let second = "Down a text:camila Enter"

    @Test("a change is on the disk when the loop ends, however it ends", arguments: ["q", ""])
    func saved(end: String) throws {
        let terminal = try run(Self.first + " " + end, on: StubbornFileSystem(refusals: 0, waits: false))
        #expect(terminal.left.isEmpty)
        #expect(try shares().count == 2)
    }

    @Test("two saves under way, of which the first fails: the second takes it along")
    func twoSaves() throws {
        let disk = StubbornFileSystem(refusals: 1, waits: true)
        let terminal = try run("\(Self.first) \(Self.second) q Down", on: disk)
        #expect(terminal.left == ["Down"])
        #expect(try shares().count == 3)
    }

    @Test("a change and its undoing, of which the first is refused: the disk ends as it was")
    func undone() throws {
        let disk = StubbornFileSystem(refusals: 1, waits: true)
        let terminal = try run("\(Self.first) u q Down", on: disk)
        #expect(terminal.left == ["Down"])
        #expect(try shares() == Self.before)
    }

    @Test("what the disk refuses again stays open, and is tried again")
    func again() throws {
        let disk = StubbornFileSystem(refusals: 2, waits: true)
        let terminal = try run("\(Self.first) \(Self.second) q tick answered q Down", on: disk)
        #expect(terminal.left == ["Down"])
        #expect(try shares().count == 3)
    }

    @Test("quitting while a save fails keeps the dashboard open, and says why")
    func quitting() throws {
        let disk = StubbornFileSystem(refusals: .max, waits: true)
        let terminal = try run("\(Self.first) q Down q", on: disk)
        #expect(terminal.left.isEmpty)
        #expect(terminal.frame.contains("le disque est plein"))
        #expect(try shares() == Self.before)
    }

    @Test("when the terminal is gone the loop ends, although the disk refuses")
    func hangup() throws {
        let terminal = try run(Self.first, on: StubbornFileSystem(refusals: .max, waits: false))
        #expect(terminal.left.isEmpty)
        #expect(try shares() == Self.before)
    }
}
