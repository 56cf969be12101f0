import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// A folder comes back as it was saved, and says what is wrong with it.
@Suite struct StoreTests {
    private let scratch: Scratch
    private let store: Store

    init() throws {
        scratch = try Scratch()
        store = Store(folder: scratch.path)
    }

    private func reference(_ kind: RecordKind) throws -> RecordReference {
        RecordReference(kind: kind, id: try #require(Identifier("\(kind.rawValue)-7f3k")))
    }

    @Test func everyRecordComesBack() throws {
        let laboratory = try Laboratory.sample()
        try store.saveAll(laboratory, date: .inDecember)
        let loaded = try store.load()
        #expect(loaded.laboratory == laboratory)
        #expect(loaded.problems.isEmpty)
        let before = try scratch.files().map { try scratch.read($0) }
        try store.saveAll(loaded.laboratory, date: .inDecember)
        #expect(try scratch.files().map { try scratch.read($0) } == before)
        #expect(scratch.records().count == RecordKind.allCases.count)
        try foldEqualsRecords(scratch.path)
    }

    @Test func removedRecordsGoToTheBinOneBesideTheOther() throws {
        var laboratory = try Laboratory.sample()
        let action = try reference(.action)
        for round in 1...2 {
            laboratory.actions[action.id]?.notes = "\(round)"
            try store.saveAll(laboratory, date: .inDecember)
            let kept = laboratory
            try laboratory.place(nil, at: action)
            try store.save(.between(kept, laboratory, [action]))
            #expect(try store.load().laboratory == laboratory)
            laboratory = kept
        }
        #expect(
            scratch.files().filter { $0.hasPrefix("bin/") } == [
                "bin/action-action-7f3k-1.plist", "bin/action-action-7f3k-2.plist",
            ])
        try foldEqualsRecords(scratch.path)
    }

    @Test func whatSomeoneElseWroteMeanwhileStays() throws {
        let before = try Laboratory.sample()
        try store.saveAll(before, date: .inDecember)
        let action = try reference(.action)
        var (mine, theirs) = (before, before)
        mine.actions[action.id]?.notes = "à moi"
        theirs.actions[action.id]?.phase = "à elles"
        try store.save(.between(before, theirs, [action]))
        try store.save(.between(before, mine, [action]))
        let both = try store.load().laboratory.actions[action.id]
        #expect(both?.notes == "à moi" && both?.phase == "à elles")
        try foldEqualsRecords(scratch.path)
    }

    @Test func theSameValueChangedByTwoIsRefusedAndNothingIsOverwritten() throws {
        let before = try Laboratory.sample()
        try store.saveAll(before, date: .inDecember)
        let action = try reference(.action)
        var (mine, theirs) = (before, before)
        mine.actions[action.id]?.notes = "à moi"
        theirs.actions[action.id]?.notes = "à elles"
        try store.save(.between(before, theirs, [action]))
        #expect(throws: StoreFault.self) { try store.save(.between(before, mine, [action])) }
        try store.save(.between(before, theirs, [action]))
        #expect(try store.load().laboratory == theirs)
        try foldEqualsRecords(scratch.path)
    }

