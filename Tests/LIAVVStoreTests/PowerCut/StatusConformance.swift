import Foundation
import LIAVVStore
import Testing

/// What is known of a file and who holds its lock, on the system's files and on those in memory alike.
@Suite struct StatusConformance {
    @Test(arguments: Ground.Kind.allCases)
    func permissionsAreWhatTheyWereSetTo(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        let file = try ground.files.open(ground.path("a"), for: .creating)
        #expect(try ground.files.status(of: file).mode & ~0o666 == 0)
        try ground.files.setMode(0o660, of: file)
        #expect(try ground.files.status(of: file).mode == 0o660)
        #expect(try ground.status("a").mode == 0o660)
        try ground.files.close(file)
        #expect(throws: SystemFault(code: EBADF)) { try ground.files.status(of: file) }
    }

    @Test(arguments: Ground.Kind.allCases)
    func anIdentityIsThatOfTheFileNotOfTheName(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("x", to: "a")
        try ground.write("x", to: "b")
        let (a, b) = (try ground.status("a").identity, try ground.status("b").identity)
        #expect(a != b)
        try ground.rename("a", to: "c")
        #expect(try ground.status("c").identity == a)
        let file = try ground.files.open(ground.path("c"), for: .reading)
        #expect(try ground.files.status(of: file).identity == a)
        try ground.files.close(file)
    }

    /// The clock of a disk may be coarse: writing goes on until the time is another.
    @Test(arguments: Ground.Kind.allCases)
    func timesChangeWithTheContent(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.makeFolder("folder")
        let folder = try ground.status("folder").modified
        let file = try ground.files.open(ground.path("a"), for: .locking)
        let made = try ground.files.status(of: file).modified
        let deadline = ContinuousClock.now + .seconds(10)
        var round = 0
        repeat {
            round += 1
            try ground.files.writeAll("x", to: file)
            try ground.write("x", to: "folder/\(round)")
        } while try (ground.status("a").modified == made || ground.status("folder").modified == folder)
            && ContinuousClock.now < deadline
        #expect(try ground.status("a").modified != made)
        #expect(try ground.status("folder").modified != folder)
        try ground.files.close(file)
    }

    @Test(arguments: Ground.Kind.allCases)
    func aLockIsHeldUntilTheFileIsClosed(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        let lock = ground.path("lock")
        let (first, second) = (try ground.files.open(lock, for: .locking), try ground.files.open(lock, for: .locking))
        #expect(try ground.files.lock(first))
        #expect(try ground.files.lock(first))
        #expect(try !ground.files.lock(second))
        try ground.files.close(first)
        #expect(try ground.files.lock(second))
        try ground.files.close(second)
    }

    @Test(arguments: Ground.Kind.allCases)
    func aLockGoesWithTheFileNotWithItsName(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        let first = try ground.files.open(ground.path("lock"), for: .locking)
        #expect(try ground.files.lock(first))
        try ground.rename("lock", to: "other")
        let (second, third) = (
            try ground.files.open(ground.path("other"), for: .locking),
            try ground.files.open(ground.path("lock"), for: .locking)
        )
        #expect(try !ground.files.lock(second))
        #expect(try ground.files.lock(third))
        for file in [first, second, third] { try ground.files.close(file) }
    }

    @Test(arguments: Ground.Kind.allCases)
    func lockingLeavesTheContentAndNeedsToWrite(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("kept", to: "a")
        let file = try ground.files.open(ground.path("a"), for: .locking)
        #expect(try ground.files.rest(of: file) == "kept")
        try ground.files.writeAll(", and more", to: file)
        #expect(try ground.text("a") == "kept, and more")
        let reading = try ground.files.open(ground.path("a"), for: .reading)
        #expect(throws: SystemFault(code: EBADF)) { try ground.files.lock(reading) }
        for file in [file, reading] { try ground.files.close(file) }
    }
}
