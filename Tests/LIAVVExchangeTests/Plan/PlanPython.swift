import Foundation

/// Python as a reader of what we write: its XML parser and the package ezdxf were written by others.
enum PlanPython {
    static let isInstalled = (try? run("print(1)", "")) == "1\n"
    static let hasDXF = (try? run("import ezdxf; print(1)", "")) == "1\n"

    /// What the script prints, which finds `text` in the file `sys.argv[1]`.
    static func run(_ script: String, _ text: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "liavv-plan-\(UUID().uuidString)")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let (process, output, errors) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        let preamble = "import sys, xml.etree.ElementTree as ET\n"
        process.arguments = [interpreter, "-X", "utf8", "-c", preamble + script, file.path]
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let (said, wrong) = (
            output.fileHandleForReading.readDataToEndOfFile(), errors.fileHandleForReading.readDataToEndOfFile()
        )
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(errors: String(decoding: wrong, as: UTF8.self)) }
        return String(decoding: said, as: UTF8.self)
    }

    struct Failure: Error { let errors: String }

    /// The one named by `PYTHON`, else the one beside the build, else the system’s.
    private static let interpreter: String = {
        if let named = ProcessInfo.processInfo.environment["PYTHON"] { return named }
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let beside = project.appending(path: ".build/python/bin/python3").path
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : "python3"
    }()
}
