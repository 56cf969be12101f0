import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// A folder of an older format is read as it is, becomes the present one with the first change, and loses nothing; one
/// of a newer format is left alone.
@Suite struct FormatTests {
    private let scratch: Scratch
    private let store: Store
    private let action = "actions/commander-les-plants-m3q8.plist"

    init() throws {
        scratch = try Scratch()
        try scratch.fill(from: URL(filePath: #filePath).deletingLastPathComponent().path + "/../Fixtures/format-1")
        store = Store(folder: scratch.path)
    }

    private func value(_ path: String) throws -> Value { try PropertyList.decode(try scratch.read(path)) }

    /// A change that gives the action a phase.
    private func change(_ phase: String) throws -> Change {
        let before = try store.load().laboratory
        var after = before
        let record = try #require(before.actions.first?.reference)
        after.actions[record.id]?.phase = phase
        return try .between(before, after, [record])
    }

    @Test func itIsReadAndLeftAsItIs() throws {
        let before = try scratch.contents()
        let loaded = try store.load()
        #expect(loaded.problems.isEmpty && loaded.laboratory.settings.format == Settings.currentFormat)
        #expect(loaded.laboratory.actions.first?.contributions.first?.shares.count == 1)
        #expect(loaded.laboratory.members.map(\.givenName) == ["Odile", "Théo"])
        let audit = try store.audit()
        #expect(audit.findings.isEmpty && audit.laboratory == loaded.laboratory)
        #expect(audit.laboratory.integrityProblems().isEmpty)
        #expect(try scratch.contents() == before)
    }

    @Test func theFirstChangeUpgradesItAndLosesNothing() throws {
        let (before, laboratory) = (try scratch.contents(), try store.load().laboratory)
        let former = try value(action)
        try store.save(try change("Préparer"))
        #expect(try value("liavv.plist").record?["format"] == .integer(2))
        #expect(try value("liavv.plist").record?["couleurs"] == .record(["fond": .text("clair")]))
        var wanted = laboratory
        wanted.actions[try #require(wanted.actions.first?.id)]?.phase = "Préparer"
        #expect(try store.load().laboratory == wanted)
        let now = try value(action)
        for key in ["fournisseur", "contributions"] { #expect(now.record?[key] == former.record?[key], "\(key)") }
        // What nobody changed is the same to the last byte, the binary one and what is not ours included.
        for (path, bytes) in before where path != action && path != "liavv.plist" {
            #expect(try scratch.read(path) == bytes, "\(path)")
        }
        try foldEqualsRecords(scratch.path)
        #expect(try store.audit().findings.isEmpty)
        let labels = try store.history().map(\.change.label.fr)
        #expect(labels.contains { $0.hasPrefix("Passage au format 2") })
    }

    @Test func aBinaryRecordKeepsWhatIsNotOurs() throws {
        let before = try store.load().laboratory
        var after = before
        let member = try #require(before.members.last?.reference)
        after.members[member.id]?.capacity = 4
        try store.save(try .between(before, after, [member]))
        let record = try value("members/theo-brisard-w7d4.plist").record
        #expect(record?["portrait"] == .data([0, 1, 255]))
        #expect(record?["vu"] == .date(1_714_979_289) && record?["capacity"]?.number == 4)
    }

    @Test func theSameRecordGivesTheSameBytes() throws {
        let twin = try Scratch()
        try twin.fill(from: scratch.path)
        let change = try change("Préparer")
        for folder in [scratch.path, twin.path] { try Store(folder: folder).save(change) }
        for path in scratch.records() where path != "liavv.plist" {
            #expect(try scratch.read(path) == twin.read(path), "\(path)")
        }
        let settings = try [scratch, twin].map { RecordContent(file: try PropertyList.decode($0.read("liavv.plist"))) }
        #expect(settings[0].value == settings[1].value)
    }

    @Test func stepsThatConvertAreTakenInMemoryAndThenOnTheDisk() throws {
        var store = store
        store.migrations = [
            Migration(from: 1, change: Phrase("les titres crient", "titles shout")) { kind, value in
                guard kind == .action, case .record(var fields) = value, let title = fields["title"]?.text else {
                    return value
                }
                fields["title"] = .text(title.uppercased())
                return .record(fields)
            }
        ]
        #expect(try store.load().laboratory.actions.first?.title == "COMMANDER LES PLANTS")
        #expect(try value(action).record?["title"] == .text("Commander les plants"))
        let audit = try store.audit()
        #expect(audit.findings.isEmpty && audit.laboratory.actions.first?.title == "COMMANDER LES PLANTS")
        try store.save(try change("Préparer"))
        #expect(try value(action).record?["title"] == .text("COMMANDER LES PLANTS"))
        #expect(try store.audit().findings.isEmpty)
        try foldEqualsRecords(scratch.path)
    }

    @Test func theTableLeadsFromOneToThePresentFormat() {
        #expect(Migration.all.map(\.from) == Array(1..<Settings.currentFormat))
        #expect(Migration.all.steps(from: Settings.currentFormat).isEmpty)
    }

    @Test func aNewerFormatIsRefusedBeforeAnythingIsWritten() throws {
        let change = try change("Préparer")
        try store.save(change)
        let later = try self.change("Planter")
        var settings = try #require(try value("liavv.plist").record)
        settings["format"] = .integer(3)
        try scratch.write(try PropertyList.encode(.record(settings)), to: "liavv.plist")
        // Something that an older program would end, or sweep away.
        let name = EntryName(date: Instant(milliseconds: 1_800_000_000_000), author: nil)
        try scratch.write(try PropertyList.encode(JournalEntry(later).value), to: "journal/pending/\(name).plist")
        try scratch.write("x", to: "actions/.x.plist.k3.tmp")
        let (before, laboratory) = (try scratch.contents(), Laboratory())
        let conflict = Conflict(change: later, clashes: [], other: nil)
        for attempt in [
            { try store.save(later) }, { _ = try store.load() }, { try store.saveAll(laboratory, date: .inDecember) },
            { _ = try store.audit() }, { try store.repair(date: .inDecember) }, { _ = try store.keep(conflict) },
            { _ = try store.settle(conflict, mine: true) }, { _ = try store.emptyBin() },
        ] as [() throws -> Void] {
            #expect(throws: StoreFault.newerFormat(path: scratch.path, found: 3, readable: 2)) { try attempt() }
        }
        #expect(try scratch.contents() == before)
        let phrase = StoreFault.newerFormat(path: scratch.path, found: 3, readable: 2).phrase
        #expect(phrase.fr.contains("mettez liavv à jour") && phrase.en.contains("update liavv"))
    }
}
