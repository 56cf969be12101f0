import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Each kind of damage, made by hand, is repaired and told, and nothing is lost.
@Suite struct RepairTests {
    private let damaged: Damaged
    private var scratch: Scratch { damaged.scratch }

    init() throws { damaged = try Damaged() }

    @Test func nothingToDo() throws {
        let before = try damaged.everything()
        #expect(try damaged.repair().isEmpty)
        #expect(try damaged.everything() == before)
    }

    @Test(arguments: RecordKind.allCases)
    func anUnreadableRecordIsSetAsideAndRebuilt(_ kind: RecordKind) throws {
        let record = try Damaged.reference(kind)
        let path = RecordPath.of(record)
        let good = try scratch.read(path)
        try scratch.write("<plist><dict><key>title</key>", to: path)
        let steps = try damaged.repair()
        let name = "bin/unreadable-" + path.dropLast(6).replacing("/", with: "-") + "-1.plist.bad"
        #expect(steps == [.setAside(path: path, to: name), .rebuilt(record, isPartial: false)])
        #expect(try scratch.read(path) == good)
        #expect(try damaged.store.load().laboratory == damaged.laboratory)
        #expect(try damaged.store.bin().isEmpty)
    }

    @Test func aRecordWithAnImpossibleValueIsRebuiltAndTheNextOneGetsAnotherName() throws {
        for round in 1...2 {
            try damaged.edit("actions/action-7f3k.plist", "title", .integer(round))
            let steps = try damaged.repair()
            let place = "bin/unreadable-actions-action-7f3k-\(round).plist.bad"
            #expect(steps.first == .setAside(path: "actions/action-7f3k.plist", to: place))
        }
        #expect(try damaged.store.load().laboratory == damaged.laboratory)
        #expect(try damaged.store.emptyBin() == 0)
        #expect(scratch.files().filter { $0.hasSuffix(".bad") }.count == 2)
    }

    @Test func aFileDeletedByHandComesBack() throws {
        let bytes = try scratch.read("rooms/room-7f3k.plist")
        try damaged.delete("rooms")
        #expect(try damaged.repair() == [.restored(try Damaged.reference(.room), isPartial: false)])
        #expect(try scratch.read("rooms/room-7f3k.plist") == bytes)
        try damaged.delete("liavv.plist")
        #expect(try damaged.repair() == [.restored(try Damaged.reference(.laboratory), isPartial: false)])
    }

    @Test func whatWasDoneByHandIsNoted() throws {
        try damaged.edit("actions/action-7f3k.plist", "title", .text("À la main"))
        try scratch.write(try PropertyList.encode(.record(["title": .text("x")])), to: "scenarios/new-1111.plist")
        let new = RecordReference(kind: .scenario, id: try #require(Identifier("new-1111")))
        #expect(try damaged.repair() == [.noted(try Damaged.reference(.action)), .noted(new)])
        let action = try damaged.store.load().laboratory.actions.first
        #expect(action?.title == "À la main" && action?.notes == "Avec un café")
        // Told by the journal from now on: it comes back when it is lost.
        try damaged.delete("scenarios/new-1111.plist")
        #expect(try damaged.repair() == [.restored(new, isPartial: false)])
    }

    @Test func whatIsNoRecordIsSetAside() throws {
        try damaged.delete("contacts")
        try scratch.write("x", to: "contacts")
        try scratch.write("<plist><dict/></plist>", to: "actions/Bad Name.plist")
        try scratch.write("x", to: "actions/folder.plist/x")
        #expect(mkfifo(scratch.path + "/actions/pipe.plist", 0o600) == 0)
        let outside = try Scratch()
        try outside.write("<plist><dict/></plist>", to: "x.plist")
        for (name, target) in [("link", "/x.plist"), ("nowhere", "/gone.plist")] {
            try FileManager.default.createSymbolicLink(
                atPath: scratch.path + "/actions/\(name).plist", withDestinationPath: outside.path + target)
        }
        let steps = try damaged.repair()
        #expect(steps.count { if case .setAside = $0 { true } else { false } } == 6)
        #expect(steps.contains(.restored(try Damaged.reference(.contact), isPartial: false)))
        #expect(scratch.files().contains("bin/unreadable-actions-folder-1.plist.bad/x"))
        #expect(scratch.files().contains("bin/unreadable-actions-Bad-Name-1.plist.bad"))
        #expect(outside.files() == ["x.plist"])
        #expect(try damaged.store.load().laboratory == damaged.laboratory)
    }

    @Test(.enabled(if: getuid() != 0, "nothing is refused to root"))
    func whatTheDiskRefusesIsNotDamage() throws {
        #expect(chmod(scratch.path + "/actions/action-7f3k.plist", 0) == 0)
        #expect(try damaged.store.repair(date: .inDecember).isEmpty)
        #expect(try damaged.problems().count == 1)
        #expect(scratch.files().contains("actions/action-7f3k.plist"))
    }

    @Test func referencesThatLeadNowhereAreLeftToPeople() throws {
        try damaged.change(.action) { $0.actions[$1]?.lead = Identifier("nobody") }
        try damaged.repair()
        #expect(try damaged.store.audit().laboratory.integrityProblems().count == 1)
    }
}
