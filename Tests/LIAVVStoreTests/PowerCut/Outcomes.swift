import LIAVVModel
import LIAVVStore

extension PowerCutFileSystem {
    /// An empty folder `/d` that outlives every power cut, and `/e` likewise.
    static func withFolders() throws -> PowerCutFileSystem {
        let files = PowerCutFileSystem()
        for folder in ["/d", "/e"] { try files.makeFolder(folder) }
        try files.synchronize(folder: "/")
        return files
    }

    /// Every file and what it holds: `d/a=text`, and every empty folder, in the order of the names.
    func picture(_ folder: String = "") throws -> String {
        let lines = try names(in: folder + "/").sorted().map { name in
            let path = folder + "/" + name
            if try status(of: path).kind == .file { return path.dropFirst() + "=" + (try text(path)) }
            let inside = try picture(path)
            return inside.isEmpty ? String(path.dropFirst()) : inside
        }
        return lines.joined(separator: " ")
    }

    /// What a power cut now leaves without luck.
    func afterTheWorstCut() throws -> String {
        var random = SplitMix64(seed: 0)
        return try afterPowerCut(using: &random, style: .nothingUnsynced).picture()
    }

    /// What power cuts now leave: all that was seen in many.
    func afterCuts() throws -> Set<String> {
        var random = SplitMix64(seed: 1)
        return try Set((0..<400).map { _ in try afterPowerCut(using: &random, style: .random).picture() })
    }
}
