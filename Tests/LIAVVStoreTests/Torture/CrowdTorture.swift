import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Several members at once, in processes of their own, over the same records of one folder.
@Suite struct CrowdTorture {
    @Test func nobodyOverwritesAnybody() throws {
        let bench = try Workbench.laboratory(actions: 41)
        let each = Torture.count(short: 40, full: 500)
        let names = (1...8).map { "membre-\($0)" }
        let processes = try names.enumerated().map { place, name in
            try HarnessProcess(
                bench, author: name, changes: each, seed: Torture.seed &+ UInt64(place), with: ["--clock", "wall"])
        }
        let runs = processes.map { $0.run() }
        for run in runs { #expect(run.status == 0 && !run.isKilled && run.acknowledged.count == each, "\(run.errors)") }
        let acknowledged = runs.flatMap(\.acknowledged)
        let verdict = try Verdict(on: bench, acknowledged: acknowledged, words: runs.flatMap(\.words))
        #expect(verdict.complaints.isEmpty)
        let told = verdict.entries.values.filter { $0.change.author != nil }
        #expect(told.count == names.count * each)
        #expect(Set(told.map(\.change.id.text)) == Set(acknowledged))
        for name in names { #expect(told.count { $0.change.author?.text == name } == each) }
        let changed = told.filter { $0.change.edits.count > 1 }.count
        let settled = told.filter { !$0.setAside.isEmpty }.count
        #expect(changed > 0 && settled > 0)
        try expectWitnessesAgree(onFolder: bench.path)
        Torture.report(
            "8 processes, \(each) changes each: \(told.count.grouped) entries, their fold equals the records, "
                + "no edit missing; \(settled.grouped) times two wanted two things and one gave way")
    }

    /// Some are killed while the others go on, who end what those had begun.
    @Test func theOthersGoOnWhenOneIsKilled() throws {
        var (kills, acknowledged) = (0, 0)
        for round in 0..<Torture.count(short: 3, full: 40) {
            let bench = try Workbench.laboratory(actions: 12)
            var random = SplitMix64(seed: Torture.seed &+ UInt64(round))
            let processes = try (0..<4).map { place in
                let moment = "\(Int.random(in: 100...2500, using: &random))"
                return try HarnessProcess(
                    bench, author: "membre-\(place)", changes: 12, seed: Torture.seed &+ UInt64(round * 4 + place),
                    with: ["--clock", "wall"] + (place > 0 ? ["--kill-at-call", moment] : []))
            }
            let runs = processes.map { $0.run() }
            for run in runs where !run.isKilled { #expect(run.status == 0, "round \(round): \(run.errors)") }
            let verdict = try Verdict(
                on: bench, acknowledged: runs.flatMap(\.acknowledged), words: runs.flatMap(\.words))
            #expect(verdict.complaints.isEmpty, "round \(round)")
            kills += runs.count(where: \.isKilled)
            acknowledged += runs.reduce(0) { $0 + $1.acknowledged.count }
        }
        #expect(kills > 0)
        Torture.report("\(kills.grouped) kills among others who go on: \(acknowledged.grouped) changes, none lost")
    }

    /// Signals interrupt whatever the system is doing; nobody notices.
    @Test func signalsInterruptNothing() throws {
        let bench = try Workbench.laboratory(actions: 12)
        let changes = Torture.count(short: 20, full: 400)
        let run = try HarnessProcess(bench, changes: changes, seed: Torture.seed, with: ["--alarms", "70"]).run()
        #expect(run.status == 0 && run.acknowledged.count == changes, "\(run.errors)")
        let verdict = try Verdict(on: bench, acknowledged: run.acknowledged, words: run.words)
        #expect(verdict.complaints.isEmpty)
    }
}
