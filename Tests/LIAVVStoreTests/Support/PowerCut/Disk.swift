import LIAVVStore

/// What stands on a disk now, and what would be found on it if the power failed.
///
/// As in the models of ALICE (Pillai and others, OSDI 2014) and CrashMonkey (Mohan and others, OSDI 2018): content and
/// size become durable by synchronizing the file, a name by synchronizing the folder that it stands in, and neither
/// brings the other along. Permissions are kept and never enforced.
struct Disk {
    private(set) var visible = Tree()
    private(set) var durable = Tree()
    /// What happened to names and is not durable, the oldest first.
    private(set) var unsynced: [Renaming] = []
    /// The files whose content or permissions are not durable.
    private(set) var unsyncedFiles: Set<UInt64> = []
    private var lastNumber = Tree.root
    private var now = 1_734_512_400_000_000_000
    let umask: UInt32

    init(umask: UInt32) { self.umask = umask }

    /// A disk on which all of that is durable.
    init(_ tree: Tree, after former: Disk) {
        self = former
        durable = tree
        durable.sweep()
        visible = durable
        unsynced = []
        unsyncedFiles = []
    }

    /// A new node under a name that is free.
    mutating func make(_ content: Node.Content, mode: UInt32, at place: Place) -> UInt64 {
        lastNumber += 1
        let node = Node(content: content, mode: mode, modified: tick())
        visible.put(node, at: lastNumber)
        durable.put(node, at: lastNumber)
        if let name = place.name { rename([.init(name: name, node: lastNumber)], in: place.folder) }
        return lastNumber
    }

    /// Changes names of one folder in one step.
    mutating func rename(_ names: [Renaming.Entry], in folder: UInt64) {
        let renaming = Renaming(folder: folder, names: names, date: tick())
        visible.apply(renaming)
        unsynced.append(renaming)
    }

    /// Changes what a file holds or who may use it.
    mutating func change(_ number: UInt64, _ body: (inout Node) -> Void) throws(SystemFault) {
        var node = try visible.node(number)
        body(&node)
        visible.put(node, at: number)
        unsyncedFiles.insert(number)
    }

    /// Puts bytes over what a file holds from there on, or behind it.
    mutating func write(_ bytes: ArraySlice<UInt8>, to number: UInt64, at position: Int) throws(SystemFault) {
        var held = try visible.bytes(of: number)
        held.replaceSubrange(position..<min(position + bytes.count, held.count), with: bytes)
        let date = tick()
        try change(number) { node in
            node.content = .file(held)
            node.modified = date
        }
    }

    /// The next moment: no two are the same.
    mutating func tick() -> Int {
        now += 1_000_000
        return now
    }

    /// Makes durable what a file holds, or the names that a folder holds.
    mutating func synchronize(_ number: UInt64) throws(SystemFault) {
        let node = try visible.node(number)
        durable.put(node, at: number)
        unsynced.removeAll { $0.folder == number }
        unsyncedFiles.remove(number)
    }

    /// What is not durable, in words.
    var doubts: [String] {
        let paths = visible.paths
        let names = unsynced.flatMap { renaming in
            renaming.names.map { "the name " + (paths[renaming.folder] ?? "?") + "/" + $0.name.text }
        }
        return names + unsyncedFiles.compactMap { paths[$0] }.sorted().map { "the content of " + $0 }
    }
}
