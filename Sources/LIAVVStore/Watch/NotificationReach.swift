/// Whether the kernel hears of everything that is written on a disk: of what other machines write it does not.
enum NotificationReach {
    /// Whether it does for that folder, whose path has no links in it; false when nobody knows.
    static func covers(_ path: String, _ fileSystem: any FileSystem) -> Bool {
        guard let table = try? contents(fileSystem) else { return false }
        return local.contains(type(of: path, in: table))
    }

    /// What a disk of this machine is formatted as, by the kernel's names. A list of the others (nfs, nfs4, cifs, smb3,
    /// 9p, virtiofs, every fuse, afs, ceph, lustre…) would never be complete, and a mistake there would hide changes.
    private static let local: Set = [
        "bcachefs", "btrfs", "exfat", "ext2", "ext3", "ext4", "f2fs", "hfsplus", "jfs", "nilfs2", "ntfs3", "overlay",
        "ramfs", "reiserfs", "tmpfs", "vfat", "xfs", "zfs",
    ]

    /// The type of the disk that a path is on, by a table such as `/proc/self/mountinfo` (proc_pid_mountinfo(5)): of the
    /// mounts above the path the nearest, of several on one place the last. Empty when there is none.
    static func type(of path: String, in table: String) -> String {
        var nearest = (point: "", type: "")
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 6, let dash = fields[6...].firstIndex(of: "-"), dash + 1 < fields.count
            else { continue }
            let point = plain(fields[4])
            if AtomicWriter.isInside(path, point), point.utf8.count >= nearest.point.utf8.count {
                nearest = (point, String(fields[dash + 1]))
            }
        }
        return nearest.type
    }

    /// The table writes a blank as `\040`.
    private static func plain(_ field: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8) {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func contents(_ fileSystem: any FileSystem) throws -> String {
        let file = try fileSystem.open("/proc/self/mountinfo", for: .reading)
        defer { try? fileSystem.close(file) }
        var bytes: [UInt8] = []
        while bytes.count < largest {
            let more = try fileSystem.read(file, atMost: 64 << 10)
            if more.isEmpty { return String(decoding: bytes, as: UTF8.self) }
            bytes += more
        }
        throw SystemFault.outOfReach
    }

    private static let largest = 16 << 20
}
