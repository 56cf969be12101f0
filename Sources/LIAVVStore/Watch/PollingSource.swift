/// Changes as a look through the folder finds them, every so often.
struct PollingSource: ChangeSource {
    private let site: WatchedSite
    private let interval: Int
    private var standing: WatchedSite.Standing?
    private var snapshot = FolderSnapshot()
    /// A call failed, and what it would have told is unknown.
    private var isOwing = false
    private(set) var pause: Int32? = 0

    /// Looks for the first time.
    ///
    /// - Parameter interval: from the beginning of one look to that of the next, in milliseconds.
    init(site: WatchedSite, interval: Int) {
        self.site = site
        self.interval = min(max(interval, 1), 3_600_000)
        _ = changes()
    }

    let descriptor: Int32? = nil
    let isBlind = false

    /// A look that takes long is followed by a shorter pause, but by one.
    mutating func changes() -> FolderChanges {
        let clock = ContinuousClock()
        let start = clock.now
        let found = look()
        let spent = Int((clock.now - start) / .milliseconds(1))
        pause = Int32(max(interval - spent, interval / 4))
        return found
    }

    private mutating func look() -> FolderChanges {
        do {
            let now = try presence()
            guard now == standing else { return begin(now) }
            return now.map { compare($0) } ?? FolderChanges()
        } catch {
            isOwing = true
            return FolderChanges()
        }
    }

    private func presence() throws(SystemFault) -> WatchedSite.Standing? {
        do {
            return try site.standing()
        } catch {
            guard error.isAbsence else { throw error }
            return nil
        }
    }

    /// Another folder than before, or none.
    private mutating func begin(_ now: WatchedSite.Standing?) -> FolderChanges {
        standing = now
        snapshot = FolderSnapshot()
        isOwing = false
        _ = now.map { compare($0) }
        return .everything
    }

    private mutating func compare(_ standing: WatchedSite.Standing) -> FolderChanges {
        let look = snapshot.update(standing, site.fileSystem)
        let isEverything = isOwing && look.isWhole
        isOwing = !look.isWhole
        return FolderChanges(paths: look.changed, isEverything: isEverything)
    }
}
