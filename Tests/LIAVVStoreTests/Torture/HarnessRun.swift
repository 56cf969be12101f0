import Foundation
import LIAVVModel
import Testing

/// What a member at work in a process of their own left behind.
struct HarnessRun: Sendable {
    /// Whether it was killed.
    let isKilled: Bool
    let status: Int32
    /// The changes that it was told are saved.
    let acknowledged: [String]
    /// What those of them wrote into the register.
    let words: [String]
    /// How often the file system was called; nil when it did not come to its end.
    let calls: Int?
    let errors: String
}

/// A process that edits a folder.
final class HarnessProcess {
    private let process = Process()
    /// Kept until the process has ended.
    private let bench: Workbench
    private let output: String
    private let input = Pipe()

    /// Starts `StoreHarness edit FOLDER --author … --changes …`.
    init(
        _ bench: Workbench, command: String = "edit", author: String = "ana-2222", changes: Int = 1,
        seed: UInt64 = 1, with more: [String] = []
    ) throws {
        self.bench = bench
        output = bench.path + "-\(UUID().uuidString)"
        for ending in [".out", ".err"] { try Data().write(to: URL(filePath: output + ending)) }
        process.executableURL = Self.program
        process.arguments =
            [command, bench.path, "--author", author, "--changes", "\(changes)", "--seed", "\(seed)"] + more
        process.standardOutput = FileHandle(forWritingAtPath: output + ".out")
        process.standardError = FileHandle(forWritingAtPath: output + ".err")
        process.standardInput = command == "hold" ? input : FileHandle.nullDevice
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        for ending in [".out", ".err"] { try? FileManager.default.removeItem(atPath: output + ending) }
    }

    /// Waits for its end.
    func run() -> HarnessRun {
        process.waitUntilExit()
        let lines = text(".out").split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let acknowledged = lines.filter { $0.first == "ack" && $0.count > 1 }
        return HarnessRun(
            isKilled: process.terminationReason == .uncaughtSignal, status: process.terminationStatus,
            acknowledged: acknowledged.map { $0[1] }, words: acknowledged.filter { $0.count > 2 }.map { $0[2] },
            calls: lines.last { $0.first == "calls" }.flatMap { Int($0[1]) }, errors: text(".err"))
    }

    /// Waits until it says that it holds the lock; false when it does not within a minute.
    func holds() -> Bool {
        let deadline = Date(timeIntervalSinceNow: 60)
        while process.isRunning, Date() < deadline {
            if text(".out").contains("held\n") { return true }
            sched_yield()
        }
        return false
    }

    /// `kill -9`.
    func kill9() { kill(process.processIdentifier, SIGKILL) }

    /// Lets a process that holds the lock go on.
    func letGo() { try? input.fileHandleForWriting.close() }

    private func text(_ ending: String) -> String {
        String(decoding: FileManager.default.contents(atPath: output + ending) ?? Data(), as: UTF8.self)
    }

    /// It was built with the tests and stands beside their bundle.
    private static let program: URL = {
        let arguments = CommandLine.arguments
        let told = zip(arguments, arguments.dropFirst()).first { $0.0 == "--test-bundle-path" }?.1
        let bundle = URL(filePath: told ?? "/proc/self/exe").resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appending(path: "StoreHarness")
    }()
}
