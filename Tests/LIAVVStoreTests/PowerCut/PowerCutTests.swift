import LIAVVModel
import LIAVVStore
import Testing

/// The power fails while a change is saved, and the folder is opened again: every earlier change is there, and no
/// record of the one in flight is half there.
@Suite struct PowerCutTests {
    /// How often a cut is drawn that leaves some of what was not synchronized.
    private static let draws = Torture.count(short: 2, full: 10)
    private static let styles = [.nothingUnsynced, .everything] + [CutStyle](repeating: .random, count: draws)

    @Test func everyCallOfASaveIsTheLast() throws {
        var cuts = 0
        let scripts = Torture.count(short: 1, full: 10)
        for seed in 0..<UInt64(scripts) {
            try SaveScript(seed: seed).saveEach(goingWrong: { $0.copy(cutAt: $1) }) { attempt, aftermath in
                var random = SplitMix64(seed: seed &+ UInt64(attempt.files.count) << 32)
                for style in Self.styles {
                    let after = attempt.files.afterPowerCut(using: &random, style: style)
                    let problem = aftermath.problem(on: after, isAcknowledged: attempt.isAcknowledged)
                    #expect(problem == nil, "seed \(seed), \(style), \(attempt.label)")
                }
                cuts += Self.styles.count
            }
        }
        print("torture: \(Torture.words(cuts)) power cuts, at every call of \(Torture.words(scripts)) rows of saves")
    }

    /// Opening the folder may finish or undo what the first cut left: the second one comes in the midst of that.
    @Test func thePowerFailsAgainWhileTheFolderIsOpened() throws {
        var cuts = 0
        for seed in 1000..<1000 + UInt64(Torture.count(short: 1, full: 2)) {
            let script = try SaveScript(seed: seed, length: Torture.count(short: 1, full: 2))
            try script.saveEach(goingWrong: { $0.copy(cutAt: $1) }) { attempt, aftermath in
                var random = SplitMix64(seed: seed &+ UInt64(attempt.files.count) << 32)
                let disk = attempt.files.afterPowerCut(using: &random, style: .random)
                let step = Torture.count(short: 11, full: 1)
                for call in stride(from: 1 + attempt.files.count % step, to: .max, by: step) {
                    let files = disk.copy(cutAt: call)
                    _ = try? SaveScript.store(files).load()
                    let after = files.afterPowerCut(using: &random, style: .random)
                    let problem = aftermath.problem(on: after, isAcknowledged: attempt.isAcknowledged)
                    #expect(problem == nil, "seed \(seed), \(attempt.label); opening cut at \(call): \(files.refused)")
                    cuts += 1
                    if files.count < call { break }
                }
            }
        }
        print("torture: \(Torture.words(cuts)) power cuts, at every call of opening after a first one")
    }

    /// One disk through many cuts, with all that they leave on it; what a cut took back is saved again.
    @Test func oneDiskThroughManyCuts() throws {
        var cuts = 0
        for seed in 2000..<2000 + UInt64(Torture.count(short: 8, full: 150)) {
            let script = try SaveScript(seed: seed, length: 8)
            var (disk, random) = (try script.disk(), SplitMix64(seed: seed))
            var number: Int? = 0
            while let now = number, now < script.changes.count {
                number = try next(script, now, &disk, using: &random)
                cuts += 1
            }
        }
        print("torture: \(Torture.words(cuts)) power cuts, in rows on one disk")
    }

    /// - Returns: which change comes next; nil after one that is there in part.
    private func next(
        _ script: SaveScript, _ number: Int, _ disk: inout PowerCutFileSystem, using random: inout SplitMix64
    ) throws -> Int? {
        let whole = disk.copy()
        try SaveScript.store(whole).save(script.changes[number])
        let files = disk.copy(cutAt: Int.random(in: 1...whole.count + 10, using: &random))
        let isAcknowledged = (try? SaveScript.store(files).save(script.changes[number])) != nil
        disk = files.afterPowerCut(using: &random, style: .random)
        let problem = Aftermath(of: number, in: script).problem(on: disk, isAcknowledged: isAcknowledged)
        #expect(problem == nil, "change \(number + 1), cut at \(files.refused)")
        guard problem == nil else { return nil }
        let found = try SaveScript.store(disk).load().laboratory
        if found == script.states[number + 1] { return number + 1 }
        return found == script.states[number] ? number : nil
    }
}
