// Writes the manual page from what the program says of its own commands.
//
//     swift Tests/Tools/make-manual.swift en|fr PROGRAM FILE

import Foundation

struct Description: Decodable {
    let command: Command
}

struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let superCommands: [String]?
    let arguments: [Argument]?
    let subcommands: [Command]?

    var name: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
    /// Itself when it does something, else what stands under it.
    var leaves: [Command] {
        guard shouldDisplay ?? true, commandName != "help" else { return [] }
        return subcommands.map { $0.flatMap(\.leaves) } ?? [self]
    }
}

struct Argument: Decodable {
    struct Name: Decodable {
        let kind: String
        let name: String
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool?

    var value: String { "\\fI\(escaped(valueName ?? ""))\\fR" }
    var dashed: String {
        (names ?? []).map { "\\fB\(escaped(($0.kind == "long" ? "--" : "-") + $0.name))\\fR" }.joined(separator: ", ")
    }
    var heading: String {
        switch kind {
        case "positional": value + (isRepeating ? " ..." : "")
        case "flag": dashed
        default: "\(dashed) \(value)"
        }
    }
    var entry: String {
        let usual = defaultValue.map { " (\($0))" } ?? ""
        return ".TP\n\(heading)\n\(escaped((abstract ?? "") + usual))\n"
    }
    var brief: String { isOptional ? "[\(heading)]" : heading }
}

func escaped(_ text: String) -> String {
    let safe = text.replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")
    return safe.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
        .joined(separator: "\n").replacingOccurrences(of: "\n\n", with: "\n.PP\n")
}

func output(of program: String, _ arguments: [String]) throws -> Data {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
}

func section(_ command: Command, without common: Set<String>) -> String {
    let own = (command.arguments ?? []).filter { $0.shouldDisplay ?? true && !common.contains($0.heading) }
    let brief = own.map(\.brief).joined(separator: " ")
    return ".SS \(escaped(command.name)) \(brief)\n"
        + [command.abstract, command.discussion].compactMap { $0.map(escaped) }.joined(separator: "\n.PP\n") + "\n"
        + own.map(\.entry).joined()
}

func manual(_ root: Command, version: String, headings: [String]) -> String {
    let common = (root.arguments ?? []).filter { $0.shouldDisplay ?? true }
    let commands = (root.subcommands ?? []).flatMap(\.leaves)
    return ".TH LIAVV 1 \"\" \"liavv \(version)\"\n"
        + ".SH \(headings[0])\nliavv \\- \(escaped(root.abstract ?? ""))\n"
        + ".SH \(headings[1])\n\\fBliavv\\fR [\(headings[2].lowercased())] [\(headings[3].lowercased())]\n"
        + ".SH DESCRIPTION\n\(escaped(root.discussion ?? ""))\n"
        + ".SH \(headings[2])\n" + common.map(\.entry).joined()
        + ".SH \(headings[3])\n" + commands.map { section($0, without: Set(common.map(\.heading))) }.joined()
}

let headings = [
    "en": ["NAME", "SYNOPSIS", "OPTIONS", "COMMANDS"],
    "fr": ["NOM", "SYNOPSIS", "OPTIONS", "COMMANDES"],
]
let (language, program, file) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
let dump = try output(of: program, ["--lang", language, "--experimental-dump-help"])
let root = try JSONDecoder().decode(Description.self, from: dump).command
let version = String(decoding: try output(of: program, ["--version"]), as: UTF8.self)
    .trimmingCharacters(in: .whitespacesAndNewlines)
let page = manual(root, version: version, headings: headings[language] ?? [])
let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
try Data(page.utf8).write(to: URL(fileURLWithPath: file))
