import LIAVVModel
import Foundation
import LIAVVStore
import Testing

/// How calls fail in the files in memory, and what copies and restarts take along.
@Suite struct MishapTests {
    private let files: PowerCutFileSystem

    init() throws { files = try .withFolders() }

    @Test func fromTheCutOnEveryCallIsRefusedAndDoesNothing() throws {
        let cut = files.copy(cutAt: 3)
        try cut.makeFolder("/d/1")
        try cut.makeFolder("/d/2")
        for name in ["/d/3", "/d/4"] {
            #expect(throws: SystemFault.machineIsOff) { try cut.makeFolder(name) }
        }
        #expect(cut.count == 4)
        #expect(cut.refused == "make the folder /d/3")
        #expect(try cut.copy().picture() == "d/1 d/2 e")
    }

    @Test func oneCallFailsAndTheNextDoesNot() throws {
        let failing = files.copy(failing: 1, code: ENOSPC)
        #expect(throws: SystemFault(code: ENOSPC)) { try failing.makeFolder("/d/1") }
        try failing.makeFolder("/d/1")
        #expect(failing.refused == "make the folder /d/1")
        #expect(try failing.picture() == "d/1 e")
    }

    @Test func whatFailsToCloseIsClosed() throws {
        let failing = files.copy(failing: 2, code: EIO)
        let file = try failing.open("/d/a", for: .creating)
        #expect(throws: SystemFault(code: EIO)) { try failing.close(file) }
        #expect(failing.openFiles == 0)
        #expect(failing.refused == "close /d/a")
    }

    @Test func shortCallsMoveAFewBytes() throws {
        let short = files.copy(isShort: true)
        let file = try short.open("/d/a", for: .locking)
        #expect(try short.write(Array("0123456789".utf8)[...], to: file) == 7)
        #expect(try short.text("/d/a") == "0123456")
    }

    @Test func aCopyLosesNothingAndHoldsNothingOpen() throws {
        let file = try files.open("/d/a", for: .locking)
        try files.writeAll("text", to: file)
        #expect(try files.lock(file))
        let other = files.copy()
        #expect(try other.picture() == "d/a=text e")
        #expect(other.doubts == files.doubts && other.openFiles == 0 && other.count > 0)
        let again = try other.open("/d/a", for: .locking)
        #expect(try other.lock(again))
        #expect(throws: SystemFault(code: EBADF)) { try files.copy().close(file) }
    }

    @Test func copiesGoTheirOwnWays() throws {
        let (one, other) = (files.copy(), files.copy())
        try one.create("/d/a", "one", isSynced: true)
        try other.create("/d/a", "other", isSynced: false)
        #expect(try one.picture() == "d/a=one e" && other.picture() == "d/a=other e" && files.picture() == "d e")
    }

    @Test func afterARestartNothingIsOpenOrLocked() throws {
        let file = try files.open("/d/lock", for: .locking)
        #expect(try files.lock(file))
        try files.synchronize(folder: "/d")
        var random = SplitMix64(seed: 0)
        let after = files.afterPowerCut(using: &random, style: .nothingUnsynced)
        #expect(after.openFiles == 0)
        #expect(throws: SystemFault(code: EBADF)) { try after.lock(file) }
        #expect(try after.lock(after.open("/d/lock", for: .locking)))
    }
}
