import LIAVVModel
import LIAVVStore
import Testing

/// What a power cut may leave of names that change in the files in memory.
@Suite struct RenameDurabilityTests {
    private let files: PowerCutFileSystem

    init() throws { files = try .withFolders() }

    @Test func withinOneFolderBothNamesChangeOrNeither() throws {
        try files.create("/d/a", "old", isSynced: true)
        try files.create("/d/b", "new", isSynced: true)
        try files.synchronize(folder: "/d")
        try files.rename("/d/b", to: "/d/a")
        #expect(try files.afterTheWorstCut() == "d/a=old d/b=new e")
        #expect(try files.afterCuts() == ["d/a=old d/b=new e", "d/a=new e"])
        try files.synchronize(folder: "/d")
        #expect(try files.afterCuts() == ["d/a=new e"])
    }

    @Test func betweenFoldersEachNameChangesByItself() throws {
        try files.create("/d/a", "text", isSynced: true)
        try files.synchronize(folder: "/d")
        try files.rename("/d/a", to: "/e/a")
        #expect(try files.afterTheWorstCut() == "d/a=text e")
        #expect(try files.afterCuts() == ["d/a=text e", "d/a=text e/a=text", "d e/a=text", "d e"])
        try files.synchronize(folder: "/e")
        #expect(try files.afterCuts() == ["d/a=text e/a=text", "d e/a=text"])
        try files.synchronize(folder: "/d")
        #expect(try files.afterCuts() == ["d e/a=text"])
    }

    /// A file that takes another's place before its content is on the disk: what careless programs lose files by.
    @Test func aNameMayChangeBeforeTheContentIsThere() throws {
        try files.create("/d/a", "old", isSynced: true)
        try files.synchronize(folder: "/d")
        try files.create("/d/b", "n", isSynced: false)
        try files.rename("/d/b", to: "/d/a")
        let found = try files.afterCuts()
        #expect(found.isSuperset(of: ["d/a= e", "d/a=\0 e", "d/a=n e", "d/a=old e"]))
    }

    @Test func changesOfOneNameLastInTheirOrder() throws {
        for text in ["1", "2", "3"] {
            try files.create("/d/new", text, isSynced: true)
            try files.rename("/d/new", to: "/d/a")
        }
        let found = try files.afterCuts()
        #expect(
            found == [
                "d e", "d/new=1 e", "d/a=1 e", "d/a=1 d/new=2 e", "d/a=2 e", "d/a=2 d/new=3 e", "d/a=3 e",
            ])
    }

    @Test func changesOfDifferentNamesLastInAnyOrder() throws {
        for name in ["a", "b"] { try files.create("/d/" + name, name, isSynced: true) }
        #expect(try files.afterCuts() == ["d e", "d/a=a e", "d/b=b e", "d/a=a d/b=b e"])
    }

    @Test func everythingMeansAllThatCouldBeSeen() throws {
        try files.create("/d/a", "text", isSynced: false)
        try files.rename("/d/a", to: "/e/b")
        var random = SplitMix64(seed: 0)
        let after = files.afterPowerCut(using: &random, style: .everything)
        #expect(try after.picture() == "d e/b=text")
        #expect(after.doubts.isEmpty)
    }
}
