import Testing

@testable import LIAVVStore

/// On which disks notification is trusted.
@Suite struct NotificationReachTests {
    private static let table = """
        27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
        31 27 0:30 / /srv rw,relatime shared:2 - autofs systemd-1 rw
        32 31 0:31 / /srv rw,relatime shared:2 master:1 - nfs4 server:/export rw
        33 27 0:32 / /srv/local rw - xfs /dev/vdb rw
        34 27 0:33 / /mnt/march\\303\\251s\\040-\\040lab\\134o rw - cifs //server/share rw
        35 27 0:34 / /home/a rw - fuse.sshfs a@server: rw
        36 27
        37 27 0:35 / /half rw -
        """

    @Test(arguments: [
        ("/", "ext4"), ("/var/labo", "ext4"), ("/srv", "nfs4"), ("/srv/labo", "nfs4"), ("/srvs", "ext4"),
        ("/srv/local/labo", "xfs"), ("/mnt/marchés - lab\\o/x", "cifs"), ("/home/a/labo", "fuse.sshfs"),
        ("/half/labo", "ext4"),
    ])
    func theNearestMountDecides(_ path: String, _ type: String) {
        #expect(NotificationReach.type(of: path, in: Self.table) == type)
        #expect(NotificationReach.type(of: path, in: "") == "")
    }

    #if os(Linux)
        @Test func ofThisMachine() {
            #expect(!NotificationReach.covers("/proc/self", LocalFileSystem()))
            #expect(NotificationReach.covers("/dev/shm/labo", LocalFileSystem()))
        }
    #endif

    @Test func withoutTheTableNothingIsTrusted() {
        #expect(!NotificationReach.covers("/", FaultyFileSystem(failing: 1, code: 2)))
        #expect(!NotificationReach.covers("/", FaultyFileSystem(failing: 2, code: 5)))
    }
}
