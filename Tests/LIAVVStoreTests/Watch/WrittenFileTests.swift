import Foundation
import Testing

@testable import LIAVVStore

/// What other processes do to the files of a folder that is being watched.
@Suite(.serialized) struct WrittenFileTests {
    @Test(arguments: WatchFixture.modes)
    func aFileThatIsRenamedIntoPlaceHasItsFinalName(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        try fixture.run("echo b > labo/actions/.x.plist.1a.tmp; mv labo/actions/.x.plist.1a.tmp labo/actions/x.plist")
        #expect(fixture.reports.wait(for: "actions/x.plist"))
        #expect(fixture.reports.now.paths == ["actions/x.plist"])
        #expect(fixture.reports.now.everything == 0)
    }

    @Test(arguments: WatchFixture.modes)
    func aFileThatIsWrittenInPlace(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        try fixture.run("printf b | dd of=labo/actions/x.plist conv=notrunc 2> /dev/null")
        #expect(fixture.reports.wait(for: "actions/x.plist"))
        fixture.reports.take()
        try fixture.run("echo longer >> labo/liavv.plist")
        #expect(fixture.reports.wait(for: "liavv.plist"))
        #expect(fixture.reports.now.paths == ["liavv.plist"])
    }

    @Test(arguments: WatchFixture.modes)
    func filesThatGoAndFilesThatAreRenamed(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode, after: "echo b > labo/actions/y.plist")
        try fixture.run("rm labo/actions/x.plist; mv labo/actions/y.plist labo/actions/z.plist")
        let expected: Set = ["actions/x.plist", "actions/y.plist", "actions/z.plist"]
        #expect(fixture.reports.wait { $0.paths.isSuperset(of: expected) })
        #expect(fixture.reports.now.paths == expected)
    }

    @Test(arguments: WatchFixture.modes)
    func linksAndPermissions(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        try fixture.run("ln labo/actions/x.plist labo/actions/y.plist; ln -s x.plist labo/actions/z.plist")
        #expect(fixture.reports.wait { $0.paths.isSuperset(of: ["actions/y.plist", "actions/z.plist"]) })
        fixture.reports.take()
        try fixture.run("chmod 600 labo/liavv.plist")
        #expect(fixture.reports.wait(for: "liavv.plist"))
    }

    @Test(arguments: WatchFixture.modes)
    func whatIsNoRecordIsNotReported(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        try fixture.run(
            """
            mkdir labo/bin labo/other labo/journal/old labo/journal/2024-1x labo/journal/2024-1 labo/.liavv
            for name in actions/.x.plist.1a.tmp actions/~x.plist actions/notes.txt bin/x.plist other/x.plist \\
                journal/old/x.plist journal/2024-1x/x.plist journal/2024-1/x.plist journal/x.plist .liavv/lock other.plist
            do echo a > labo/$name; done
            """)
        #expect(try fixture.sees())
        #expect(fixture.reports.now.paths == ["actions/control.plist"])
        #expect(fixture.reports.now.everything == 0)
    }

    @Test(arguments: WatchFixture.modes)
    func ofManyAtOnceNoneIsMissed(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        let script = """
            import os, sys
            for n in range(2000):
                open("labo/actions/.t.tmp", "w").write(str(n))
                os.rename("labo/actions/.t.tmp", "labo/actions/a%d.plist" % n)
            """
        try fixture.run("python3 -c '\(script)'")
        let all = Set((0..<2000).map { "actions/a\($0).plist" })
        #expect(fixture.reports.wait { $0.paths.count >= all.count || $0.everything > 0 })
        #expect(fixture.reports.now.paths == all || fixture.reports.now.everything > 0)
    }

    @Test(arguments: WatchFixture.modes)
    func aBurstIsOneReportOrAFew(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        try fixture.run("for n in $(seq 200); do echo $n > labo/actions/a$n.plist; done")
        #expect(fixture.reports.wait { $0.paths.count == 200 })
        #expect(fixture.reports.now.calls < 100)
    }
}
