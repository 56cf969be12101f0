import Foundation

/// Python as a witness: its calendar and its Unicode tables were written by others. `PYTHON` names another interpreter.
enum Python {
    static let isInstalled = (try? run("print(1)")) == "1\n"

    /// What the script prints.
    static func run(_ script: String) throws -> String {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [ProcessInfo.processInfo.environment["PYTHON"] ?? "python3", "-X", "utf8", "-c", script]
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
