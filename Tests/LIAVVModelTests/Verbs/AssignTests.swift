import LIAVVModel
import Testing

@Suite struct AssignTests {
    private var sample = Sample()

    init() throws {
        sample.add(action: "Réserver le kiosque", ["Appeler la culture", "Vérifier la date"])
        sample.add(action: "Inviter les élu·es", ["Écrire la lettre"])
        try sample.add(meeting: "2024-11-20", excused: ["Lorvélie"])
        try sample.add(meeting: "2024-12-17", excused: ["Yona"])
    }

    private mutating func refusal(
        _ pieces: [String], _ people: [String], role: Share.Role = .contributor
    ) throws -> Refusal? {
        let before = sample.laboratory
        defer { #expect(sample.laboratory == before) }
        do {
            try sample.assign(pieces, to: people, role: role)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    @Test("proposed; accepted for oneself; to confirm for whom the latest meeting lacked")
    mutating func states() throws {
        try sample.assign(["culture"], to: ["Cindy", "Yona", "Lorvélie", "Camille"], as: "Camille")
        let shares = try sample.shares("culture")
        #expect(shares.map(\.state) == [.proposed, .toConfirm, .proposed, .accepted])
        #expect(shares.map(\.role) == [.contributor, .contributor, .contributor, .contributor])
        try sample.assign(["lettre"], to: ["Yona"], as: "Yona")
        #expect(try sample.shares("lettre").map(\.state) == [.accepted])
    }

    @Test("several contributions and members are one change")
    mutating func several() throws {
        let before = sample.laboratory
        let pieces = try ["culture", "date", "lettre"].map(sample.piece)
        let people = try ["Cindy", "Joachim"].map(sample.member)
        let change = try sample.laboratory.assigning(pieces, to: people, role: .support, stamp: sample.stamp())
        #expect(change.records.count == 2)
        #expect(change.edits.count == 6)
        #expect(change.label == Phrase("Cindy, Joachim → 3 contributions", "Cindy, Joachim → 3 contributions"))
        try sample.laboratory.apply(change)
        for name in ["culture", "date", "lettre"] {
            #expect(try sample.shares(name).map(\.member) == people)
            #expect(try sample.shares(name).allSatisfy { $0.role == .support })
        }
        try sample.laboratory.apply(change.inverse(stamp: sample.stamp()))
        #expect(sample.laboratory == before)
    }

    @Test("one label in each language for one contribution")
    mutating func label() throws {
        let change = try sample.laboratory.assigning(
            [sample.piece("lettre")], to: [sample.member("Cindy")], stamp: sample.stamp())
        #expect(change.label.fr == "Cindy → «\u{A0}Écrire la lettre\u{A0}»")
        #expect(change.label.en == "Cindy → “Écrire la lettre”")
    }

    @Test("refused: twice, declined, gone away, unknown")
    mutating func refused() throws {
        try sample.assign(["culture"], to: ["Cindy"])
        let again = Refusal.alreadyAssigned(member: "Cindy DELVOYE", contribution: "Appeler la culture")
        #expect(try refusal(["culture"], ["Cindy"]) == again)
        #expect(try refusal(["lettre", "culture"], ["Camille", "Cindy"]) == again)
        #expect(try refusal(["lettre"], ["Yona", "Yona"]) != nil)
        #expect(try refusal(["lettre", "lettre"], ["Yona"]) != nil)
        let change = try sample.laboratory.answering(
            sample.piece("culture"), as: sample.member("Cindy"), .declined, reason: "absente", stamp: sample.stamp())
        try sample.laboratory.apply(change)
        #expect(
            try refusal(["culture"], ["Cindy"])
                == .hasDeclined(member: "Cindy DELVOYE", contribution: "Appeler la culture", reason: "absente"))
        let joachim = try sample.member("Joachim")
        sample.laboratory.members[joachim]?.hasLeft = true
        #expect(try refusal(["lettre"], ["Joachim"]) == .memberHasLeft("Joachim D’ARCY"))
        sample.laboratory.members[joachim] = nil
        #expect(throws: Refusal.unknownName(joachim.text)) {
            try sample.laboratory.assigning([sample.piece("lettre")], to: [joachim], stamp: Sample.anyStamp)
        }
    }

    @Test("one lead; a lead who declined leads no more")
    mutating func lead() throws {
        try sample.assign(["culture"], to: ["Cindy"], role: .lead)
        let taken = Refusal.leadTaken(by: "Cindy DELVOYE", contribution: "Appeler la culture")
        #expect(try refusal(["culture"], ["Camille"], role: .lead) == taken)
        #expect(try refusal(["lettre"], ["Camille", "Cindy"], role: .lead) != nil)
        let change = try sample.laboratory.answering(
            sample.piece("culture"), as: sample.member("Cindy"), .declined, stamp: sample.stamp())
        try sample.laboratory.apply(change)
        try sample.assign(["culture"], to: ["Camille"], role: .lead)
        #expect(try sample.shares("culture").map(\.role) == [.lead, .lead])
    }

    @Test("a contribution that is gone")
    mutating func gone() throws {
        let piece = try sample.piece("lettre")
        let cindy = try sample.member("Cindy")
        sample.laboratory.actions[piece.action]?.contributions = []
        for gone in [piece, ContributionReference(action: cindy, contribution: cindy)] {
            let laboratory = sample.laboratory
            let stamp = sample.stamp()
            #expect(throws: Refusal.contributionGone) { try laboratory.assigning([gone], to: [cindy], stamp: stamp) }
            #expect(throws: Refusal.contributionGone) {
                try laboratory.unassigning([gone], from: [cindy], stamp: stamp)
            }
            #expect(throws: Refusal.contributionGone) {
                try laboratory.answering(gone, as: cindy, .accepted, stamp: stamp)
            }
        }
    }

    @Test("taken off, and not twice")
    mutating func unassign() throws {
        try sample.assign(["culture", "lettre"], to: ["Cindy", "Yona"])
        let before = sample.laboratory
        let pieces = try ["culture", "lettre"].map(sample.piece)
        let cindy = try sample.member("Cindy")
        let change = try before.unassigning(pieces, from: [cindy], stamp: sample.stamp())
        #expect(change.label == Phrase("Cindy retiré·e de 2 contributions", "Cindy taken off 2 contributions"))
        try sample.laboratory.apply(change)
        #expect(try sample.shares("culture").map(\.member) == [sample.member("Yona")])
        let (laboratory, stamp) = (sample.laboratory, sample.stamp())
        #expect(throws: Refusal.notAssigned(member: "Cindy DELVOYE", contribution: "Appeler la culture")) {
            try laboratory.unassigning(pieces, from: [cindy], stamp: stamp)
        }
        try sample.laboratory.apply(change.inverse(stamp: stamp))
        #expect(sample.laboratory == before)
    }

    @Test("answers")
    mutating func answer() throws {
        try sample.assign(["culture"], to: ["Cindy"])
        let cindy = try sample.member("Cindy")
        let change = try sample.laboratory.answering(
            sample.piece("culture"), as: cindy, .declined, reason: "congés", stamp: sample.stamp(cindy))
        #expect(change.label.fr == "Cindy\u{A0}: déclinée — «\u{A0}Appeler la culture\u{A0}»")
        #expect(change.label.en == "Cindy: declined — “Appeler la culture”")
        try sample.laboratory.apply(change)
        #expect(try sample.shares("culture").map(\.reason) == ["congés"])
        let (laboratory, stamp) = (sample.laboratory, sample.stamp())
        #expect(throws: Refusal.notAssigned(member: "Yona BEN SAÏD", contribution: "Appeler la culture")) {
            try laboratory.answering(sample.piece("culture"), as: sample.member("Yona"), .accepted, stamp: stamp)
        }
    }
}
