/// Which way of finding changes there is for a folder.
struct SourceChoice: Sendable {
    let site: WatchedSite
    var mode: FolderWatcher.Mode
    /// Milliseconds.
    let interval: Int
    /// Nil on a system that notifies of nothing.
    var makeQueue: NotificationSource.MakeQueue? = Self.systemQueue

    /// The best one; everything that is written from here on is found.
    func source() throws(SystemFault) -> any ChangeSource {
        _ = try site.standing()
        guard mode != .polling, let makeQueue else { return polling() }
        do {
            return try NotificationSource(site: site, needsReach: mode == .automatic, makeQueue: makeQueue)
        } catch {
            guard mode == .automatic else { throw error }
            return polling()
        }
    }

    /// The one that works everywhere.
    func polling() -> PollingSource { PollingSource(site: site, interval: interval) }

    private static var systemQueue: NotificationSource.MakeQueue? {
        #if os(Linux)
            { () throws(SystemFault) in try Inotify() }
        #else
            nil
        #endif
    }
}
