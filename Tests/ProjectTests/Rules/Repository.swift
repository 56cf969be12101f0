import Foundation

/// The project's own files, as the tests of its rules read them.
enum Repository {
    static let root = CommandSandbox.project
    /// False in a copy without history, where nothing tells the project's files from what was built beside them.
    static let hasHistory = FileManager.default.fileExists(atPath: root.appending(path: ".git").path)

    /// The paths of all files that belong to the project.
    static func tracked() throws -> [String] {
        let git = "git -c safe.directory='*' -C '\(root.path)' ls-files -z"
        return try CommandSandbox().shell(git).output.split(separator: "\0").map(String.init)
    }

    /// The text of a file.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The Swift files under a folder, by their paths from the root.
    static func swiftFiles(under folder: String) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        return (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
            folder + "/" + $0
        }
    }

    /// The documents that people read, by their paths from the root.
    static func documents() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "docs").path)
        return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
    }
}
