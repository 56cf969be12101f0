import Foundation
import LIAVVStore

extension Disk {
    /// Where a path leads.
    struct Place {
        /// The folders passed, from the root down; the name stands in the last.
        let folders: [UInt64]
        /// Nil for a path that ends in no name of its own: the root, `.` and `..`.
        let name: Name?
        /// What stands there; nil: nothing does.
        let node: UInt64?
        /// The path without links.
        let path: String

        var folder: UInt64 { folders.last ?? Tree.root }
    }

    /// Goes from name to name as the kernel does.
    struct Walk {
        private let tree: Tree
        private let followsLast: Bool
        private var passed: [(name: Name, node: UInt64)] = []
        /// The names still to come, the next one last.
        private var ahead: [Name] = []
        private var endsInName = false
        private var links = 0

        /// - Throws: what the system says of a name on the way that is missing, no folder or a link without end.
        static func place(of path: String, in tree: Tree, followsLast: Bool) throws(SystemFault) -> Place {
            guard !path.isEmpty else { throw SystemFault(code: ENOENT) }
            let isFolder = path.utf8.last == UInt8(ascii: "/")
            var walk = Walk(tree: tree, followsLast: followsLast || isFolder)
            walk.turn(to: path)
            let place = try walk.place()
            if isFolder, let node = place.node { _ = try tree.entries(of: node) }
            return place
        }

        private init(tree: Tree, followsLast: Bool) {
            self.tree = tree
            self.followsLast = followsLast
        }

        private mutating func turn(to path: String) {
            if path.utf8.first == UInt8(ascii: "/") { passed = [] }
            ahead += path.utf8.split(separator: UInt8(ascii: "/")).reversed().map { Name(bytes: $0) }
        }

        private var here: UInt64 { passed.last?.node ?? Tree.root }

        private mutating func place() throws(SystemFault) -> Place {
            while let name = ahead.popLast() {
                let entries = try tree.entries(of: here)
                guard name.bytes.count <= Name.most else { throw SystemFault(code: ENAMETOOLONG) }
                endsInName = name != .here && name != .up
                if name == .up { _ = passed.popLast() }
                guard endsInName else { continue }
                guard let node = entries[name] else { return try missing(name) }
                try enter(node, named: name)
            }
            let last = endsInName ? passed.last : nil
            let folders = passed.map(\.node).dropLast(last == nil ? 0 : 1)
            return Place(folders: [Tree.root] + folders, name: last?.name, node: here, path: path(passed.map(\.name)))
        }

        private func missing(_ name: Name) throws(SystemFault) -> Place {
            guard ahead.isEmpty else { throw SystemFault(code: ENOENT) }
            let path = path(passed.map(\.name) + [name])
            return Place(folders: [Tree.root] + passed.map(\.node), name: name, node: nil, path: path)
        }

        private mutating func enter(_ node: UInt64, named name: Name) throws(SystemFault) {
            guard case .link(let target) = try tree.node(node).content, !ahead.isEmpty || followsLast else {
                return passed.append((name, node))
            }
            links += 1
            guard links <= 40 else { throw SystemFault(code: ELOOP) }
            turn(to: target)
        }

        private func path(_ names: [Name]) -> String { "/" + names.map(\.text).joined(separator: "/") }
    }
}
