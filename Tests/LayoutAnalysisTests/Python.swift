import Foundation

/// Python programs that answer for the tests; `PYTHON` names another interpreter.
enum Python {
    static func run(_ arguments: [String]) throws -> String {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"] + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(text: "exit \(process.terminationStatus)") }
        return String(decoding: data, as: UTF8.self)
    }

    /// What a script prints for a text that it finds in a file named by its argument.
    static func answer(_ script: String, to text: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        return try run(["-c", script, file.path])
    }

    struct Failure: Error { let text: String }
}
