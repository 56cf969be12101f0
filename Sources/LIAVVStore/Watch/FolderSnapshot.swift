/// The files of a folder as they were found when it was looked through last.
struct FolderSnapshot: Sendable {
    private var folders: [String: [String: FileStatus]] = [:]

    /// What one look has found.
    struct Look: Sendable {
        var changed: Set<String> = []
        /// No call failed.
        var isWhole = true
        fileprivate var seen: Set<String> = []
    }

    /// Looks again. Every file is asked about: one that is written in place does not change its folder's time.
    mutating func update(_ standing: WatchedSite.Standing, _ fileSystem: any FileSystem) -> Look {
        var look = Look()
        update(WatchedPaths.top, standing, fileSystem, &look)
        for folder in folders.keys where !look.seen.contains(folder) { replace(folder, by: nil, &look) }
        return look
    }

    private mutating func update(
        _ folder: String, _ standing: WatchedSite.Standing, _ fileSystem: any FileSystem, _ look: inout Look
    ) {
        do {
            guard let location = try standing.location(of: folder, fileSystem) else { return }
            let names = try fileSystem.names(in: location)
            look.seen.insert(folder)
            replace(folder, by: files(names, folder, location, fileSystem, &look), &look)
            for path in names.compactMap({ WatchedPaths.folder($0, in: folder) }) {
                update(path, standing, fileSystem, &look)
            }
        } catch {
            if !error.isAbsence { keep(folder, &look) }
        }
    }

    /// What could not be read is taken to be as it was.
    private func keep(_ folder: String, _ look: inout Look) {
        look.isWhole = false
        look.seen.formUnion(folders.keys.filter { $0 == folder || $0.hasPrefix(folder.isEmpty ? "" : folder + "/") })
    }

    private func files(
        _ names: [String], _ folder: String, _ location: String, _ fileSystem: any FileSystem, _ look: inout Look
    ) -> [String: FileStatus] {
        var files: [String: FileStatus] = [:]
        let isMonth = WatchedPaths.isMonth(folder)
        for name in names where WatchedPaths.isFile(name, in: folder) {
            do {
                files[name] = try isMonth ? Self.writtenOnce : fileSystem.status(of: location + "/" + name)
            } catch {
                if error.isAbsence { continue }
                files[name] = folders[folder]?[name]
                look.isWhole = false
            }
        }
        return files
    }

    /// A change in the journal is never rewritten: its name says all, and there can be tens of thousands.
    private static let writtenOnce = FileStatus(
        kind: .file, size: 0, mode: 0, identity: FileIdentity(device: 0, number: 0), modified: 0)

    private mutating func replace(_ folder: String, by files: [String: FileStatus]?, _ look: inout Look) {
        let (before, after) = (folders[folder] ?? [:], files ?? [:])
        let written = after.filter { before[$0.key] != $0.value }.keys
        let removed = before.keys.filter { after[$0] == nil }
        for name in written + removed { look.changed.insert(WatchedPaths.join(folder, name)) }
        folders[folder] = files
    }
}
