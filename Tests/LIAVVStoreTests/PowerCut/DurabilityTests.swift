import LIAVVModel
import LIAVVStore
import Testing

/// What synchronizing makes durable in the files in memory, and what a power cut may leave of the rest.
@Suite struct DurabilityTests {
    private let files: PowerCutFileSystem

    init() throws { files = try .withFolders() }

    @Test func whatIsSynchronizedStays() throws {
        try files.create("/d/a", "text", isSynced: true)
        try files.synchronize(folder: "/d")
        #expect(files.doubts.isEmpty)
        #expect(try files.afterCuts() == ["d/a=text e"])
        #expect(try files.afterTheWorstCut() == "d/a=text e")
    }

    @Test func aFileIsLostWithItsName() throws {
        try files.create("/d/a", "text", isSynced: true)
        #expect(files.doubts == ["the name /d/a"])
        #expect(try files.afterTheWorstCut() == "d e")
        #expect(try files.afterCuts() == ["d e", "d/a=text e"])
    }

    @Test func aNameMayLastWithoutItsContent() throws {
        try files.create("/d/a", "abc", isSynced: false)
        try files.synchronize(folder: "/d")
        #expect(files.doubts == ["the content of /d/a"])
        #expect(try files.afterTheWorstCut() == "d/a= e")
        #expect(try files.afterCuts() == Set(["", "a", "ab", "abc", "\0\0\0"].map { "d/a=\($0) e" }))
    }

    @Test func whatIsWrittenOverAnOldContentMayBeThereInPart() throws {
        try files.create("/d/a", "abcd", isSynced: true)
        try files.synchronize(folder: "/d")
        let file = try files.open("/d/a", for: .locking)
        try files.writeAll("xy", to: file)
        #expect(try files.afterTheWorstCut() == "d/a=abcd e")
        #expect(try files.afterCuts() == Set(["abcd", "xbcd", "xycd"].map { "d/a=\($0) e" }))
        try files.synchronize(file)
        #expect(try files.afterCuts() == ["d/a=xycd e"])
    }

    @Test func aFolderIsLostWithAllThatStandsInIt() throws {
        try files.makeFolder("/d/f")
        try files.create("/d/f/a", "text", isSynced: true)
        try files.synchronize(folder: "/d/f")
        #expect(try files.afterCuts() == ["d e", "d/f/a=text e"])
        try files.synchronize(folder: "/d")
        #expect(try files.afterCuts() == ["d/f/a=text e"])
    }

    @Test func aRemovedNameMayComeBack() throws {
        try files.create("/d/a", "text", isSynced: true)
        try files.synchronize(folder: "/d")
        try files.remove("/d/a")
        #expect(try files.afterTheWorstCut() == "d/a=text e")
        #expect(try files.afterCuts() == ["d/a=text e", "d e"])
        try files.synchronize(folder: "/d")
        #expect(try files.afterCuts() == ["d e"])
    }

    @Test func permissionsLastWhenTheFileIsSynchronized() throws {
        let file = try files.open("/d/a", for: .creating)
        try files.synchronize(folder: "/d")
        try files.setMode(0o600, of: file)
        #expect(try modes() == [0o600, 0o644])
        try files.synchronize(file)
        #expect(try modes() == [0o600])
    }

    private func modes() throws -> Set<UInt32> {
        var random = SplitMix64(seed: 1)
        return try Set(
            (0..<50).map { _ in
                try files.afterPowerCut(using: &random, style: .random).status(of: "/d/a").mode
            })
    }

    /// Also when the same was done in another order, so that nothing hangs on how sets are kept.
    @Test func theSameSeedLeavesTheSame() throws {
        let (one, other) = (try written(0..<40), try written((0..<40).reversed()))
        for seed in 0..<20 as Range<UInt64> {
            let pictures = try [one, other].map { files in
                var random = SplitMix64(seed: seed)
                return try files.afterPowerCut(using: &random, style: .random).picture()
            }
            #expect(pictures[0] == pictures[1])
        }
    }

    private func written(_ order: some Sequence<Int>) throws -> PowerCutFileSystem {
        let files = files.copy()
        let open = try (0..<40).map { try files.open("/d/\($0)", for: .creating) }
        for n in order { try files.writeAll("text", to: open[n]) }
        return files
    }
}
