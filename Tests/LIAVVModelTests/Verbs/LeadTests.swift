import LIAVVModel
import Testing

/// Leading, offering oneself, taking an answer back, and assigning many to many.
@Suite struct LeadTests {
    private var sample = Sample()
    private let cindy: Identifier
    private let yona: Identifier

    init() throws {
        sample.add(action: "Réserver le kiosque", ["Appeler la culture", "Vérifier la date"])
        sample.add(action: "Inviter les élu·es", ["Écrire la lettre"])
        (cindy, yona) = (try sample.member("Cindy"), try sample.member("Yona"))
    }

    /// Applies a change that a verb makes, signed by someone.
    private mutating func perform(
        _ author: String? = nil, _ make: (Laboratory, Stamp) throws -> Change
    ) throws -> Change {
        let stamp = sample.stamp(try author.map(sample.member))
        let before = sample.laboratory
        let change = try make(before, stamp)
        try sample.laboratory.apply(change)
        var back = sample.laboratory
        try back.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(back == before)
        return change
    }

    private func refusal(_ author: Identifier? = nil, _ make: (Laboratory, Stamp) throws -> Change) -> Refusal? {
        var other = sample
        let stamp = other.stamp(author)
        do { _ = try make(sample.laboratory, stamp) } catch { return error as? Refusal }
        return nil
    }

    private func roles(_ name: String) throws -> [Share.Role] { try sample.shares(name).map(\.role) }
    private func states(_ name: String) throws -> [Share.State] { try sample.shares(name).map(\.state) }

