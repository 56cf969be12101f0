import LIAVVModel
import LIAVVStore
import Testing

/// The power fails at every single call of a save, and the folder is opened again.
@Suite struct PowerCutTests {
    /// How often a cut is drawn that leaves some of what was not synchronized.
    private static let draws = Torture.count(short: 4, full: 16)

    /// Every earlier change is there, and of the one in flight no record is half there.
    @Test func everyCallOfASaveIsTheLast() throws {
        var (cuts, saves) = (0, 0)
        for seed in 0..<UInt64(Torture.count(short: 6, full: 100)) {
            let script = try SaveScript(seed: seed)
            var disk = try script.disk()
            for number in script.changes.indices {
                disk = try afterCuttingEverywhere(script, number, disk) { files, isAcknowledged, label in
                    cuts += try checkCuts(of: files, Aftermath(of: number, in: script), isAcknowledged, label)
                }
                saves += 1
            }
        }
        print("torture: \(Torture.words(cuts)) power cuts, at every call of \(Torture.words(saves)) saves")
    }

    /// Opening the folder may finish or undo what the first cut left: the second one comes in the midst of that.
    @Test func thePowerFailsAgainWhileTheFolderIsOpened() throws {
        var cuts = 0
        for seed in 0..<UInt64(Torture.count(short: 1, full: 20)) {
            let script = try SaveScript(seed: 1000 + seed, length: 2)
            var disk = try script.disk()
            for number in script.changes.indices {
                disk = try afterCuttingEverywhere(script, number, disk) { files, isAcknowledged, label in
                    var random = Seeded(seed)
                    let after = files.afterPowerCut(using: &random, style: .random)
                    let aftermath = Aftermath(of: number, in: script)
                    cuts += try checkOpening(after, aftermath, isAcknowledged, label, &random)
                }
            }
        }
        print("torture: \(Torture.words(cuts)) power cuts, at every call of opening after a first one")
    }

    /// Saves with the power failing at the first call, the second and so on.
    ///
    /// - Returns: the disk once the whole of the change is saved.
    private func afterCuttingEverywhere(
        _ script: SaveScript, _ number: Int, _ disk: PowerCutFileSystem,
        _ check: (PowerCutFileSystem, _ isAcknowledged: Bool, String) throws -> Void
    ) throws -> PowerCutFileSystem {
        for call in 1... {
            let files = disk.copy(cutAt: call)
            let isDone = (try? SaveScript.store(files).save(script.changes[number])) != nil
            try check(files, isDone, "change \(number + 1) cut at call \(call): \(files.refused)")
            guard files.count >= call else {
                #expect(isDone && call > 10 && files.openFiles == 0)
                return files.copy()
            }
        }
        return disk
    }

    /// - Returns: how many cuts there were.
    private func checkCuts(
        of files: PowerCutFileSystem, _ aftermath: Aftermath, _ isAcknowledged: Bool, _ label: String
    ) throws -> Int {
        var random = Seeded(UInt64(files.count))
        let styles = [CutStyle.nothingUnsynced, .everything] + Array(repeating: .random, count: Self.draws)
        for style in styles {
            let after = files.afterPowerCut(using: &random, style: style)
            let problem = aftermath.problem(on: after, isAcknowledged: isAcknowledged)
            #expect(problem == nil, "\(label); \(style)")
        }
        return styles.count
    }

    /// - Returns: how many cuts there were.
    private func checkOpening(
        _ disk: PowerCutFileSystem, _ aftermath: Aftermath, _ isAcknowledged: Bool, _ label: String,
        _ random: inout Seeded
    ) throws -> Int {
        for call in 1... {
            let files = disk.copy(cutAt: call)
            _ = try? SaveScript.store(files).load()
            let after = files.afterPowerCut(using: &random, style: .random)
            let problem = aftermath.problem(on: after, isAcknowledged: isAcknowledged)
            #expect(problem == nil, "\(label); opening cut at call \(call): \(files.refused)")
            guard files.count >= call else { return call }
        }
        return 0
    }
}
