import LIAVVModel
import LIAVVStore

/// Up to where each member of each folder has seen the journal: kept for this user alone, never in the shared folder.
enum Visits {
    /// How far the journal was when somebody left.
    struct Visit {
        /// Its last entry; nil where it had none yet.
        let latest: EntryName?
    }

    /// When that member left last; nil when they were never here, or when nobody can tell any more.
    static func last(of member: Identifier, in folder: String) -> Visit? {
        guard let path = path(member, folder), let file = try? Disk.read(path, atMost: 4096) else { return nil }
        let text = String(decoding: file.bytes, as: UTF8.self).trimmed
        guard !text.isEmpty else { return Visit(latest: nil) }
        return EntryName(text: text).map { Visit(latest: $0) }
    }

    /// Notes the last entry that there is, nil for none; not being able to is no reason to stop.
    static func note(_ entry: EntryName?, of member: Identifier, in folder: String) {
        guard let path = path(member, folder) else { return }
        try? Disk.makeFolders(Disk.parent(of: path))
        try? Disk.write(Array((entry?.description ?? "").utf8), to: path)
    }

    private static func path(_ member: Identifier, _ folder: String) -> String? {
        guard let state = Environment.stateFolder, let resolved = Disk.resolve(folder) else { return nil }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in resolved.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return state + "/visits/" + Identifier.slug(Disk.name(of: resolved)) + "-" + String(hash, radix: 36) + "/"
            + member.text
    }
}
