import Foundation

/// Python as a witness: its calendar and its Unicode tables were written by others. `PYTHON` names another interpreter.
enum Python {
    static let isInstalled = (try? run("print(1)")) == "1\n"

    /// What the script prints, which finds its arguments in `sys.argv`.
    static func run(_ script: String, _ arguments: [String] = []) throws -> String {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
        process.arguments = [python, "-X", "utf8", "-c", script] + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return String(decoding: data, as: UTF8.self)
    }

    struct Failure: Error { let status: Int32 }
}
