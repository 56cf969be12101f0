import LIAVVModel
import Testing

@testable import LIAVVStore

/// Property lists in which something is amiss: each is read or refused, in short time and with little memory, and what
/// is read can be written and read again.
@Suite struct MutationTests {
    @Test func everyMutantIsReadOrRefused() throws {
        let numbers = Torture.numbers(short: 10_000, full: 200_000)
        let (maker, bookmark, scratch) = (try Mutant.Maker(seed: Torture.seed), try Bookmark(), try Scratch())
        Torture.report("mutants of seed \(maker.seed); the number of the one under way stands in \(bookmark.path)")
        var (meter, trial) = (try Meter(), Trial())
        for number in numbers {
            try bookmark.set(number)
            let mutant = maker.mutant(number)
            guard let value = meter.measure(number, { trial.read(mutant) }) else { continue }
            trial.place(value, mutant.kind, number)
            guard number % Torture.count(short: 8, full: 1) == 0 else { continue }
            let bytes = try trial.writeAgain(value, number)
            if number % Torture.count(short: 8, full: 4) == 0 { try scratch.write(bytes, to: "\(number).plist") }
        }
        let growth = try meter.growth()
        Torture.report(trial.line(of: numbers.count, meter, growth))
        #expect(meter.slowest.seconds < 5, "mutant \(meter.slowest.run) hangs")
        #expect(growth < 512)
        guard numbers.count > 1 else { return }
        trial.expectVariety(of: numbers.count)
        try expectWitnessesAgree(onFolder: scratch.path)
    }
}

/// What became of the mutants.
private struct Trial {
    private(set) var reads = 0
    private var placed = 0
    private var refusals: [PropertyListFault: Int] = [:]

    mutating func read(_ mutant: Mutant) -> Value? {
        do throws(PropertyListFault) {
            let value = try PropertyList.decode(mutant.bytes)
            reads += 1
            return value
        } catch {
            refusals[error, default: 0] += 1
            return nil
        }
    }

    /// The value as the store would write it, in a list of its own when it could not stand alone.
    func writeAgain(_ value: Value, _ number: Int) throws -> [UInt8] {
        let isContainer = value.list != nil || value.record != nil
        let bytes = try PropertyList.encode(isContainer ? value : .list([value]))
        let again = try PropertyList.decode(bytes)
        if again != (isContainer ? value : .list([value])) {
            Issue.record("mutant \(number) is read as something else")
        }
        if try PropertyList.encode(again) != bytes { Issue.record("mutant \(number) is written in two ways") }
        return bytes
    }

    /// What a record makes of it, it makes again of what it writes.
    mutating func place(_ value: Value, _ kind: RecordKind, _ number: Int) {
        var laboratory = Laboratory()
        let record = Mutant.reference(kind, number)
        guard (try? laboratory.place(value, at: record)) != nil else { return }
        placed += 1
        var again = laboratory
        let written = laboratory.value(of: record)
        let isPlaced = (try? again.place(written, at: record)) != nil
        if !isPlaced || again != laboratory || again.value(of: record) != written {
            Issue.record("mutant \(number) is another record when it was written")
        }
    }

    func line(of count: Int, _ meter: Meter, _ growth: Int) -> String {
        let refused = refusals.values.reduce(0, +)
        return "\(count.grouped) mutated property lists: \(reads.grouped) read (\(placed.grouped) as records), "
            + "\(refused.grouped) refused, \(count - reads - refused) crashes; "
            + "peak memory +\(growth) MiB; slowest \(Int(meter.slowest.seconds * 1000)) ms"
    }

    /// Mutants that are nearly all refused, or nearly all read, would show little.
    func expectVariety(of count: Int) {
        #expect(reads > count / 4 && reads < count * 3 / 4)
        #expect(placed > reads / 4 && placed < reads * 9 / 10)
        let all: Set<PropertyListFault> = [
            .empty, .notAPropertyList, .notUTF8, .damaged, .tooDeep, .tooLarge, .integerTooLarge,
        ]
        #expect(Set(refusals.keys) == all)
    }
}
