import LIAVVModel
import Testing

@Suite struct SetFieldsTests {
    private var sample = Sample()
    private let kiosk: Target

    init() {
        let id = sample.add(action: "Réserver le kiosque", ["Appeler la culture"])
        kiosk = Target(record: RecordReference(kind: .action, id: id))
    }

    private func setting(_ target: Target, _ fields: [(String, String)]) throws -> Change {
        try sample.laboratory.setting(
            target, fields.map { (key: $0.0, text: $0.1) }, reader: sample.reader, stamp: Sample.anyStamp)
    }

    private func refusal(_ target: Target, _ fields: [(String, String)]) -> Refusal? {
        do {
            _ = try setting(target, fields)
            return nil
        } catch {
            return error as? Refusal
        }
    }

    /// Applies the change and takes it back, and says what stood there in between.
    private mutating func record(after change: Change, of target: Target) throws -> [String: Value] {
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        let record = sample.laboratory.content(of: target)?.value.record ?? [:]
        try sample.laboratory.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(sample.laboratory == before)
        return record
    }

    @Test("several fields at once")
    mutating func several() throws {
        let change = try setting(kiosk, [("due", "J-45"), ("lead", "cindy"), ("status", "en cours"), ("tags", "a,b")])
        #expect(change.edits.count == 4)
        #expect(change.label.fr == "échéance, pilote, statut, étiquettes de «\u{A0}Réserver le kiosque\u{A0}»")
        #expect(change.label.en == "due, lead, status, tags of “Réserver le kiosque”")
        let record = try record(after: change, of: kiosk)
        #expect(record["due"] == .text("J-45"))
        #expect(record["lead"] == .text(try sample.member("Cindy").text))
        #expect(record["tags"] == .list([.text("a"), .text("b")]))
    }

    @Test(
        "what goes without saying can be typed, and undone",
        arguments: [
            ("priority", "normale"), ("milestone", "non"), ("irreversible", "0"), ("tags", ","), ("scenarios", " ; "),
            ("notes", ""),
            ("status", "prévue"),
        ])
    mutating func defaults(_ key: String, _ text: String) throws {
        let change = try setting(kiosk, [(key, text)])
        #expect(change.edits.isEmpty)
        let noted = try setting(kiosk, [("notes", "vu"), (key, text)])
        _ = try record(after: noted, of: kiosk)
    }

    @Test("the same field twice: the last one counts")
    mutating func twice() throws {
        let change = try setting(kiosk, [("notes", "a"), ("notes", "b")])
        #expect(change.edits.count == 1)
        #expect(try record(after: change, of: kiosk)["notes"] == .text("b"))
        sample.laboratory.actions[kiosk.record.id]?.notes = "ancien"
        let cleared = try setting(kiosk, [("notes", ""), ("notes", "neuf")])
        #expect(try record(after: cleared, of: kiosk)["notes"] == .text("neuf"))
    }

    @Test("clearing")
    mutating func clear() throws {
        sample.laboratory.actions[kiosk.record.id]?.due = .before(30)
        #expect(try record(after: setting(kiosk, [("due", "")]), of: kiosk)["due"] == nil)
        guard case .invalidField("title", let fault)? = refusal(kiosk, [("title", " ")]) else {
            Issue.record("cleared")
            return
        }
        #expect(fault.reason == .missing)
    }

    @Test("a field inside a contribution, and inside a share")
    mutating func nested() throws {
        try sample.assign(["culture"], to: ["Cindy"])
        let piece = Target(contribution: try sample.piece("culture"))
        #expect(try record(after: setting(piece, [("effort", "1h30")]), of: piece)["effort"] == .real(1.5))
        let share = Target(record: piece.record, path: piece.path + ["shares", try sample.member("Cindy").text])
        #expect(try record(after: setting(share, [("role", "pilote")]), of: share)["role"] == .text("lead"))
        #expect(refusal(share, [("member", "Yona")]) == .fieldNotEditable("member"))
        #expect(refusal(piece, [("id", "x")]) == .fieldNotEditable("id"))
        #expect(refusal(piece, [("shares", "Yona")]) == .fieldNotEditable("shares"))
        #expect(try setting(piece, [("effort", "2")]).label.fr.contains("Appeler la culture"))
    }

    @Test("due before its start is refused, counted from the event too; what was so before is not in the way")
    mutating func order() throws {
        let refused = [
            [("start", "2025-05-01"), ("due", "2025-04-01")], [("start", "J-10"), ("due", "J-30")],
            [("due", "2025-03-01"), ("start", "J-1")],
        ]
        for fields in refused {
            guard case .dueBeforeStart(let start, let due)? = refusal(kiosk, fields) else {
                Issue.record("set: \(fields)")
                continue
            }
            #expect(due < start)
        }
        #expect(try setting(kiosk, [("start", "J-30"), ("due", "J-10")]).edits.count == 2)
        sample.laboratory.actions[kiosk.record.id]?.start = .before(5)
        let piece = Target(contribution: try sample.piece("culture"))
        #expect(refusal(piece, [("due", "J-6")]) != nil)
        sample.laboratory.actions[kiosk.record.id]?.due = .before(6)
        #expect(refusal(kiosk, [("notes", "x")]) == nil)
        #expect(refusal(kiosk, [("due", "J-7")]) != nil)
    }

    @Test("refused")
    func refused() {
        guard case .unknownField("color", let known)? = refusal(kiosk, [("notes", "x"), ("color", "red")]) else {
            Issue.record("set")
            return
        }
        #expect(known.contains("due") && !known.contains("contributions") && !known.contains("id"))
        #expect(refusal(kiosk, [("contributions", "x")]) == .fieldNotEditable("contributions"))
        let settings = Target(record: sample.laboratory.settings.reference)
        #expect(refusal(settings, [("format", "2")]) == .fieldNotEditable("format"))
        let gone = Target(record: kiosk.record, path: ["contributions", "gone"])
        #expect(refusal(gone, [("title", "x")]) == .unknownReference("gone"))
        #expect(refusal(Target(record: RecordReference(kind: .room, id: kiosk.record.id)), [("title", "x")]) != nil)
        #expect(refusal(kiosk, [("lead", "Cam")]) != nil)
    }
}