    @Test func createRefusesWhatIsThere() throws {
        try store.create(settings: Settings(), date: .inDecember)
        #expect(try store.load().laboratory == Laboratory())
        #expect(throws: StoreFault.alreadyALaboratory(path: scratch.path)) {
            try store.create(settings: Settings(), date: .inDecember)
        }
        let other = try Scratch()
        try other.write("x", to: "notes.txt")
        #expect(throws: StoreFault.notEmpty(path: other.path)) {
            try Store(folder: other.path).create(settings: Settings(), date: .inDecember)
        }
        let new = scratch.path + "/new"
        try Store(folder: new).create(settings: Settings(), date: .inDecember)
        #expect(try Store(folder: new).load().problems.isEmpty)
    }

    @Test func foldersThatAreNotOurs() throws {
        #expect(throws: StoreFault.notALaboratory(path: scratch.path)) { try store.load() }
        let missing = scratch.path + "/missing"
        #expect(throws: StoreFault.notThere(path: missing)) { try Store(folder: missing).load() }
        try scratch.write("x", to: "file")
        let file = scratch.path + "/file"
        #expect(throws: StoreFault.notAFolder(path: file)) { try Store(folder: file).load() }
        try scratch.write(try PropertyList.encode(.record(["format": .integer(3)])), to: "liavv.plist")
        #expect(throws: StoreFault.newerFormat(path: scratch.path, found: 3, readable: 2)) { try store.load() }
        try scratch.write("<plist", to: "liavv.plist")
        let problem = FileProblem(path: "liavv.plist", reason: .propertyList(.damaged))
        #expect(throws: StoreFault.settings(path: scratch.path, problem)) { try store.load() }
    }

    @Test func oneBadFileIsListedAndTheRestLoads() throws {
        let laboratory = try Laboratory.sample()
        try store.saveAll(laboratory, date: .inDecember)
        try scratch.write("", to: "actions/empty.plist")
        try scratch.write("Bonjour", to: "actions/words.plist")
        try scratch.write("<plist><dict><key>title</key>", to: "actions/cut.plist")
        try scratch.write("<plist><array/></plist>", to: "actions/array.plist")
        try scratch.write("<plist><dict><key>title</key><integer>3</integer></dict></plist>", to: "actions/type.plist")
        try scratch.write("<plist><dict/></plist>", to: "actions/Bad Name.plist")
        try scratch.write("x", to: "actions/folder.plist/x")
        try scratch.write([UInt8](repeating: 0x20, count: Store.largestFile + 1), to: "actions/large.plist")
        #expect(mkfifo(scratch.path + "/actions/pipe.plist", 0o600) == 0)
        let outside = try Scratch()
        try outside.write("<plist><dict/></plist>", to: "x.plist")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/actions/link.plist", withDestinationPath: outside.path + "/x.plist")
        for name in [".hidden.plist", "~x.plist", ".a.plist.k3.tmp", "notes.txt"] {
            try scratch.write("?", to: "actions/" + name)
        }
        let loaded = try store.load()
        #expect(loaded.laboratory == laboratory)
        #expect(
            loaded.problems.map { $0.path.dropFirst(8) } == [
                "Bad Name.plist", "array.plist", "cut.plist", "empty.plist", "folder.plist", "large.plist",
                "link.plist",
                "pipe.plist", "type.plist", "words.plist",
            ])
        let reasons = loaded.problems.map(\.reason)
        #expect(reasons[0] == .badName && reasons[2] == .propertyList(.damaged) && reasons[3] == .propertyList(.empty))
        #expect(reasons[4] == .notAFile && reasons[5] == .tooLarge(bytes: Store.largestFile + 1))
        #expect(
            reasons[6] == .leavesFolder && reasons[7] == .notAFile && reasons[9] == .propertyList(.notAPropertyList))
        guard case .field(let fault) = reasons[8] else { throw fail("no field fault: \(reasons[8])") }
        #expect(fault.path == ["title"] && fault.reason == .wrongType)
    }

    @Test func aLinkedFolderIsNeitherReadNorWritten() throws {
        let outside = try Scratch()
        try store.create(settings: Settings(), date: .inDecember)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/members", withDestinationPath: outside.path)
        #expect(try store.load().problems == [FileProblem(path: "members", reason: .leavesFolder)])
        #expect(throws: StoreFault.self) { try store.saveAll(Laboratory.sample(), date: .inDecember) }
        #expect(outside.files().isEmpty)
    }

    @Test func theGroupOfTheFolderGetsIn() throws {
        #expect(FileMode.new(folder: 0o2770).bits(made: 0o600) == 0o660)
        #expect(FileMode.new(folder: 0o750).bits(made: 0o644) == 0o640)
        #expect(FileMode.new(folder: 0o755).bits(made: 0o644) == 0o644)
        #expect(FileMode.new(folder: 0o700).bits(made: 0o666) == 0o600)
        try store.create(settings: Settings(), date: .inDecember)
        #expect(chmod(scratch.path + "/liavv.plist", 0o604) == 0)
        try store.saveAll(Laboratory(), date: .inDecember)
        let status = try LocalFileSystem().status(of: scratch.path + "/liavv.plist")
        #expect(status.mode == 0o604)
    }

    @Test func everyPhraseIsSafeToShow() {
        let problem = FileProblem(path: "actions/\u{1B}[2J.plist", reason: .badName)
        #expect(!problem.phrase.fr.unicodeScalars.contains("\u{1B}") && problem.phrase.en.contains("rename"))
    }

    private func fail(_ text: String) -> any Error {
        Issue.record("\(text)")
        return CancellationError()
    }
}
