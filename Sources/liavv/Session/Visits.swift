import LIAVVModel
import LIAVVStore

/// Up to where each member of each folder has seen the journal: kept for this user alone, never in the shared folder.
enum Visits {
    /// The last entry there was when that member left; nil when they were never here.
    static func last(of member: Identifier, in folder: String) -> EntryName? {
        guard let path = path(member, folder), let file = try? Disk.read(path, atMost: 4096) else { return nil }
        return EntryName(text: String(decoding: file.bytes, as: UTF8.self).trimmed)
    }

    /// Notes the last entry that there is; not being able to is no reason to stop.
    static func note(_ entry: EntryName, of member: Identifier, in folder: String) {
        guard let path = path(member, folder) else { return }
        try? Disk.makeFolders(Disk.parent(of: path))
        try? Disk.write(Array(entry.description.utf8), to: path)
    }

    private static func path(_ member: Identifier, _ folder: String) -> String? {
        guard let state = Environment.stateFolder, let resolved = Disk.resolve(folder) else { return nil }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in resolved.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return state + "/visits/" + Identifier.slug(Disk.name(of: resolved)) + "-" + String(hash, radix: 36) + "/"
            + member.text
    }
}
