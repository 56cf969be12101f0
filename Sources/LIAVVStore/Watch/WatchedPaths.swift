import LIAVVModel

/// Which folders are watched, and which files in them matter; all paths are from the laboratory's folder down.
enum WatchedPaths {
    /// The laboratory's folder itself.
    static let top = ""

    /// `journal/2024-12/x.plist`.
    static func join(_ folder: String, _ name: String) -> String { folder == top ? name : folder + "/" + name }

    /// The path of what stands under that name in that folder, if such a folder is watched.
    static func folder(_ name: String, in folder: String) -> String? {
        guard holdsFolders(folder) else { return nil }
        let path = join(folder, name)
        return fixed.contains(path) || isMonth(path) ? path : nil
    }

    /// Whether folders that are watched can stand in that one.
    static func holdsFolders(_ folder: String) -> Bool { folder == top || folder == journal || folder == local }

    /// Whether a file of that name in that folder is reported.
    static func isFile(_ name: String, in folder: String) -> Bool {
        if folder == top { return name == RecordPath.settings }
        return !holdsFolders(folder) && !RecordPath.isIgnored(name)
    }

    /// Whether what stands in the folder is one month of the journal: its files are never written a second time.
    static func isMonth(_ folder: String) -> Bool {
        guard folder.hasPrefix(journal + "/") else { return false }
        let parts = folder.utf8.dropFirst(journal.utf8.count + 1).split(separator: UInt8(ascii: "-"))
        return parts.map(\.count) == [4, 2] && parts.joined().allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let journal = "journal"
    private static let local = ".liavv"
    private static let fixed = Set(
        RecordKind.allCases.map(\.folder) + [
            journal, journal + "/pending", journal + "/conflicts", local, local + "/presence",
        ])
}
