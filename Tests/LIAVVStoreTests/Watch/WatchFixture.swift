import Foundation

@testable import LIAVVStore

/// A laboratory's folder, `labo`, that is being watched while other processes write.
final class WatchFixture {
    let scratch: Scratch
    let reports = Reports()
    let choice: SourceChoice
    /// The watched path, from `scratch` down.
    private let folder: String
    let watcher: FolderWatcher

    /// How changes can be found on this system.
    static let modes: [FolderWatcher.Mode] = isLinux ? [.notification, .polling] : [.polling]
    static let notification: [FolderWatcher.Mode] = isLinux ? [.notification] : []

    private static var isLinux: Bool {
        #if os(Linux)
            true
        #else
            false
        #endif
    }

    init(
        _ mode: FolderWatcher.Mode, after script: String = "", folder: String = "labo",
        fileSystem: any FileSystem = LocalFileSystem(), _ change: (inout SourceChoice) -> Void = { _ in }
    ) throws {
        scratch = try Scratch()
        let start =
            "mkdir -p labo/actions labo/journal/2024-12; echo a > labo/liavv.plist; echo a > labo/actions/x.plist"
        try Self.run(start + "\n" + script, in: scratch.path)
        let site = WatchedSite(folder: scratch.path + "/" + folder, fileSystem: fileSystem)
        var choice = SourceChoice(site: site, mode: mode, interval: 20)
        change(&choice)
        (self.choice, self.folder) = (choice, folder)
        watcher = try FolderWatcher(choice) { [reports] in reports.add($0) }
    }

    /// Has another process do it, beside `labo`; returns when it is done.
    func run(_ script: String) throws { try Self.run(script, in: scratch.path) }

    private static func run(_ script: String, in folder: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-ec", script]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(script: script) }
    }

    struct Failed: Error { let script: String }

    /// Waits until a write of another process is reported: what came before it has been, too.
    func sees(_ path: String = "actions/control.plist") throws -> Bool {
        try run("echo a >> \(folder)/\(path)")
        return reports.wait(for: path)
    }

    /// Waits until such writes are reported again; those before may have been among « everything ».
    func seesAgain(_ path: String = "actions/control.plist") throws -> Bool {
        for _ in 0..<30 {
            try run("echo a >> \(folder)/\(path)")
            if reports.wait(atMost: 1, until: { $0.paths.contains(path) }) { return true }
        }
        return false
    }
}
