import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Damage in the journal itself, and settings that are lost.
@Suite struct JournalRepairTests {
    private let damaged: Damaged
    private var scratch: Scratch { damaged.scratch }

    init() throws { damaged = try Damaged() }

    @Test func anUnreadableEntryIsSetAsideAndTheRecordsAreNoted() throws {
        try damaged.change(.action) { $0.actions[$1]?.notes = "Avec un thé" }
        let path = try damaged.entry(2)
        try scratch.write("<plist", to: path)
        let steps = try damaged.repair()
        let place = "journal/bin/unreadable-" + path.dropFirst(8).dropLast(6).replacing("/", with: "-") + "-1.plist.bad"
        #expect(steps == [.setAside(path: path, to: place), .noted(try Damaged.reference(.action))])
        #expect(try damaged.store.load().laboratory == damaged.laboratory)
    }

    @Test func aRecordWhoseEntriesAreLostIsRebuiltAsFarAsTheyGo() throws {
        try damaged.change(.action) { $0.actions[$1]?.notes = "Avec un thé" }
        try damaged.delete(try damaged.entry(2))
        try scratch.write("x", to: "actions/action-7f3k.plist")
        let steps = try damaged.repair()
        let action = try Damaged.reference(.action)
        #expect(steps.contains(.rebuilt(action, isPartial: true)) && steps.contains(.noted(action)))
        #expect(try damaged.store.load().laboratory.actions.first?.title == "Réserver le kiosque")
    }

    @Test func aRemovedRecordStaysRemovedThoughAnEntryIsLost() throws {
        try damaged.change(.action) { $0.actions[$1]?.notes = "Avec un thé" }
        try damaged.change(.action) { $0.actions[$1] = nil }
        try damaged.delete(try damaged.entry(4))
        #expect(try damaged.repair() == [.noted(try Damaged.reference(.action))])
        #expect(try damaged.store.load().laboratory.actions.isEmpty)
        #expect(try damaged.store.bin().count == 1)
    }

    @Test func entriesUnderOtherNamesAreSetAside() throws {
        try scratch.write(try scratch.read(try damaged.entry()), to: "journal/2024-12/copie.plist")
        let name = try #require(try damaged.entry().split(separator: "/").last)
        try scratch.write(try scratch.read(try damaged.entry()), to: "journal/2031-01/\(name)")
        try scratch.write("x", to: "journal/pending/\(name)")
        try scratch.write("x", to: "journal/conflicts/\(name)")
        #expect(try damaged.repair().count == 4)
        #expect(scratch.files().filter { $0.hasPrefix("journal/bin/") }.count == 4)
    }

    @Test func aJournalOfWhichNothingIsLeftBeginsAnew() throws {
        for month in try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/journal") {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/journal/\(month)") {
                try scratch.write("", to: "journal/\(month)/\(name)")
            }
        }
        #expect(try damaged.repair().count == 4 + RecordKind.allCases.count)
        #expect(try damaged.store.load().laboratory == damaged.laboratory)
    }

    @Test func settingsThatNobodyKnowsStartAfresh() throws {
        try damaged.delete("journal")
        try scratch.write("<plist", to: "liavv.plist")
        let steps = try damaged.repair()
        #expect(steps.first == .settingsStarted)
        #expect(try scratch.read("bin/unreadable-liavv-1.plist.bad") == Array("<plist".utf8))
        let loaded = try damaged.store.load().laboratory
        #expect(loaded.settings == Settings() && loaded.actions == damaged.laboratory.actions)
    }

    @Test func aJournalWithoutSettingsGetsThem() throws {
        let bare = try Scratch()
        try scratch.write(try PropertyList.encode(.record(["title": .text("x")])), to: "scenarios/new-1111.plist")
        try damaged.repair()
        let path = try damaged.entry()
        for path in scratch.records() where path != "liavv.plist" { try bare.write(try scratch.read(path), to: path) }
        try bare.write(try scratch.read(path), to: path)
        let store = Store(folder: bare.path)
        #expect(try store.repair(date: .inDecember).contains(.settingsStarted))
        #expect(try store.audit().findings.isEmpty)
        #expect(try store.load().laboratory.actions == damaged.laboratory.actions)
    }

    @Test func settingsOfANewerFormatAreNotMadeUp() throws {
        let settings = try Damaged.reference(.laboratory)
        let edit = Edit(record: settings, path: ["format"], before: .integer(2), after: .integer(3))
        let stamp = Stamp(id: try #require(Identifier("later")), author: nil, date: .inDecember)
        let change = Change(stamp: stamp, label: Phrase(verbatim: "later"), edits: [edit])
        let name = EntryName(date: Instant(milliseconds: 1_800_000_000_000), author: nil)
        try scratch.write(try PropertyList.encode(JournalEntry(change).value), to: Journal.path(of: name))
        try scratch.write("<plist", to: "liavv.plist")
        let before = try damaged.everything()
        #expect(throws: StoreFault.newerFormat(path: scratch.path, found: 3, readable: 2)) {
            try damaged.store.repair(date: .inDecember)
        }
        #expect(try damaged.everything() == before)
    }
}
