/// The folders that are being watched, and what has happened in them.
///
/// It only grows: when a folder goes or another takes its place, the tree is given up as a whole and built again.
struct WatchedTree: Sendable {
    let queue: any EventQueue
    private let site: WatchedSite
    private let standing: WatchedSite.Standing
    private var watches: [String: Int32] = [:]
    /// Two names can lead to one folder, which is one watch then.
    private var folders: [Int32: [String]] = [:]
    private var found = FolderChanges()
    private var isGrown = false
    /// Nothing of a laboratory stands in it.
    private(set) var isBare = false

    /// Watches all that is there.
    init(site: WatchedSite, standing: WatchedSite.Standing, queue: any EventQueue) throws(SystemFault) {
        self.site = site
        self.standing = standing
        self.queue = queue
        watchAbove()
        _ = try adopt(WatchedPaths.top)
        isGrown = true
        isBare = looksBare
    }

    /// What the system has told since the last time; nil: the tree is none any more.
    mutating func take() -> FolderChanges? {
        found = FolderChanges()
        do {
            for event in try queue.events() {
                guard try take(event) else { return nil }
            }
            guard try site.standing() == standing else { return nil }
        } catch {
            return nil
        }
        isBare = looksBare
        return found
    }

    private mutating func take(_ event: FolderEvent) throws(SystemFault) -> Bool {
        guard case .named(let name, let watch) = event else { return false }
        for folder in folders[watch] ?? [] {
            if WatchedPaths.isFile(name, in: folder) { found.paths.insert(WatchedPaths.join(folder, name)) }
            if let path = WatchedPaths.folder(name, in: folder), !(try adopt(path)) { return false }
        }
        return true
    }

    /// Watches a folder, and reports what is in it already: it may have been written before the watch stood.
    ///
    /// - Returns: false when the watch that stood there is of another folder.
    private mutating func adopt(_ folder: String) throws(SystemFault) -> Bool {
        guard let (location, watch) = try watch(folder) else { return watches[folder] == nil }
        if let known = watches[folder] { return known == watch }
        watches[folder] = watch
        folders[watch, default: []].append(folder)
        guard isGrown || WatchedPaths.holdsFolders(folder) else { return true }
        for name in try names(in: location) {
            if isGrown, WatchedPaths.isFile(name, in: folder) { found.paths.insert(WatchedPaths.join(folder, name)) }
            if let path = WatchedPaths.folder(name, in: folder), !(try adopt(path)) { return false }
        }
        return true
    }

    /// Nil when there is no such folder, or none that can be read.
    private func watch(_ folder: String) throws(SystemFault) -> (location: String, watch: Int32)? {
        do {
            let location = try standing.location(of: folder, site.fileSystem)
            return try location.map { (location) throws(SystemFault) in (location, try queue.watch(location)) }
        } catch {
            guard error.isAbsence, folder != WatchedPaths.top else { throw error }
            return nil
        }
    }

    private func names(in location: String) throws(SystemFault) -> [String] {
        do {
            return try site.fileSystem.names(in: location)
        } catch {
            guard error.isAbsence else { throw error }
            return []
        }
    }
}

extension WatchedTree {
    /// A folder or a link on the way to ours can be moved, of which ours would not hear. Not all of them can always be
    /// watched, and none must be.
    private func watchAbove() {
        for path in [site.folder, standing.path] {
            var above = path.hasPrefix("/") ? "/" : ""
            for part in path.split(separator: "/") {
                above += part
                _ = try? queue.watchPlace(above)
                above += "/"
            }
        }
    }

    private var looksBare: Bool {
        watches.count == 1
            && (try? site.fileSystem.status(of: standing.path + "/" + RecordPath.settings)) == nil
    }
}
