import Dispatch

/// Tells which files of a laboratory's folder were written, by whatever process, this one included.
///
/// On a disk of this machine the kernel says so (inotify(7)) and nothing runs meanwhile; where it does not hear of what
/// other machines write, the folder is looked through at an interval. Whatever was written after `init` returned is
/// reported. What stands behind a symbolic link that leads out of the folder is not watched, as it is not read.
public final class FolderWatcher: Sendable {
    /// How changes are found.
    public enum Mode: Hashable, Sendable {
        /// By notification on a disk of this machine, by polling elsewhere.
        case automatic
        /// By notification wherever this system has it, by polling on any other.
        case notification
        /// By looking again and again.
        case polling
    }

    /// From the folder down, the files that were written, made, renamed or removed (`actions/x-7f3k.plist`); nil when any
    /// may have been: a folder is gone or came back, or there was more than the system could tell.
    public typealias Report = @Sendable (Set<String>?) -> Void

    private let loop: WatchLoop
    private let queue = DispatchQueue(label: "liavv.watcher", qos: .utility)
    private static let owner = DispatchSpecificKey<ObjectIdentifier>()

    /// Watches from now on until `stop()`.
    ///
    /// - Parameters:
    ///   - interval: from one look to the next when polling, in milliseconds.
    ///   - onChange: called on the watcher's own thread, one call at a time, with what a burst of some 50 ms has changed.
    /// - Throws: `StoreFault` when there is no folder at that path, or the system can watch no more.
    public convenience init(
        folder: String, mode: Mode = .automatic, interval: Int = 2000,
        fileSystem: any FileSystem = LocalFileSystem(), onChange: @escaping Report
    ) throws(StoreFault) {
        let site = WatchedSite(folder: folder, fileSystem: fileSystem)
        let choice = SourceChoice(site: site, mode: mode, interval: interval)
        try self.init(choice, onChange)
    }

    init(_ choice: SourceChoice, _ onChange: @escaping Report) throws(StoreFault) {
        do {
            loop = try WatchLoop(choice, onChange)
        } catch {
            throw choice.site.fault(error)
        }
        queue.setSpecific(key: Self.owner, value: ObjectIdentifier(loop))
        queue.async { [loop] in loop.run() }
    }

    deinit { stop() }

    /// Whether changes are found by looking, and so up to an interval late.
    public var isPolling: Bool { loop.isPolling }

    /// Ends it: once this has returned, nothing is called any more. May be called again, and from `onChange`, in which
    /// case that call is the last; otherwise it waits for a call that is under way.
    public func stop() {
        loop.stop()
        if DispatchQueue.getSpecific(key: Self.owner) != ObjectIdentifier(loop) { queue.sync {} }
    }
}
