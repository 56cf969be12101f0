import Foundation
import Testing

/// What one run of the program left behind.
struct CommandRun {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// A temporary folder in which the built program is run, with a home of its own; removed at the end.
final class CommandSandbox {
    let root: URL
    private var count = 0

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "liavv-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Runs the program in the folder; the environment holds nothing but what is given and a home.
    @discardableResult
    func liavv(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
        try run(Self.program, arguments, environment)
    }

    /// The same with a list of arguments.
    @discardableResult
    func liavv(all arguments: [String]) throws -> CommandRun { try run(Self.program, arguments, [:]) }

    /// Runs a script of the shell in the folder, in which `$LIAVV` is the program.
    @discardableResult
    func shell(_ script: String) throws -> CommandRun {
        try run(URL(filePath: "/bin/bash"), ["-c", script], ["LIAVV": Self.program.path])
    }

    /// What a few lines of Python print; `arguments` are in `sys.argv[1:]`.
    func python(_ script: String, _ arguments: String...) throws -> String {
        let preamble = "import sys, json, csv, io, glob, plistlib, os\n"
        let run = try run(URL(filePath: "/usr/bin/env"), ["python3", "-c", preamble + script] + arguments, [:])
        #expect(run.status == 0, "\(run.errors)")
        return run.output.trimmingCharacters(in: .newlines)
    }

    /// Writes a file into the folder.
    func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: root.appending(path: name)) }

    private func run(_ program: URL, _ arguments: [String], _ extra: [String: String]) throws -> CommandRun {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = root
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ["HOME": root.path, "PATH": path].merging(extra) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        // Into files: a pipe that nobody empties would stop a program that says much.
        let (output, errors) = (try emptyFile(), try emptyFile())
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return CommandRun(
            status: process.terminationStatus, output: try Self.text(output), errors: try Self.text(errors))
    }

    private func emptyFile() throws -> URL {
        count += 1
        let file = root.appending(path: ".run-\(count)")
        try Data().write(to: file)
        return file
    }

    private static func text(_ file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}

extension CommandSandbox {
    /// The program that was built with the tests: it stands in the folder of the test bundle.
    static let program: URL = {
        // What runs the tests is the bundle itself, or a helper that is told where the bundle is.
        let arguments = CommandLine.arguments
        let told = zip(arguments, arguments.dropFirst()).first { $0.0 == "--test-bundle-path" }?.1
        let bundle = URL(filePath: told ?? "/proc/self/exe").resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appending(path: "liavv")
    }()

    /// The top of the project.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
