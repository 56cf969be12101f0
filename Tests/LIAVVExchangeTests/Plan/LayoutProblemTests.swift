import LIAVVExchange
import LIAVVLayout
import LIAVVModel
import Testing

/// Layouts that cannot be read say so, in their findings and among the problems of the folder.
@Suite("Layouts that cannot be read")
struct LayoutProblemTests {
    private func laboratory(_ change: (inout Layout, inout Room) throws -> Void) throws -> Laboratory {
        var (layout, room) = (try PlanFixture.layout(), try PlanFixture.room())
        (room.walls, layout.zones) = ([], [])
        try change(&layout, &room)
        var laboratory = Laboratory()
        laboratory.rooms = Table([room])
        laboratory.layouts = Table([layout])
        return laboratory
    }

    @Test("a sound one has no problem")
    func sound() throws {
        let laboratory = try laboratory { _, _ in }
        #expect(laboratory.layoutProblems().isEmpty, "\(laboratory.layoutProblems().map(\.fr))")
        #expect(laboratory.layoutRemarks().isEmpty)
    }

    @Test("without a room")
    func noRoom() throws {
        let laboratory = try laboratory { layout, _ in layout.room = nil }
        #expect(laboratory.studies.map { $0.findings.map(\.measured.kind) } == [[.roomMissing]])
        #expect(laboratory.studies.first?.findings.first?.phrase.fr.contains("n’a pas de salle") == true)
        #expect(
            laboratory.layoutProblems().map(\.en).first?.contains("layouts/plan-du-forum: The layout has no room")
                == true)
        let gone = try self.laboratory { layout, _ in layout.room = try PlanFixture.id("ailleurs") }
        #expect(gone.studies.first?.findings.map(\.measured.kind) == [.roomMissing])
        let words = try #require(gone.studies.first?.findings.first?.phrase.fr)
        #expect(
            words.contains("«\u{A0}ailleurs\u{A0}» manque") && !words.contains("Donnez-lui une salle"), "it has one")
        #expect(gone.layoutProblems().isEmpty && gone.integrityProblems().count > 0, "told as a dangling reference")
    }

    @Test("a room that crosses itself, or has two corners or none")
    func outline() throws {
        let crossing = try laboratory { _, room in
            room.outline = [(0, 0), (900, 800), (900, 0), (0, 700)].map(Corner.init)
        }
        #expect(crossing.layoutProblems().map(\.fr).contains { $0.contains("se croise") })
        #expect(crossing.studies.first?.findings.first?.measured.kind == .outlineNotSimple)
        #expect(crossing.layoutRemarks().isEmpty, "which door is in a wall is not known")
        let study = try #require(crossing.studies.first)
        let sheet = try PlanFixture.sheet(study.layout, in: study.room)
        #expect(!PlanText(sheet).text.contains("Effectif") && !PlanText(sheet).text.contains("En tout"))
        let none = try laboratory { _, room in room.outline = [] }
        #expect(none.layoutProblems().map(\.fr).contains { $0.contains("n’a pas trois coins (0)") })
        let two = try laboratory { _, room in room.outline.removeLast(room.outline.count - 2) }
        #expect(two.integrityProblems().contains { $0.reason == .tooFewCorners(count: 2) })
        #expect(!two.layoutProblems().map(\.fr).contains { $0.contains("trois coins") }, "told of the room already")
    }

    @Test("a corner written twice is one corner")
    func twice() throws {
        let twice = try laboratory { _, room in
            room.outline.insert(room.outline[1], at: 1)
            room.outline.append(room.outline[0])
        }
        let once = try laboratory { _, _ in }
        #expect(twice.layoutProblems().isEmpty)
        #expect(twice.studies.first?.findings.map(\.phrase) == once.studies.first?.findings.map(\.phrase))
    }

    @Test("a member at two stands at once is a remark")
    func clash() throws {
        var laboratory = try laboratory { layout, _ in
            for place in 0...1 {
                var slot = StaffSlot()
                (slot.id, slot.member) = (try PlanFixture.id("tour-\(place)"), try PlanFixture.id("yona"))
                (slot.from, slot.to) = (TimeSpan("9h-12h")?.from, TimeSpan("9h-12h")?.to)
                layout.items[place].rota = [slot]
            }
        }
        var member = Member()
        (member.id, member.givenName, member.surname) = (try PlanFixture.id("yona"), "Yona", "DIENE")
        laboratory.members = Table([member])
        let remarks = laboratory.layoutRemarks().map { $0.fr.replacing("\u{A0}", with: " ") }
        #expect(
            remarks == [
                "layouts/plan-du-forum : Yona DIENE est en même temps à « Achats durables » et à « Accueil », 9 h – 12 h."
            ])
        laboratory.layouts[try PlanFixture.id("plan-du-forum")]?.items[0].rota = []
        #expect(laboratory.layoutRemarks().isEmpty)
    }

    @Test("an item outside, a door in no wall, a blocked door that is not there")
    func outside() throws {
        let laboratory = try laboratory { layout, room in
            layout.items[1].x = 30
            room.doors[2].x = 700
            layout.blockedDoors.append(BlockedDoor(try PlanFixture.id("nulle-part")))
        }
        let problems = laboratory.layoutProblems().map(\.fr)
        #expect(
            problems.contains { $0.contains("«\u{A0}Accueil\u{A0}» sort de la salle de 30\u{A0}cm") }, "\(problems)")
        #expect(problems.contains { $0.contains("«\u{A0}Porte reserve\u{A0}» n’est dans aucun mur") })
        #expect(problems.contains { $0.contains("pas de porte «\u{A0}nulle-part\u{A0}»") } && problems.count == 3)
    }

    @Test("a room without a way in or out is a problem of its layouts, told once; without a layout it is a remark")
    func ways() throws {
        var laboratory = try laboratory { _, room in room.doors = [] }
        let said = { (phrases: [Phrase]) in
            phrases.map(\.fr).filter { $0.contains("pas d’entrée") || $0.contains("pas de sortie") }
        }
        #expect(said(laboratory.layoutProblems()).count == 2 && said(laboratory.layoutRemarks()).isEmpty)
        laboratory.layouts = Table([])
        #expect(laboratory.layoutProblems().isEmpty && said(laboratory.layoutRemarks()).count == 2)
    }
}
