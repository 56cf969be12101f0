import Foundation
import Testing

/// What the program prints, shown in a document: a comment with the command, and under it the result in a fence.
///
///     <!-- liavv screen home --size 80x24 -->
///     ```text
///     …
///     ```
enum Transcripts {
    /// The document with every result as the program prints it now, on the sample, on the day after the ninth meeting.
    static func refreshed(_ document: String) throws -> String {
        let block = #/<!-- liavv (?<command>[^\n]+) -->\n```text\n(?<shown>.*?)```\n/#.dotMatchesNewlines()
        guard document.contains(block) else { return document }
        let sandbox = try CommandSandbox()
        try sandbox.copySample()
        return try document.replacing(block) { found in
            let printed = try output(of: String(found.command), in: sandbox)
            return "<!-- liavv \(found.command) -->\n```text\n\(printed)```\n"
        }
    }

    private static func output(of command: String, in sandbox: CommandSandbox) throws -> String {
        let run = try sandbox.shell("\"$LIAVV\" --data lab --today 2024-12-18 " + command)
        try #require(run.status == 0, "liavv \(command): \(run.errors)")
        return run.output
    }
}