    @Test("a lead is made, handed over and taken off, each as one change")
    mutating func leads() throws {
        try sample.assign(["culture"], to: ["Cindy"])
        let piece = try sample.piece("culture")
        let (cindy, yona) = (cindy, yona)
        let made = try perform { try $0.leading(piece, by: cindy, stamp: $1) }
        #expect(made.label.fr == "Cindy pilote «\u{A0}Appeler la culture\u{A0}»")
        #expect(try roles("culture") == [.lead] && states("culture") == [.proposed])
        #expect(
            refusal { try $0.leading(piece, by: yona, stamp: $1) }
                == .leadTaken(by: "Cindy DELVOYE", contribution: "Appeler la culture"))
        #expect(
            refusal { try $0.leading(piece, by: cindy, stamp: $1) }
                == .leadsAlready(member: "Cindy DELVOYE", contribution: "Appeler la culture"))
        let handed = try perform { try $0.leading(piece, by: yona, handingOver: true, stamp: $1) }
        #expect(handed.label.fr == "pilote de «\u{A0}Appeler la culture\u{A0}»\u{A0}: Cindy → Yona")
        #expect(try roles("culture") == [.contributor, .lead])
        let off = try perform { try $0.leading(piece, by: nil, stamp: $1) }
        #expect(off.label.en == "Yona no longer leads “Appeler la culture”")
        #expect(try roles("culture") == [.contributor, .contributor])
        #expect(refusal { try $0.leading(piece, by: nil, stamp: $1) } == .noLead("Appeler la culture"))
    }

    @Test("someone new to it is offered the lead, accepted for oneself, to confirm for whom the meeting lacked")
    mutating func offered() throws {
        try sample.add(meeting: "2024-12-17", excused: ["Yona"])
        let (date, letter, cindy, yona) = (try sample.piece("date"), try sample.piece("lettre"), cindy, yona)
        _ = try perform("Cindy") { try $0.leading(date, by: cindy, stamp: $1) }
        _ = try perform("Cindy") { try $0.leading(letter, by: yona, stamp: $1) }
        #expect(try states("date") == [.accepted] && states("lettre") == [.toConfirm])
        #expect(try roles("date") == [.lead] && roles("lettre") == [.lead])
    }

    @Test("nobody who left or declined is made a lead; whoever declined may take it")
    mutating func refused() throws {
        try sample.assign(["culture"], to: ["Cindy"])
        let (piece, cindy, yona) = (try sample.piece("culture"), cindy, yona)
        _ = try perform("Cindy") { try $0.answering(piece, as: cindy, .declined, reason: "congés", stamp: $1) }
        let declined = Refusal.hasDeclined(
            member: "Cindy DELVOYE", contribution: "Appeler la culture", reason: "congés")
        #expect(refusal(yona) { try $0.leading(piece, by: cindy, stamp: $1) } == declined)
        #expect(refusal(yona) { try $0.unassigning([piece], from: [cindy], stamp: $1) } == declined)
        #expect(refusal { try $0.answering(piece, as: cindy, .accepted, stamp: $1) } == declined)
        _ = try perform("Cindy") { try $0.leading(piece, by: cindy, stamp: $1) }
        #expect(try sample.shares("culture").map(\.reason) == [""] && states("culture") == [.accepted])
        sample.laboratory.members[yona]?.hasLeft = true
        let left = Refusal.memberHasLeft("Yona BEN SAÏD")
        #expect(refusal { try $0.leading(piece, by: yona, handingOver: true, stamp: $1) } == left)
        #expect(refusal(yona) { try $0.volunteering(for: [piece], as: yona, stamp: $1) } == left)
        let gone = ContributionReference(action: piece.action, contribution: cindy)
        #expect(refusal { try $0.leading(gone, by: yona, stamp: $1) } == .contributionGone)
        #expect(refusal { try $0.volunteering(for: [gone], as: yona, stamp: $1) } == .contributionGone)
        #expect(refusal { try $0.takingBackAnswer(gone, as: yona, stamp: $1) } == .contributionGone)
    }

    @Test("offering oneself accepts, also what was offered or declined before")
    mutating func volunteers() throws {
        try sample.assign(["culture", "date"], to: ["Yona"])
        let pieces = try ["culture", "date", "lettre"].map(sample.piece)
        let yona = yona
        _ = try perform("Yona") { try $0.answering(pieces[1], as: yona, .declined, reason: "non", stamp: $1) }
        let change = try perform("Yona") { try $0.volunteering(for: pieces, as: yona, stamp: $1) }
        #expect(
            change.label == Phrase("Yona se propose\u{A0}: 3 contributions", "Yona offers to take on 3 contributions"))
        for name in ["culture", "date", "lettre"] {
            #expect(try states(name) == [.accepted] && sample.shares(name).map(\.reason) == [""])
        }
        #expect(
            refusal(yona) { try $0.volunteering(for: pieces, as: yona, stamp: $1) }
                == .alreadyAssigned(member: "Yona BEN SAÏD", contribution: "Appeler la culture"))
    }

    @Test("one lead at most: offering to lead what another leads, and coming back to it")
    mutating func oneLead() throws {
        try sample.assign(["culture"], to: ["Cindy"], role: .lead)
        let (piece, cindy, yona) = (try sample.piece("culture"), cindy, yona)
        let taken = Refusal.leadTaken(by: "Cindy DELVOYE", contribution: "Appeler la culture")
        #expect(refusal(yona) { try $0.volunteering(for: [piece], as: yona, role: .lead, stamp: $1) } == taken)
        _ = try perform("Cindy") { try $0.answering(piece, as: cindy, .declined, stamp: $1) }
        _ = try perform("Yona") { try $0.volunteering(for: [piece], as: yona, role: .lead, stamp: $1) }
        let declined = sample
        _ = try perform("Cindy") { try $0.answering(piece, as: cindy, .accepted, stamp: $1) }
        #expect(try roles("culture") == [.contributor, .lead])
        sample = declined
        _ = try perform("Cindy") { try $0.volunteering(for: [piece], as: cindy, stamp: $1) }
        #expect(try roles("culture") == [.contributor, .lead])
        sample = declined
        _ = try perform("Cindy") { try $0.takingBackAnswer(piece, as: cindy, stamp: $1) }
        #expect(try roles("culture") == [.contributor, .lead] && states("culture") == [.proposed, .accepted])
    }

    @Test("an answer is taken back once, by whoever gave it")
    mutating func takenBack() throws {
        try sample.assign(["culture"], to: ["Cindy"])
        let (piece, cindy, yona) = (try sample.piece("culture"), cindy, yona)
        let none = Refusal.notAnswered(member: "Cindy DELVOYE", contribution: "Appeler la culture")
        #expect(refusal(cindy) { try $0.takingBackAnswer(piece, as: cindy, stamp: $1) } == none)
        _ = try perform("Cindy") { try $0.answering(piece, as: cindy, .declined, reason: "congés", stamp: $1) }
        #expect(refusal(yona) { try $0.takingBackAnswer(piece, as: cindy, stamp: $1) } != nil)
        let change = try perform("Cindy") { try $0.takingBackAnswer(piece, as: cindy, stamp: $1) }
        #expect(change.label.fr == "Cindy reprend sa réponse — «\u{A0}Appeler la culture\u{A0}»")
        #expect(try states("culture") == [.proposed] && sample.shares("culture").map(\.reason) == [""])
        #expect(
            refusal(yona) { try $0.takingBackAnswer(piece, as: yona, stamp: $1) }
                == .notAssigned(member: "Yona BEN SAÏD", contribution: "Appeler la culture"))
    }

    @Test("many to many: what cannot be is passed over and named, the rest is one change")
    mutating func many() throws {
        try sample.assign(["culture"], to: ["Cindy"], role: .lead)
        try sample.assign(["date"], to: ["Yona"])
        let pieces = try ["culture", "date", "lettre", "culture"].map(sample.piece)
        let (cindy, yona) = (cindy, yona)
        _ = try perform("Yona") { try $0.answering(pieces[1], as: yona, .declined, reason: "non", stamp: $1) }
        sample.laboratory.members[yona]?.capacity = 0
        let offers = [Offer(yona, as: .lead), Offer(cindy), Offer(yona)]
        let stamp = sample.stamp()
        let assignment = try sample.laboratory.assigning(pieces, offers: offers, passingOver: true, stamp: stamp)
        #expect(
            assignment.notes == [
                .passedOver(.leadTaken(by: "Cindy DELVOYE", contribution: "Appeler la culture")),
                .passedOver(.alreadyAssigned(member: "Cindy DELVOYE", contribution: "Appeler la culture")),
                .passedOver(
                    .hasDeclined(member: "Yona BEN SAÏD", contribution: "Vérifier la date", reason: "non")),
                .noCapacity(member: "Yona BEN SAÏD"),
            ])
        try sample.laboratory.apply(assignment.change)
        #expect(assignment.change.label.fr == "Yona, Cindy → 2 contributions")
        #expect(try sample.shares("culture").map(\.member) == [cindy])
        #expect(try sample.shares("date").map(\.member) == [yona, cindy])
        #expect(
            try sample.shares("lettre").map(\.member) == [yona, cindy] && roles("lettre") == [.lead, .contributor])
        for note in assignment.notes {
            #expect(note.phrase.fr.hasSuffix(".") && note.phrase.en.hasSuffix(".") && note.phrase.fr != note.phrase.en)
        }
    }

    @Test("nothing left to do, one who left, one for one: refused")
    mutating func manyRefused() throws {
        try sample.assign(["culture", "date"], to: ["Cindy"])
        let pieces = try ["culture", "date"].map(sample.piece)
        let (cindy, yona) = (cindy, yona)
        let again = Refusal.alreadyAssigned(member: "Cindy DELVOYE", contribution: "Appeler la culture")
        #expect(
            refusal { try $0.assigning(pieces, offers: [Offer(cindy)], passingOver: true, stamp: $1).change } == again)
        #expect(
            refusal {
                try $0.assigning(pieces, offers: [Offer(cindy), Offer(yona)], passingOver: false, stamp: $1).change
            } == again)
        sample.laboratory.members[cindy]?.hasLeft = true
        #expect(
            refusal {
                try $0.assigning(pieces, offers: [Offer(yona), Offer(cindy)], passingOver: true, stamp: $1).change
            } == .memberHasLeft("Cindy DELVOYE"))
        let gone = pieces + [ContributionReference(action: cindy, contribution: cindy)]
        #expect(
            refusal { try $0.assigning(gone, offers: [Offer(yona)], passingOver: true, stamp: $1).change }
                == .contributionGone)
    }

    @Test(
        "sentences",
        arguments: [
            Refusal.leadsAlready(member: "Zoé", contribution: "K7"), .noLead("K7"),
            .notAnswered(member: "Zoé", contribution: "K7"),
        ])
    func sentences(_ refusal: Refusal) {
        for text in [refusal.phrase.fr, refusal.phrase.en] { #expect(text.contains("K7") && text.hasSuffix(".")) }
        #expect(refusal.phrase.fr != refusal.phrase.en && !refusal.phrase.fr.contains("« "))
    }

    @Test("Camille and Camila are named with their departments")
    mutating func departments() throws {
        sample.laboratory.members[try sample.member("Camille")]?.department = "Culture"
        sample.laboratory.members[try sample.member("Camila")]?.department = "Finances"
        #expect(
            throws: Refusal.ambiguousName(
                "Cam", candidates: ["Camila PINTILIE (Finances)", "Camille FRAIGNAC (Culture)"])
        ) { try sample.member("Cam") }
    }
}
