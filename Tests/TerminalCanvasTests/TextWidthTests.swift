import Foundation
import TerminalCanvas
import Testing

@Suite struct TextWidthTests {
    @Test(arguments: [("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("👨‍👩‍👧", 2), ("❤️", 1), ("🇫🇷", 2), ("─", 1), ("한", 2)])
    func measuresGraphemes(character: String, columns: Int) {
        #expect(TextWidth.columns(of: character) == columns)
    }

    @Test func agreesWithPythonOnEveryScalar() throws {
        guard let python = try Self.pythonWidths() else {
            print("TextWidthTests: skipped, needs python3 with wcwidth")
            return
        }
        try #require(python.count == 0x20000)
        let wrong = (0..<0x20000).filter { value in
            guard let scalar = Unicode.Scalar(UInt32(value)) else { return false }
            return TextWidth.width(of: scalar) != Int(python[value]) - 48
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
    }

    /// One digit for each scalar of the first two planes, or nothing when Python cannot tell.
    private static func pythonWidths() throws -> [UInt8]? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let script = "print(''.join(str(max(0, wcwidth.wcwidth(chr(c)))) for c in range(0x20000)), end='')"
        process.arguments = ["python3", "-c", "import wcwidth\n" + script]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let widths = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? [UInt8](widths) : nil
    }
}
