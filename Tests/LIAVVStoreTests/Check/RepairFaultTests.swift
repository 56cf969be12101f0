import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Whatever call of a repair fails, and wherever it is cut off: repairing again ends it, and nothing is lost.
@Suite struct RepairFaultTests {
    /// One fault, and everything failing from some call on.
    static let mishaps: [(code: Int32, isLasting: Bool)] = [(ENOSPC, false), (EIO, true)]

    /// A folder with every kind of damage at once.
    private func damaged() throws -> Damaged {
        let damaged = try Damaged()
        try damaged.change(.action) { $0.actions[$1]?.notes = "Avec un thé" }
        try damaged.scratch.write("<plist", to: damaged.entry(3))
        try damaged.scratch.write("<plist", to: "scenarios/scenario-7f3k.plist")
        try damaged.scratch.write("<plist", to: "liavv.plist")
        try damaged.edit("actions/action-7f3k.plist", "phase", .text("À la main"))
        try damaged.delete("rooms/room-7f3k.plist")
        try damaged.scratch.write("x", to: "actions/.action-7f3k.plist.k3.tmp")
        try begin(damaged)
        return damaged
    }

    /// A change of a meeting that cannot be read any more and of a layout that is gone, begun and gone no further.
    private func begin(_ damaged: Damaged) throws {
        let records = [try Damaged.reference(.meeting), try Damaged.reference(.layout)]
        var after = damaged.laboratory
        after.meetings[records[0].id]?.place = "Au kiosque"
        after.layouts[records[1].id]?.title = "Au kiosque"
        var entry = JournalEntry(try .between(damaged.laboratory, after, records))
        entry.touched = records.map { JournalEntry.Touch(record: $0, previous: nil, fingerprint: "0") }
        let name = EntryName(date: Instant(milliseconds: 1_800_000_000_000), author: nil)
        try damaged.scratch.write(try PropertyList.encode(entry.value), to: "journal/pending/\(name).plist")
        try damaged.scratch.write("<plist", to: RecordPath.of(records[0]))
        try damaged.delete(RecordPath.of(records[1]))
    }

    @Test(arguments: mishaps)
    func everyCallFails(_ code: Int32, _ isLasting: Bool) throws {
        let damaged = try damaged()
        let bytes = Set(try damaged.everything().filter { $0.key.hasSuffix(".plist") }.values)
        let all = try repair(damaged, FaultyFileSystem(), bytes)
        #expect(all > 300)
        for call in stride(from: 1, through: all + 1, by: Torture.count(short: 23, full: 1)) {
            let faulty = FaultyFileSystem(failing: call, code: code, isLasting: isLasting)
            let count = try repair(damaged, faulty, bytes)
            #expect(count >= min(call, all), "call \(call)")
        }
    }

    /// Repairs a copy, which may fail, then repairs it again.
    ///
    /// - Returns: how many calls the first time took.
    private func repair(_ damaged: Damaged, _ faulty: FaultyFileSystem, _ bytes: Set<[UInt8]>) throws -> Int {
        let copy = try Scratch()
        try copy.fill(from: damaged.scratch.path)
        var told: [RepairStep] = []
        _ = try? Store(folder: copy.path, fileSystem: faulty).repair(date: .inDecember) { told.append($0) }
        try expectMended(copy, damaged.laboratory, bytes, "call \(faulty.count) after \(told)")
        return faulty.count
    }

    private func expectMended(
        _ scratch: Scratch, _ former: Laboratory, _ bytes: Set<[UInt8]>, _ label: Comment
    ) throws {
        let store = Store(folder: scratch.path)
        try store.repair(date: .inDecember)
        let audit = try store.audit()
        #expect(audit.findings.isEmpty, label)
        try foldEqualsRecords(scratch.path)
        var wanted = former
        wanted.actions[try Damaged.reference(.action).id]?.phase = "À la main"
        wanted.meetings[try Damaged.reference(.meeting).id]?.place = "Au kiosque"
        wanted.layouts[try Damaged.reference(.layout).id]?.title = "Au kiosque"
        let isWanted = audit.laboratory == wanted  // The two of them would fill screens.
        #expect(isWanted, label)
        // What was bad is somewhere still.
        let bad = try scratch.files().filter { $0.hasSuffix(".bad") }.map { try scratch.read($0) }
        #expect(bad.count == 4 && bad.allSatisfy(bytes.contains), label)
    }
}
