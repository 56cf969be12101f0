import Foundation
import LIAVVStore
import Testing

/// What opening, reading and writing do, on the system's files and on those in memory alike.
@Suite struct OpeningConformance {
    @Test(arguments: Ground.Kind.allCases)
    func aFileIsReadAsItWasWritten(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        let text = String(repeating: "élu·es, ", count: 40)
        try ground.write(text, to: "a")
        #expect(try ground.text("a") == text)
        #expect(try ground.status("a").size == text.utf8.count)
        #expect(try ground.status("a").kind == .file)
    }

    @Test(arguments: Ground.Kind.allCases)
    func whatIsNotThereIsNotOpened(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("", to: "file")
        for purpose in [Purpose.reading, .folder] { #expect(ground.refusal("gone", purpose) == ENOENT) }
        for purpose in [Purpose.reading, .creating, .locking, .folder] {
            #expect(ground.refusal("gone/a", purpose) == ENOENT)
            #expect(ground.refusal("file/a", purpose) == ENOTDIR)
        }
        #expect(throws: SystemFault(code: ENOENT)) { try ground.files.open("", for: .reading) }
        #expect(throws: SystemFault(code: ENOENT)) { try ground.status("gone") }
        #expect(ground.refusal(String(repeating: "a", count: 256), .creating) == ENAMETOOLONG)
    }

    @Test(arguments: Ground.Kind.allCases)
    func creatingNeedsAFreeName(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("x", to: "file")
        try ground.makeFolder("folder")
        try ground.link("dangling", to: "gone")
        for name in ["file", "folder", "dangling"] { #expect(ground.refusal(name, .creating) == EEXIST) }
        #expect(try ground.text("file") == "x")
    }

    @Test(arguments: Ground.Kind.allCases)
    func linksAreFollowedToFoldersOnly(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.makeFolder("folder")
        try ground.write("x", to: "folder/file")
        try ground.link("to-file", to: "folder/file")
        try ground.link("to-folder", to: ground.path("folder"))
        try ground.link("loop", to: "loop")
        #expect(ground.refusal("to-file", .reading) == ELOOP)
        #expect(ground.refusal("to-file", .locking) == ELOOP)
        #expect(ground.refusal("to-folder", .folder) == nil)
        #expect(try ground.text("to-folder/file") == "x")
        #expect(ground.refusal("loop/file", .reading) == ELOOP)
        #expect(try ground.status("to-file").kind == .link)
        #expect(try ground.names("to-folder") == ["file"])
    }

    @Test(arguments: Ground.Kind.allCases)
    func filesAndFoldersAreNotTakenForEachOther(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("x", to: "file")
        try ground.makeFolder("folder")
        #expect(ground.refusal("file", .folder) == ENOTDIR)
        #expect(ground.refusal("file/", .reading) == nil)
        #expect(throws: SystemFault(code: ENOTDIR)) { try ground.status("file/") }
        #expect(ground.refusal("folder", .locking) == EISDIR)
        #expect(throws: SystemFault(code: ENOTDIR)) { try ground.names("file") }
        #expect(throws: SystemFault(code: EISDIR)) { try ground.text("folder") }
    }

    @Test(arguments: Ground.Kind.allCases)
    func eachPurposeAllowsWhatItSays(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("x", to: "old")
        let reading = try ground.files.open(ground.path("old"), for: .reading)
        let creating = try ground.files.open(ground.path("new"), for: .creating)
        #expect(throws: SystemFault(code: EBADF)) { try ground.files.writeAll("y", to: reading) }
        #expect(throws: SystemFault(code: EBADF)) { try ground.files.read(creating, atMost: 1) }
        try ground.files.synchronize(reading)
        try ground.files.close(reading)
        try ground.files.close(creating)
        #expect(throws: SystemFault(code: EBADF)) { try ground.files.close(creating) }
    }
}

extension Ground {
    /// Why a name is not opened; nil when it is.
    func refusal(_ name: String, _ purpose: Purpose) -> Int32? {
        do throws(SystemFault) {
            try files.close(files.open(path(name), for: purpose))
            return nil
        } catch {
            return error.code
        }
    }
}
