import Foundation
import LIAVVStore

/// The calls that go by a path.
extension Disk {
    func place(of path: String, followsLast: Bool = false) throws(SystemFault) -> Place {
        try Walk.place(of: path, in: visible, followsLast: followsLast)
    }

    /// What stands there.
    func existing(_ path: String, followsLast: Bool = false) throws(SystemFault) -> (node: UInt64, path: String) {
        let place = try place(of: path, followsLast: followsLast)
        guard let node = place.node else { throw SystemFault(code: ENOENT) }
        return (node, place.path)
    }

    func status(of path: String) throws(SystemFault) -> FileStatus {
        let node = try existing(path).node
        return try visible.node(node).status(number: node)
    }

    func names(in folder: String) throws(SystemFault) -> [String] {
        try visible.entries(of: existing(folder, followsLast: true).node).keys.map(\.text)
    }

    mutating func makeFolder(_ path: String) throws(SystemFault) {
        let place = try place(of: path)
        guard place.node == nil else { throw SystemFault(code: EEXIST) }
        _ = make(.folder([:]), mode: 0o777 & ~umask, at: place)
    }

    mutating func putLink(to target: String, at path: String) throws(SystemFault) {
        let place = try place(of: path)
        guard place.node == nil else { throw SystemFault(code: EEXIST) }
        _ = make(.link(target), mode: 0o777, at: place)
    }

    mutating func remove(_ path: String) throws(SystemFault) {
        let place = try place(of: path)
        guard let node = place.node else { throw SystemFault(code: ENOENT) }
        if case .folder = try visible.node(node).content { throw SystemFault(code: EISDIR) }
        guard let name = place.name else { throw SystemFault(code: EISDIR) }
        rename([.init(name: name, node: nil)], in: place.folder)
    }

    /// Within one folder both names change in one step; between two, the new name may last where the old one does, too.
    mutating func rename(_ path: String, to other: String) throws(SystemFault) {
        let (source, target) = (try place(of: path), try place(of: other))
        guard let former = source.name, let new = target.name else { throw SystemFault(code: EBUSY) }
        guard let node = source.node else { throw SystemFault(code: ENOENT) }
        try checkRenaming(source, node, to: target)
        guard target.node != node else { return }
        let (gone, come) = (Renaming.Entry(name: former, node: nil), Renaming.Entry(name: new, node: node))
        if source.folder == target.folder {
            rename([gone, come], in: source.folder)
        } else {
            rename([come], in: target.folder)
            rename([gone], in: source.folder)
        }
    }

    private func checkRenaming(_ source: Place, _ node: UInt64, to target: Place) throws(SystemFault) {
        guard !target.folders.contains(node) else { throw SystemFault(code: EINVAL) }
        guard let taken = target.node, taken != node else { return }
        guard !source.folders.contains(taken) else { throw SystemFault(code: ENOTEMPTY) }
        switch (try visible.node(node).content, try visible.node(taken).content) {
        case (.folder, .folder(let entries)):
            if !entries.isEmpty { throw SystemFault(code: ENOTEMPTY) }
        case (.folder, _): throw SystemFault(code: ENOTDIR)
        case (_, .folder): throw SystemFault(code: EISDIR)
        default: return
        }
    }
}
