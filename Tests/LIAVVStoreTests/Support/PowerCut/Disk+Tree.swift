import Foundation
import LIAVVStore

extension Disk {
    /// Nodes by their numbers, reached by names from the root down.
    struct Tree {
        static let root: UInt64 = 1
        private(set) var nodes = [root: Node(content: .folder([:]), mode: 0o755, modified: 0)]

        func node(_ number: UInt64) throws(SystemFault) -> Node {
            guard let node = nodes[number] else { throw SystemFault(code: EIO) }
            return node
        }

        func entries(of number: UInt64) throws(SystemFault) -> [Name: UInt64] {
            guard case .folder(let entries) = try node(number).content else { throw SystemFault(code: ENOTDIR) }
            return entries
        }

        func bytes(of number: UInt64) throws(SystemFault) -> [UInt8] {
            guard case .file(let bytes) = try node(number).content else { throw SystemFault(code: EISDIR) }
            return bytes
        }

        mutating func put(_ node: Node, at number: UInt64) { nodes[number] = node }

        mutating func apply(_ renaming: Renaming) {
            guard var node = nodes[renaming.folder], case .folder(var entries) = node.content else { return }
            for entry in renaming.names { entries[entry.name] = entry.node }
            node.content = .folder(entries)
            node.modified = renaming.date
            nodes[renaming.folder] = node
        }

        /// Where each node that has a name stands; of several names, the first in the order of their bytes.
        var paths: [UInt64: String] {
            var paths = [Self.root: ""]
            var ahead = [Self.root]
            while let folder = ahead.popLast() {
                guard case .folder(let entries)? = nodes[folder]?.content else { continue }
                for (name, node) in entries.sorted(by: { $0.key < $1.key }) where paths[node] == nil {
                    paths[node] = (paths[folder] ?? "") + "/" + name.text
                    ahead.append(node)
                }
            }
            return paths
        }

        /// Forgets what no name leads to.
        mutating func sweep() {
            let named = paths
            nodes = nodes.filter { named[$0.key] != nil }
        }
    }
}
