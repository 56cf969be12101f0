import Foundation
import LIAVVModel
import LIAVVStore
import Testing

/// A save that was broken off is made again, and only then the power fails: what the second one said must hold.
@Suite struct SavedAgainTests {
    /// How a save is broken off.
    enum End: CaseIterable {
        /// The process is killed, and another one comes after it.
        case killed
        /// A call fails, and nothing else does.
        case failed

        func goingWrong(_ disk: PowerCutFileSystem, at call: Int) -> PowerCutFileSystem {
            switch self {
            case .killed: disk.copy(cutAt: call)
            case .failed: disk.copy(failing: call, code: EIO)
            }
        }
    }

    @Test(arguments: End.allCases) func whatIsSavedAgainOutlivesAPowerCut(_ end: End) throws {
        var (cuts, problems) = (0, [String]())
        for seed in 0..<UInt64(Torture.count(short: 1, full: 12)) {
            try SaveScript(seed: seed).saveEach(goingWrong: end.goingWrong) { attempt, aftermath in
                let problem = Self.problem(after: attempt, aftermath)
                if let problem { problems.append("seed \(seed), \(attempt.label): \(problem)") }
                cuts += 1
            }
        }
        #expect(problems.count == 0, "of \(cuts), such as \(problems.first ?? "")")
        print("torture: \(Torture.words(cuts)) power cuts, each after a save that was \(end) and made again")
    }

    private static func problem(after attempt: SaveScript.Attempt, _ aftermath: Aftermath) -> String? {
        let files = attempt.files.copy()
        do { try SaveScript.store(files).save(aftermath.change) } catch { return "refused the second time: \(error)" }
        var random = SplitMix64(seed: 0)
        let after = files.afterPowerCut(using: &random, style: .nothingUnsynced)
        return aftermath.problem(on: after, isAcknowledged: true).map { "\($0); not durable: \(files.doubts)" }
    }
}
