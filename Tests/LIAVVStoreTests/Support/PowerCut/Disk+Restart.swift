extension Disk {
    /// What is found on the disk after the power has failed.
    func afterPowerCut(using random: inout some RandomNumberGenerator, style: CutStyle) -> Disk {
        switch style {
        case .nothingUnsynced: Disk(durable, after: self)
        case .everything: Disk(visible, after: self)
        case .random: Disk(someOfIt(using: &random), after: self)
        }
    }

    /// Draws in an order that does not depend on hashes, so that a seed gives the same again.
    private func someOfIt(using random: inout some RandomNumberGenerator) -> Tree {
        var tree = durable
        for number in unsyncedFiles.sorted() {
            guard let node = survivor(of: number, using: &random) else { continue }
            tree.put(node, at: number)
        }
        for renaming in survivors(using: &random) { tree.apply(renaming) }
        return tree
    }

    /// Each change of names lasts or not, but none of a name whose former change does not.
    private func survivors(using random: inout some RandomNumberGenerator) -> [Renaming] {
        let odds = [0.1, 0.5, 0.9].randomElement(using: &random) ?? 0.5
        var lost: Set<Lost> = []
        return unsynced.filter { renaming in
            let names = renaming.names.map { Lost(folder: renaming.folder, name: $0.name) }
            let lasts = Double.random(in: 0..<1, using: &random) < odds && lost.isDisjoint(with: names)
            if !lasts { lost.formUnion(names) }
            return lasts
        }
    }

    private struct Lost: Hashable {
        let folder: UInt64
        let name: Name
    }

    /// Permissions and content last or not by themselves; of a folder, its permissions.
    private func survivor(of number: UInt64, using random: inout some RandomNumberGenerator) -> Node? {
        guard var node = durable.nodes[number], let new = visible.nodes[number] else { return nil }
        if Bool.random(using: &random) { node.mode = new.mode }
        if case (.file(let before), .file(let after)) = (node.content, new.content) {
            node.content = .file(Self.remains(of: after, over: before, using: &random))
            node.modified = new.modified
        }
        return node
    }

    /// The former bytes, the new ones, some of the new ones over the former, or the new size without its bytes.
    private static func remains(
        of after: [UInt8], over before: [UInt8], using random: inout some RandomNumberGenerator
    ) -> [UInt8] {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return before
        case 1: return after
        case 2: return before + [UInt8](repeating: 0, count: max(0, after.count - before.count))
        default:
            let written = Int.random(in: 0...after.count, using: &random)
            return Array(after.prefix(written) + before.dropFirst(written))
        }
    }
}
