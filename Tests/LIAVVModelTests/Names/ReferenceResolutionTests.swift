import LIAVVModel
import Testing

@Suite struct ReferenceResolutionTests {
    private var sample = Sample()
    private let kiosk: Identifier

    init() throws {
        kiosk = sample.add(action: "Réserver le kiosque", ["Appeler la culture", "Vérifier la date"])
        sample.add(action: "Inviter les élu·es", ["Écrire la lettre"])
        sample.add(action: "Inviter les communes voisines")
        let meeting = try sample.add(meeting: "2024-12-17")
        var block = Block()
        (block.id, block.text) = (try #require(Identifier("question-7f3k")), "Qui tient le stand des navettes ?")
        sample.laboratory.meetings[meeting]?.body = [block]
        var layout = Layout()
        (layout.id, layout.title) = (try #require(Identifier("salle-x2k9")), "Salle du conseil")
        var item = Item()
        (item.id, item.title) = (try #require(Identifier("stand-dajap-aa22")), "Stand DAJAP")
        layout.items = [item]
        sample.laboratory.layouts[layout.id] = layout
    }

    private func refusal(_ text: String) -> Refusal? {
        do throws(Refusal) {
            _ = try sample.laboratory.target(text)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "what is pointed at",
        arguments: [
            ("reserver-le-kiosque", []), ("KIOSQUE", []), ("elu·es", []), ("actions/", nil),
            ("culture", ["contributions"]),
            ("appeler-la", ["contributions"]), ("stand-dajap-aa22", ["items"]), ("dajap", ["items"]),
            ("question-7f3k", ["body"]),
            ("navettes", ["body"]), ("liavv", []), ("Lorvélie", []),
        ] as [(String, [String]?)])
    func found(_ text: String, _ path: [String]?) {
        let target = try? sample.laboratory.target(text)
        #expect(target.map { Array($0.path.prefix(1)) } == path)
        if let target { #expect(sample.laboratory.content(of: target) != nil) }
    }

    @Test("whatever there is can be pointed at by its own name, and has a content")
    func everything() throws {
        #expect(sample.laboratory.targets.count > 15)
        for (target, _) in sample.laboratory.targets {
            #expect(try sample.laboratory.target(target.name) == target)
            #expect(sample.laboratory.content(of: target) != nil)
            guard target.path.isEmpty else { continue }
            #expect(try sample.laboratory.target(target.record.description) == target)
        }
    }

    @Test("several, listed")
    mutating func ambiguous() {
        guard case .ambiguousReference("inviter", let two)? = refusal("inviter") else {
            Issue.record("not ambiguous")
            return
        }
        #expect(two.count == 2)
        #expect(two.contains { $0.hasPrefix("Inviter les élu·es (inviter-les-elues-") })
        for number in 0..<8 { sample.add(action: "Tâche \(number)") }
        guard case .ambiguousReference(_, let many)? = refusal("tâche") else { return }
        #expect(many.count == 7)
        #expect(many.last == "…")
    }

    @Test("nothing", arguments: ["", " ", "zzz", "reserver-le-kiosque-0000", "../x", "\u{301}"])
    func unknown(_ text: String) { #expect(refusal(text) == .unknownReference(text)) }

    @Test("a title that is another's beginning is found by itself")
    mutating func exact() throws {
        let short = sample.add(action: "Appel")
        sample.add(action: "Appel d’offres")
        #expect(
            try sample.laboratory.target("APPEL") { $0.record.kind == .action && $0.path.isEmpty }.record.id == short)
    }

    @Test("what is gone has no content")
    func gone() {
        let record = RecordReference(kind: .action, id: kiosk)
        for path in [["contributions", "x"], ["contributions"], ["title", "x"], ["nothing", "x"]] {
            #expect(sample.laboratory.content(of: Target(record: record, path: path)) == nil)
        }
    }

    @Test("ten thousand actions", .timeLimit(.minutes(1)))
    mutating func many() throws {
        for number in 0..<10_000 { sample.add(action: "Étape \(number)", ["Pièce \(number)"]) }
        #expect(try sample.laboratory.target("étape 9876").path.isEmpty)
        #expect(try sample.piece("pièce 9876").action.text.hasPrefix("etape-9876-"))
    }
}
