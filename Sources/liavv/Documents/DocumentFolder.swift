import LIAVVStore

/// The documents of a folder and of those in it, in the order of their paths.
struct DocumentFolder {
    private(set) var documents: [String] = []
    /// Files that are no documents, as their names say; hidden ones are not counted.
    private(set) var others = 0
    /// What could not be looked into.
    private(set) var unreadable: [(path: String, fault: SystemFault)] = []

    private static let deepest = 16

    /// Whether a path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        guard let path = Disk.resolve(path) else { return false }
        return (try? Disk.files.status(of: path))?.kind == .folder
    }

    init(_ path: String) {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        look(into: String(path), depth: 0)
    }

    // Links inside are not followed: they may lead in a circle.
    private mutating func look(into folder: String, depth: Int) {
        let names: [String]
        do throws(SystemFault) {
            names = try Disk.files.names(in: folder).sorted()
        } catch {
            return unreadable.append((folder, error))
        }
        for name in names where !name.hasPrefix(".") {
            let path = folder + "/" + name
            switch (try? Disk.files.status(of: path))?.kind {
            case .folder where depth < Self.deepest: look(into: path, depth: depth + 1)
            case .file where DocumentForm.isDocument(name): documents.append(path)
            default: others += 1
            }
        }
    }
}
