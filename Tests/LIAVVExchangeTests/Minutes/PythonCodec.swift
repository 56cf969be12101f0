import Foundation
import Testing

/// Python's codecs, as an independent witness.
enum PythonCodec {
    /// The text in an encoding that Python knows.
    static func encode(_ text: String, _ codec: String) throws -> [UInt8] {
        let script = "import sys; sys.stdout.write(sys.argv[1].encode(sys.argv[2]).hex())"
        let digits = Array(try run(script, text, codec))
        return try stride(from: 0, to: digits.count - 1, by: 2).map { at in
            try #require(UInt8(String(digits[at...at + 1]), radix: 16))
        }
    }

    private static func run(_ script: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        process.environment = ["PYTHONUTF8": "1", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
