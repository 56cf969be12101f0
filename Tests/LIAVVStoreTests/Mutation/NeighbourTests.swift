import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Bad files in a folder: the good ones beside them load, and each bad one is read or named.
@Suite struct NeighbourTests {
    @Test func theGoodFilesBesideMutantsLoad() throws {
        let maker = try Mutant.Maker(seed: Torture.seed)
        let numbers = Torture.numbers(short: 1000, full: 20_000)
        let bookmark = try Bookmark()
        Torture.report(
            "mutants of seed \(maker.seed); the number of the first of those laid stands in \(bookmark.path)")
        var folder = try Neighbourhood()
        for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 25) {
            try bookmark.set(first)
            let batch = (first..<min(first + 25, numbers.upperBound)).map { ($0, maker.mutant($0)) }
            try folder.loads(batch)
            try folder.loadsOrRefuses(settings: batch.filter { $0.1.kind == .laboratory })
        }
        Torture.report(folder.line)
        try folder.expectKeptIsSaved()
    }
}

/// A folder of sound records, two of each kind, whose names stand before and behind those of mutants.
private struct Neighbourhood {
    private let scratch: Scratch
    private let good: Laboratory
    /// The mutants that were read as records.
    private var kept = Laboratory()
    private var named = 0
    private var loads = 0
    private var settingsRefused = 0
    private var goodFilesMissed = 0

    init() throws {
        scratch = try Scratch()
        let sample = try Laboratory.sample()
        var good = sample
        for record in sample.references where record.kind != .laboratory {
            try good.place(nil, at: record)
            for name in ["a-good", "z-good"] {
                let id = try #require(Identifier(name))
                try good.place(sample.value(of: record), at: RecordReference(kind: record.kind, id: id))
            }
        }
        self.good = good
        try store.saveAll(good, date: .inDecember)
    }

    private var store: Store { Store(folder: scratch.path) }

    /// Lays mutants beside the good files, and loads.
    mutating func loads(_ mutants: [(number: Int, mutant: Mutant)]) throws {
        let files = mutants.map { (Mutant.reference($0.mutant.kind, $0.number, inFolder: true), $0.mutant.bytes) }
        for (record, bytes) in files { try scratch.write(bytes, to: RecordPath.of(record)) }
        let loaded = try store.load()
        expectGood(in: loaded)
        for (record, _) in files {
            let value = loaded.laboratory.value(of: record)
            let problems = loaded.problems.filter { $0.path == RecordPath.of(record) }
            if problems.count != (value == nil ? 1 : 0) { Issue.record("\(record) is neither read nor named, or both") }
            named += problems.count
            if let value { try kept.place(value, at: record) }
            try FileManager.default.removeItem(atPath: scratch.path + "/" + RecordPath.of(record))
        }
        loads += 1
    }

    /// Lays mutants of the settings in the place of the settings, one after the other.
    mutating func loadsOrRefuses(settings: [(number: Int, mutant: Mutant)]) throws {
        let sound = try scratch.read(RecordPath.settings)
        for (_, mutant) in settings {
            try scratch.write(mutant.bytes, to: RecordPath.settings)
            do throws(StoreFault) {
                expectGood(in: try store.load(), settingsToo: false)
            } catch {
                settingsRefused += 1
                switch error {
                case .settings, .newerFormat: break
                default: Issue.record(error)
                }
            }
        }
        try scratch.write(sound, to: RecordPath.settings)
    }

    private mutating func expectGood(in loaded: LoadedFolder, settingsToo: Bool = true) {
        for record in good.references where settingsToo || record.kind != .laboratory {
            guard loaded.laboratory.value(of: record) != good.value(of: record) else { continue }
            goodFilesMissed += 1
            Issue.record("\(record) is not as it was")
        }
    }

    /// What was read is saved, loaded again, and read by others.
    func expectKeptIsSaved() throws {
        let other = try Scratch()
        try Store(folder: other.path).saveAll(kept, date: .inDecember)
        let loaded = try Store(folder: other.path).load()
        #expect(loaded.problems.isEmpty && loaded.laboratory == kept)
        try expectWitnessesAgree(onFolder: other.path)
    }

    private var read: Int { kept.references.count - 1 }

    var line: String {
        "\((read + named).grouped) mutants laid between \(good.references.count) good files, \(loads.grouped) loads: "
            + "\(read.grouped) read, \(named.grouped) named, \(goodFilesMissed) good files missed; "
            + "\(settingsRefused.grouped) folders with such settings refused"
    }
}
