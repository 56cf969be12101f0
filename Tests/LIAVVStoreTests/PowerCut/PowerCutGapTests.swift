import LIAVVModel
import LIAVVStore
import Testing

/// Where a power cut finds more than one folder of the store at work: making the whole, and removing into the bin.
@Suite struct PowerCutGapTests {
    @Test(arguments: [true, false]) func aNewFolderOutlivesAPowerCut(isThere: Bool) throws {
        let files = PowerCutFileSystem()
        if isThere {
            try files.makeFolder(SaveScript.folder)
            try files.synchronize(folder: "/")
        }
        try SaveScript.store(files).create(settings: Settings(), date: .inDecember)
        var random = SplitMix64(seed: 0)
        let after = files.afterPowerCut(using: &random, style: .nothingUnsynced)
        let found = try? SaveScript.store(after).load().laboratory
        #expect(found?.references.count == 1)
    }

    /// The first seed has a change that removes a record and puts another into the same folder, which is then made
    /// durable before the bin is.
    @Test(arguments: CutStyle.allCases) func aRemovedRecordIsInItsPlaceOrInTheBin(_ style: CutStyle) throws {
        var (cuts, problems) = (0, [String]())
        for seed in 12..<12 + UInt64(Torture.count(short: 1, full: 8)) {
            try SaveScript(seed: seed).saveEach(goingWrong: { $0.copy(cutAt: $1) }) { attempt, aftermath in
                var random = SplitMix64(seed: seed)
                let after = attempt.files.afterPowerCut(using: &random, style: style)
                let problem = try aftermath.binProblem(on: after)
                if let problem { problems.append("seed \(seed), \(attempt.label): \(problem)") }
                cuts += 1
            }
        }
        #expect(problems.count == 0, "of \(cuts), such as \(problems.first ?? "")")
        print("torture: \(Torture.words(cuts)) power cuts with a look into the bin")
    }
}
