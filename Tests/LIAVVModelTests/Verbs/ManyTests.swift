import LIAVVModel
import Testing

/// Verbs over several things: one change, or none at all.
@Suite struct ManyTests {
    private var sample = Sample()
    private var random = Seeded(3)
    private let kiosk: Identifier
    private let poster: Identifier

    init() throws {
        kiosk = sample.add(action: "Réserver le kiosque", ["Appeler", "Signer"])
        poster = sample.add(action: "Dessiner l’affiche (A3)", ["Appeler"])
        try sample.assign(["Signer"], to: ["Cindy"])
        sample.laboratory.actions[kiosk]?.become(.done, on: sample.today)
        sample.laboratory.actions[poster]?.status = .idea
    }

    private var both: [Target] {
        [kiosk, poster].map { Target(record: RecordReference(kind: .action, id: $0)) }
    }

    private func setting(_ key: String, _ text: String) throws -> Change {
        try sample.laboratory.setting(
            both.map { ($0, [(key: key, text: text)]) }, reader: sample.reader, stamp: Sample.anyStamp)
    }

    private func refusal(_ make: () throws -> Change) -> Refusal? {
        do { _ = try make() } catch { return error as? Refusal }
        return nil
    }

    @Test("copies are plans not begun, under names of their own, in one change that is undone at once")
    mutating func copies() throws {
        let before = sample.laboratory
        let stamp = sample.stamp()
        let (change, ids) = try before.duplicating(
            [kiosk, poster], today: sample.today, stamp: stamp, using: &random)
        try sample.laboratory.apply(change)
        let copies = ids.compactMap { sample.laboratory.actions[$0] }
        #expect(copies.map(\.title) == ["Réserver le kiosque (copie)", "Dessiner l’affiche (A3) – copie"])
        #expect(copies.map(\.status) == [.planned, .idea] && copies.allSatisfy { $0.completed == nil })
        #expect(copies.allSatisfy { $0.created == sample.today })
        #expect(copies[0].contributions.map(\.title) == ["Appeler", "Signer"])
        #expect(copies[0].contributions.allSatisfy { $0.shares.isEmpty && $0.status == .open })
        let names = sample.laboratory.contributions.map(\.reference.contribution)
        #expect(Set(names).count == names.count && Set(ids + [kiosk, poster]).count == 4)
        #expect(change.label.fr == "Copie de 2 actions" && change.edits.count == 2)
        try sample.laboratory.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(sample.laboratory == before)
    }

    @Test("one is named, one that is not there is refused")
    mutating func copyOfOne() throws {
        let stamp = sample.stamp()
        let (change, _) = try sample.laboratory.duplicating([kiosk], today: sample.today, stamp: stamp, using: &random)
        #expect(change.label.en == "Copy of “Réserver le kiosque”")
        let laboratory = sample.laboratory
        let gone = try #require(Identifier("gone-7f3k"))
        let asked = [kiosk, gone]
        #expect(
            refusal {
                var random = Seeded(1)
                return try laboratory.duplicating(asked, today: sample.today, stamp: stamp, using: &random).change
            } == .unknownReference("gone-7f3k"))
    }

    @Test("fields of several: those that change are counted, a refusal changes none")
    func fields() throws {
        #expect(try setting("phase", "Fête").label.fr == "phase de 2 actions")
        #expect(try setting("status", "idée").label.fr.contains("Réserver le kiosque"))
        #expect(try setting("notes", "").edits.isEmpty)
        #expect(refusal { try setting("due", "30 février") } != nil)
        #expect(refusal { try setting("nom", "x") } != nil)
        let none = refusal {
            try sample.laboratory.setting([], reader: sample.reader, stamp: Sample.anyStamp)
        }
        #expect(none == .unknownReference(""))
    }

    @Test("a date that only one of them cannot have is refused with its name")
    func dates() throws {
        var other = self
        other.sample.laboratory.actions[poster]?.start = .before(10)
        #expect(try setting("due", "J-20").edits.count == 2)
        let refused = refusal { try other.setting("due", "J-20") }
        #expect(refused?.phrase.fr.hasPrefix("«\u{A0}Dessiner l’affiche (A3)\u{A0}»\u{A0}: L’échéance") == true)
        #expect(refused?.phrase.en.hasPrefix("“Dessiner l’affiche (A3)”: It would be due") == true)
    }

    @Test("several go to the bin together and come back together")
    mutating func removal() throws {
        let before = sample.laboratory
        let change = try sample.laboratory.removing(both, stamp: Sample.anyStamp)
        #expect(change.label.fr == "Retrait de 2 actions" && change.records.count == 2)
        try sample.laboratory.apply(change)
        #expect(sample.laboratory.actions.isEmpty)
        try sample.laboratory.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(sample.laboratory.actions == before.actions)
        let laboratory = sample.laboratory
        let settings = Target(record: RecordReference(kind: .laboratory, id: Settings.identifier))
        let targets = both + [settings]
        #expect(refusal { try laboratory.removing(targets, stamp: Sample.anyStamp) } == .settingsStay)
    }
}
