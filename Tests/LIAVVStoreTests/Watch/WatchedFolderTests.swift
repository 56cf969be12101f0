import Foundation
import Testing

@testable import LIAVVStore

/// What other processes do to the folders themselves while they are watched.
@Suite(.serialized) struct WatchedFolderTests {
    @Test(arguments: WatchFixture.modes)
    func foldersThatAppearAreWatchedWithWhatIsInThem(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        let paths = [
            "journal/2025-01/a.plist", "journal/pending/a.plist", "journal/conflicts/a.plist",
            ".liavv/presence/a.plist",
            "members/a.plist",
        ]
        for path in paths {
            try fixture.run("mkdir -p $(dirname labo/\(path)); echo a > labo/\(path)")
            #expect(fixture.reports.wait(for: path))
            let later = path.replacing("a.plist", with: "b.plist")
            #expect(try fixture.sees(later))
        }
        #expect(fixture.reports.now.everything == 0)
    }

    @Test(arguments: WatchFixture.modes)
    func aFolderThatIsMovedIntoPlaceIsReportedWhole(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(
            mode, after: "mkdir -p new/2023-01; echo a > new/2023-01/a.plist; rm -r labo/journal")
        try fixture.run("mv new labo/journal")
        #expect(fixture.reports.wait(for: "journal/2023-01/a.plist"))
    }

    @Test(arguments: WatchFixture.modes)
    func aRecordFolderThatGoesAndComesBack(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        try fixture.run("mv labo/actions away")
        #expect(fixture.reports.wait { $0.everything > 0 || $0.paths.contains("actions/x.plist") })
        try fixture.run("echo a > away/unseen.plist; mkdir labo/actions")
        #expect(try fixture.seesAgain())
        #expect(!fixture.reports.take().paths.contains("actions/unseen.plist"))
        try fixture.run("rm -r labo/actions; mv away labo/actions")
        #expect(fixture.reports.wait { $0.everything > 0 || $0.paths.contains("actions/unseen.plist") })
        #expect(try fixture.seesAgain())
    }

    @Test(arguments: WatchFixture.modes)
    func theFolderIsReplaced(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode, after: "mkdir -p new/actions; echo b > new/liavv.plist")
        try fixture.run("mv labo old; mv new labo")
        #expect(fixture.reports.waitForEverything())
        try fixture.run("echo a > old/actions/unseen.plist")
        #expect(try fixture.seesAgain())
        #expect(!fixture.reports.now.paths.contains("actions/unseen.plist"))
    }

    @Test(arguments: WatchFixture.modes)
    func theFolderIsRemovedAndRestored(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        try fixture.run("rm -r labo")
        #expect(fixture.reports.waitForEverything())
        fixture.reports.take()
        try fixture.run("mkdir -p restored/members; echo a > restored/liavv.plist; mv restored labo")
        #expect(fixture.reports.waitForEverything())
        #expect(try fixture.seesAgain("members/x.plist"))
    }

    /// The kernel does not tell that a folder is removed while a process stands in it.
    @Test(arguments: WatchFixture.modes)
    func theFolderIsRemovedWhileSomeoneIsInIt(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        let inside = open(fixture.scratch.path + "/labo", O_RDONLY)
        defer { close(inside) }
        try fixture.run("rm -r labo/*")
        #expect(fixture.reports.wait { $0.calls > 0 })
        try fixture.run("rmdir labo; mkdir -p restored/members; echo a > restored/liavv.plist; mv restored labo")
        #expect(fixture.reports.waitForEverything())
        #expect(try fixture.seesAgain("members/x.plist"))
    }

    @Test(arguments: WatchFixture.modes)
    func aFolderAboveIsReplaced(_ mode: FolderWatcher.Mode) throws {
        let prepare = "mkdir -p share new/labo/actions; mv labo share"
        let fixture = try WatchFixture(mode, after: prepare, folder: "share/labo")
        try fixture.run("mv share old; mv new share")
        #expect(fixture.reports.waitForEverything())
        try fixture.run("echo a > old/labo/actions/unseen.plist")
        #expect(try fixture.seesAgain())
        #expect(!fixture.reports.now.paths.contains("actions/unseen.plist"))
    }

    @Test(arguments: WatchFixture.modes)
    func aLinkToTheFolderIsTurnedElsewhere(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode, after: "ln -s labo link; mkdir -p new/actions", folder: "link")
        try fixture.run("ln -s new link.tmp; mv -T link.tmp link")
        #expect(fixture.reports.waitForEverything())
        try fixture.run("echo a > labo/actions/unseen.plist")
        #expect(try fixture.seesAgain())
        #expect(!fixture.reports.now.paths.contains("actions/unseen.plist"))
    }

    @Test(arguments: WatchFixture.modes)
    func linksAreFollowedInsideOnly(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode, after: "mkdir outside labo/kept; ln -s kept labo/rooms")
        try fixture.run("ln -s ../outside labo/members; ln -s . labo/layouts; echo a > labo/kept/a.plist")
        #expect(fixture.reports.wait(for: "rooms/a.plist"))
        try fixture.run("echo a > outside/a.plist; echo b > labo/liavv.plist")
        #expect(try fixture.sees())
        #expect(fixture.reports.now.paths == ["rooms/a.plist", "liavv.plist", "actions/control.plist"])
    }

    @Test(arguments: WatchFixture.modes)
    func aLinkInsideIsTurnedElsewhere(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode, after: "mkdir labo/old labo/new; ln -s old labo/rooms")
        try fixture.run("echo a > labo/new/a.plist; ln -s new labo/rooms.tmp; mv -T labo/rooms.tmp labo/rooms")
        #expect(fixture.reports.wait { $0.everything > 0 || $0.paths.contains("rooms/a.plist") })
        #expect(try fixture.seesAgain("rooms/b.plist"))
        fixture.reports.take()
        try fixture.run("echo a > labo/old/unseen.plist")
        #expect(try fixture.sees())
        #expect(fixture.reports.now.paths == ["actions/control.plist"])
    }
}
