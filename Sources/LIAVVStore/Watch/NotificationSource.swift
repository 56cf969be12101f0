/// Changes as the system tells them; it costs nothing while there are none.
struct NotificationSource: ChangeSource {
    typealias MakeQueue = @Sendable () throws(SystemFault) -> any EventQueue

    private let site: WatchedSite
    private let needsReach: Bool
    private let makeQueue: MakeQueue
    /// Nil while there is no folder at the path.
    private var tree: WatchedTree?
    private(set) var isBlind = false

    /// How often a folder that is gone is looked for, in milliseconds.
    private static let search: Int32 = 1000

    /// - Parameter needsReach: whether a disk that other machines write to is refused.
    init(site: WatchedSite, needsReach: Bool, makeQueue: @escaping MakeQueue) throws(SystemFault) {
        self.site = site
        self.needsReach = needsReach
        self.makeQueue = makeQueue
        tree = try grown()
    }

    var descriptor: Int32? { tree?.queue.descriptor }

    /// An empty folder may be one that was removed while someone stood in it, or the place where a disk will appear:
    /// of either nobody would tell.
    var pause: Int32? { tree.map(\.isBare) == false ? nil : Self.search }

    mutating func changes() -> FolderChanges { tree?.take() ?? replant() }

    /// Whatever happens between the old tree and the new one is among « everything ».
    private mutating func replant() -> FolderChanges {
        let wasThere = tree != nil
        tree = nil
        do {
            tree = try grown()
        } catch {
            isBlind = !error.isAbsence
        }
        return wasThere || tree != nil ? .everything : FolderChanges()
    }

    private func grown() throws(SystemFault) -> WatchedTree {
        let standing = try site.standing()
        guard !needsReach || NotificationReach.covers(standing.path, site.fileSystem) else { throw .outOfReach }
        return try WatchedTree(site: site, standing: standing, queue: makeQueue())
    }
}
