import Foundation
import LIAVVStore
import Testing

/// What names do, on the system's files and on those in memory alike.
@Suite struct NamesConformance {
    @Test(arguments: Ground.Kind.allCases)
    func aRenamedFileTakesTheOthersPlace(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.makeFolder("bin")
        try ground.write("old", to: "bin/a")
        try ground.write("new", to: "b")
        let identity = try ground.status("b").identity
        let old = try ground.files.open(ground.path("bin/a"), for: .reading)
        try ground.rename("b", to: "bin/a")
        #expect(try ground.text("bin/a") == "new")
        #expect(try ground.status("bin/a").identity == identity)
        #expect(try ground.names() == ["bin"])
        #expect(try ground.files.rest(of: old) == "old")
        try ground.files.close(old)
    }

    @Test(arguments: Ground.Kind.allCases)
    func whatCannotBeRenamed(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("x", to: "file")
        try ground.makeFolder("folder")
        try ground.makeFolder("folder/inner")
        try ground.makeFolder("empty")
        for (name, other, code) in [
            ("gone", "file", ENOENT), ("file", "gone/a", ENOENT), ("file", "file/a", ENOTDIR),
            ("file", "folder", EISDIR),
            ("folder", "file", ENOTDIR), ("folder", "folder/inner/a", EINVAL), ("folder/inner", "folder", ENOTEMPTY),
            ("folder/.", "a", EBUSY), ("empty", "folder", ENOTEMPTY),
        ] {
            #expect(throws: SystemFault(code: code), "\(name) to \(other)") { try ground.rename(name, to: other) }
        }
        try ground.rename("file", to: "file")
        try ground.rename("folder", to: "empty")
        #expect(try ground.text("file") == "x")
        #expect(try ground.names("empty") == ["inner"])
    }

    @Test(arguments: Ground.Kind.allCases)
    func aRemovedFileIsReadByThoseWhoHaveItOpen(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("still here", to: "a")
        let file = try ground.files.open(ground.path("a"), for: .reading)
        try ground.files.remove(ground.path("a"))
        #expect(try ground.names().isEmpty)
        #expect(try ground.files.status(of: file).size == 10)
        #expect(try ground.files.rest(of: file) == "still here")
        try ground.files.close(file)
        #expect(throws: SystemFault(code: ENOENT)) { try ground.files.remove(ground.path("a")) }
    }

    @Test(arguments: Ground.Kind.allCases)
    func removingTakesLinksAndLeavesFolders(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.makeFolder("folder")
        try ground.link("link", to: "folder")
        try ground.files.remove(ground.path("link"))
        #expect(throws: SystemFault(code: EISDIR)) { try ground.files.remove(ground.path("folder")) }
        #expect(try ground.names() == ["folder"])
    }

    @Test(arguments: Ground.Kind.allCases)
    func foldersNeedAParentAndAFreeName(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.write("x", to: "file")
        try ground.makeFolder("folder/")
        try ground.link("dangling", to: "gone")
        for (name, code) in [
            ("file", EEXIST), ("folder", EEXIST), ("dangling", EEXIST), ("a/b", ENOENT), ("file/b", ENOTDIR),
        ] {
            #expect(throws: SystemFault(code: code), "\(name)") { try ground.makeFolder(name) }
        }
        #expect(try ground.status("folder").kind == .folder)
    }

    @Test(arguments: Ground.Kind.allCases)
    func resolvingFollowsEveryLink(_ kind: Ground.Kind) throws {
        let ground = try Ground(kind)
        try ground.makeFolder("folder")
        try ground.write("x", to: "folder/file")
        try ground.link("there", to: "folder/../folder/./file")
        try ground.link("back", to: "..")
        try ground.link("folder/up", to: "../folder")
        try ground.link("dangling", to: "gone")
        try ground.link("loop", to: "loop")
        #expect(try ground.files.resolve(ground.path("there")) == ground.path("folder/file"))
        #expect(try ground.files.resolve(ground.path("folder/up//up/file")) == ground.path("folder/file"))
        let parent = try ground.files.resolve(ground.path("back"))
        #expect(ground.root == (parent == "/" ? "" : parent) + "/" + (ground.root.split(separator: "/").last ?? ""))
        for (name, code) in [("dangling", ENOENT), ("loop", ELOOP), ("gone", ENOENT), ("there/a", ENOTDIR)] {
            #expect(throws: SystemFault(code: code), "\(name)") { try ground.files.resolve(ground.path(name)) }
        }
        #expect(try ground.files.resolve("/") == "/")
    }

    #if !canImport(Darwin)
        /// Apple's file systems take the two spellings of « é » for one name; all others do not.
        @Test(arguments: Ground.Kind.allCases)
        func aNameIsItsBytes(_ kind: Ground.Kind) throws {
            let ground = try Ground(kind)
            try ground.write("composed", to: "\u{E9}")
            try ground.write("decomposed", to: "e\u{301}")
            #expect(try ground.names().count == 2)
            #expect(try ground.text("e\u{301}") == "decomposed")
        }
    #endif
}
