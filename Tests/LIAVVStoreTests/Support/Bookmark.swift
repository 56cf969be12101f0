import Foundation

/// Which of many is under way, in a file that outlives the process: if it dies, that one did it.
final class Bookmark {
    let path: String
    private let file: FileHandle

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("liavv-torture-\(ProcessInfo.processInfo.processIdentifier)").path
        try Data().write(to: URL(fileURLWithPath: path))
        file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func set(_ number: Int) throws {
        try file.seek(toOffset: 0)
        try file.write(contentsOf: Data("\(number)\n".utf8))
    }
}
