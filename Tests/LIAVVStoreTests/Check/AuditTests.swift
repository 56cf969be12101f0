import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// What a look at a folder finds, and that it leaves the folder as it is.
@Suite struct AuditTests {
    private let damaged: Damaged
    private var scratch: Scratch { damaged.scratch }

    init() throws { damaged = try Damaged() }

    @Test func aFolderInOrderHasNothingToSay() throws {
        let audit = try damaged.store.audit()
        #expect(audit.findings.isEmpty)
        #expect(audit.laboratory == damaged.laboratory)
        #expect(audit.recordCount == RecordKind.allCases.count)
        #expect(audit.changeCount == 4)
        try foldEqualsRecords(scratch.path)
    }

    @Test func aFolderWithoutAJournalHasNothingToDifferFrom() throws {
        let plain = try Scratch()
        for path in scratch.records() { try plain.write(try scratch.read(path), to: path) }
        let audit = try Store(folder: plain.path).audit()
        #expect(audit.findings.isEmpty && audit.changeCount == 0)
        #expect(plain.files() == scratch.records())
    }

    @Test func everyKindOfFindingAndNothingIsWritten() throws {
        let action = try Damaged.reference(.action)
        try scratch.write("<plist><dict><key>ti", to: "members/member-7f3k.plist")
        try damaged.edit("actions/action-7f3k.plist", "title", .text("À la main"))
        try damaged.delete("rooms/room-7f3k.plist")
        try scratch.write(try PropertyList.encode(.record(["title": .text("x")])), to: "scenarios/new-1111.plist")
        try scratch.write("x", to: "actions/.action-7f3k.plist.k3.tmp")
        try scratch.write("x", to: "journal/conflicts/20241218T091502417Z-anonyme.plist")
        try scratch.write("x", to: "journal/2024-12/notes.plist")
        let pending = try begin(.meeting)
        let before = try damaged.everything()
        let found = try damaged.store.audit().findings
        let member = FileProblem(path: "members/member-7f3k.plist", reason: .propertyList(.damaged))
        let conflict = FileProblem(
            path: "journal/conflicts/20241218T091502417Z-anonyme.plist", reason: .propertyList(.notAPropertyList))
        let wanted: Set<Finding> = [
            .unreadable(member), .differs(action), .missing(try Damaged.reference(.room)),
            .unknown(RecordReference(kind: .scenario, id: try #require(Identifier("new-1111")))),
            .leftover(path: "actions/.action-7f3k.plist.k3.tmp"), .unreadableEntry(conflict),
            .strayEntry(path: "journal/2024-12/notes.plist"), pending,
        ]
        #expect(Set(found) == wanted)
        #expect(found.count == wanted.count)
        #expect(found.allSatisfy { !$0.phrase.fr.isEmpty && !$0.phrase.en.contains("\u{A0}") })
        #expect(found.filter(\.isRemark).count == 2)
        #expect(try damaged.everything() == before)
    }

    /// A change that has begun and gone no further.
    private func begin(_ kind: RecordKind) throws -> Finding {
        let record = try Damaged.reference(kind)
        var after = damaged.laboratory
        after.meetings[record.id]?.place = "Au kiosque"
        let change = try Change.between(damaged.laboratory, after, [record])
        let name = EntryName(date: Instant(milliseconds: 1_800_000_000_000), author: nil)
        try scratch.write(try PropertyList.encode(JournalEntry(change).value), to: "journal/pending/\(name).plist")
        return .pending(name, change)
    }

    @Test func settingsThatCannotBeReadDoNotEndIt() throws {
        try scratch.write("<plist", to: "liavv.plist")
        let audit = try damaged.store.audit()
        let problem = FileProblem(path: "liavv.plist", reason: .propertyList(.damaged))
        #expect(audit.findings == [.unreadable(problem)])
        #expect(audit.laboratory.actions == damaged.laboratory.actions)
        try damaged.delete("liavv.plist")
        #expect(try damaged.problems() == [.missing(try Damaged.reference(.laboratory))])
    }

    @Test func whatIsNoLaboratoryOrNewerIsRefused() throws {
        let empty = try Scratch()
        #expect(throws: StoreFault.notALaboratory(path: empty.path)) { try Store(folder: empty.path).audit() }
        let missing = empty.path + "/missing"
        #expect(throws: StoreFault.notThere(path: missing)) { try Store(folder: missing).audit() }
        try damaged.edit("liavv.plist", "format", .integer(3))
        #expect(throws: StoreFault.newerFormat(path: scratch.path, found: 3, readable: 2)) {
            try damaged.store.audit()
        }
    }

    @Test func anEntryThatIsLostShowsInWhatComesAfter() throws {
        try damaged.change(.action) { $0.actions[$1]?.notes = "Avec un thé" }
        try damaged.delete(try damaged.entry(2))
        let action = try Damaged.reference(.action)
        // The record has both changes; the journal could not make the second without the first.
        #expect(try damaged.problems() == [.differs(action)])
        try damaged.edit("actions/action-7f3k.plist", "notes", nil)
        let name = try #require(try damaged.store.latestEntry())
        #expect(try damaged.problems() == [.misfit(action, name)])
    }

    @Test func aRecordThatWasRemovedAndIsThereAgainDiffers() throws {
        let bytes = try scratch.read("rooms/room-7f3k.plist")
        try damaged.change(.room) { $0.rooms[$1] = nil }
        #expect(try damaged.problems().isEmpty)
        try scratch.write(bytes, to: "rooms/room-7f3k.plist")
        #expect(try damaged.problems() == [.differs(try Damaged.reference(.room))])
    }
}
