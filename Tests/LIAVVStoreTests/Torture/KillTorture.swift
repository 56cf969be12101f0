import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Whoever is killed in the middle of their work loses nothing that they were told is saved, and leaves nothing half.
@Suite struct KillTorture {
    /// A run that does one of everything, over few records, so that each of its calls can be the last in turn.
    private static let changes = 9
    private static let seed: UInt64 = 6

    @Test func nothingAcknowledgedIsLostAndNothingIsHalf() async throws {
        let written = try Workbench()
        let inTurn = try await Self.atEveryCallInTurn(written)
        let opening = try await Self.duringTheNextOpening()
        let known = inTurn.kills + opening.kills
        let least = Torture.count(short: 20, full: max(400, 2000 - known))
        let atRandom = try await Self.atRandomMoments(least, written)
        let all = [inTurn, opening, atRandom]
        #expect(all.allSatisfy { $0.kills > 0 && $0.acknowledged > 0 } && opening.recovered > 0)
        Torture.report(
            "\((known + atRandom.kills).grouped) kills (\(inTurn.kills.grouped) at each call in turn, "
                + "\(opening.kills.grouped) at calls of the opening after a kill, "
                + "\(atRandom.kills.grouped) at random moments): "
                + "\(all.reduce(0) { $0 + $1.acknowledged }.grouped) acknowledged changes, none lost; "
                + "\(all.reduce(0) { $0 + $1.recovered }.grouped) cut-off changes made to the end")
        try expectWitnessesAgree(onFolder: written.path)
    }

    /// - Parameter written: where the folder of the whole run is put, which holds whatever a killed one wrote.
    private static func atEveryCallInTurn(_ written: Workbench) async throws -> Tally {
        let start = try Workbench.laboratory(actions: 7)
        let bench = try Workbench(copying: start)
        let whole = try HarnessProcess(bench, changes: changes, seed: seed).run()
        try bench.copy(to: written.path + "/whole")
        let calls = try #require(whole.calls, "\(whole.errors)")
        #expect(whole.acknowledged.count == changes)
        var tally = Tally("at a call in turn")
        let stride = Torture.count(short: 29, full: 1)
        let moments = Array(Swift.stride(from: 1 + Int(Torture.seed % UInt64(stride)), through: calls, by: stride))
        try await tally.add(moments) { try killed(start, "--kill-at-call", $0) }
        #expect(tally.kills == moments.count)
        return tally
    }

    /// Killed again while the next opening ends what the first kill left.
    private static func duringTheNextOpening() async throws -> Tally {
        let start = try Workbench.laboratory(actions: 7)
        var tally = Tally("at a call of an opening")
        for folder in try cutOff(start, Torture.count(short: 2, full: 8)) {
            let whole = try HarnessProcess(Workbench(copying: folder.bench), changes: 0).run()
            let calls = try #require(whole.calls, "\(whole.errors)")
            let stride = Torture.count(short: 23, full: 5)
            let moments = Array(Swift.stride(from: 1 + tally.kills % stride, through: calls, by: stride))
            try await tally.add(moments) { moment in
                let bench = try Workbench(copying: folder.bench)
                let run = try HarnessProcess(bench, changes: 0, with: ["--kill-at-call", "\(moment)"]).run()
                return try Outcome(run, bench, earlier: folder.run)
            }
        }
        return tally
    }

    /// Chains of kills in one folder; the folder is looked at in a copy, so that only the next member ends what is left.
    ///
    /// - Parameter written: where the folders are put in the end.
    private static func atRandomMoments(_ least: Int, _ written: Workbench) async throws -> Tally {
        let start = try Workbench.laboratory(actions: 41)
        var tally = Tally("at a random moment")
        var chains = 0
        while tally.kills < least, chains < 1000 {
            let seeds = (0..<2).map { Torture.seed &+ UInt64(chains + $0) }
            chains += seeds.count
            try await tally.add(seeds) { seed in try chain(start, seed, 4, written) }
        }
        #expect(tally.kills >= least)
        return tally
    }

    private static func killed(_ start: Workbench, _ option: String, _ moment: Int) throws -> Outcome {
        let bench = try Workbench(copying: start)
        let run = try HarnessProcess(bench, changes: changes, seed: seed, with: [option, "\(moment)"]).run()
        return try Outcome(run, bench)
    }

    /// Folders in which a kill left a change that had begun, of as many kinds as there are steps.
    private static func cutOff(_ start: Workbench, _ most: Int) throws -> [(bench: Workbench, run: HarnessRun)] {
        var found: [(Workbench, HarnessRun)] = []
        var random = SplitMix64(seed: Torture.seed)
        let whole = try HarnessProcess(Workbench(copying: start), changes: changes, seed: seed).run()
        for _ in 0..<400 where found.count < most {
            let moment = Int.random(in: 1...(whole.calls ?? 1), using: &random)
            let bench = try Workbench(copying: start)
            let run = try HarnessProcess(bench, changes: changes, seed: seed, with: ["--kill-at-call", "\(moment)"])
                .run()
            if run.isKilled, bench.isCutOff { found.append((bench, run)) }
        }
        return found
    }

    private static func chain(
        _ start: Workbench, _ seed: UInt64, _ length: Int, _ written: Workbench
    ) throws -> Outcome {
        let bench = try Workbench(copying: start)
        var random = SplitMix64(seed: seed)
        var all = Outcome()
        for link in 0..<length {
            let microseconds = Int.random(in: 10_000...400_000, using: &random)
            let run = try HarnessProcess(
                bench, changes: 1000, seed: seed &* 31 &+ UInt64(link),
                with: ["--kill-after", "\(microseconds)"]
            ).run()
            all.add(try Outcome(run, try Workbench(copying: bench), earlier: all.run))
        }
        try bench.copy(to: written.path + "/\(seed)")
        return all
    }
}
