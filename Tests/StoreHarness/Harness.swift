import LIAVVModel
import LIAVVStore

/// A member at work, for tests that kill them: `StoreHarness edit FOLDER --author A --changes N --seed S`.
///
/// Every change is acknowledged on standard output once it is saved, and only then: `ack IDENTIFIER [WORD]`. The last
/// line says how often the file system was called.
@main
enum Harness {
    static func main() {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            let fileSystem = WatchedFileSystem(killingAt: options.killAtCall, holding: options.holds)
            if let microseconds = options.killAfter { Signals.killAfter(microseconds) }
            if let microseconds = options.alarms { Signals.storm(every: microseconds) }
            var store = Store(folder: options.folder, fileSystem: fileSystem)
            store.holder = "\(options.author)"
            store.patience = 300_000
            var editor = try Editor(store, options)
            try editor.run()
            Line.write("calls \(fileSystem.count)")
        } catch {
            Line.fail(error)
        }
    }
}

/// What the command line asks for.
struct Options {
    let folder: String
    let author: Identifier
    let changes: Int
    let seed: UInt64
    /// The call of the file system before which the process kills itself.
    let killAtCall: Int?
    /// The microseconds after which it does.
    let killAfter: Int?
    /// The microseconds between two signals that interrupt whatever goes on.
    let alarms: Int?
    /// Whether the dates are those of the clock on the wall; else each run has the same.
    let isOnTheWall: Bool
    /// Whether to wait for the end of standard input while holding the lock.
    let holds: Bool

    init(_ arguments: [String]) throws(Misused) {
        guard arguments.count >= 2, ["edit", "hold"].contains(arguments[0]) else { throw Misused() }
        folder = arguments[1]
        holds = arguments[0] == "hold"
        var given: [String: String] = [:]
        for at in stride(from: 2, to: arguments.count - 1, by: 2) { given[arguments[at]] = arguments[at + 1] }
        guard let author = Identifier(given["--author"] ?? "") else { throw Misused() }
        self.author = author
        changes = given["--changes"].flatMap { Int($0) } ?? 1
        seed = given["--seed"].flatMap { UInt64($0) } ?? 1
        killAtCall = given["--kill-at-call"].flatMap { Int($0) }
        killAfter = given["--kill-after"].flatMap { Int($0) }
        alarms = given["--alarms"].flatMap { Int($0) }
        isOnTheWall = given["--clock"] == "wall"
    }
}

/// Arguments that make no sense.
struct Misused: Error {}
