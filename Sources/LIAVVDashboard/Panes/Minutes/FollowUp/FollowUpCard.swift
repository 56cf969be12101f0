import LIAVVModel

/// What is to become of a question or a decision: chosen in a menu, then told in words.
public struct FollowUpCard: Sendable {
    let passage: PassageReference
    let kind: Block.Kind
    /// What people call it.
    let title: String
    var step = Step.choosing
    /// The verb that is chosen, or under the cursor.
    var place = 0
    var field = Field()
    /// What settles it, or takes its place.
    var other: Passage?
    /// The meetings in which it may have been spoken of, and which it is: 0: none that one says.
    let meetings: [Identifier]
    var meeting = 0
    /// Why it was not done; what was typed stays.
    var refusal: Phrase?

    enum Step: Sendable {
        case choosing
        case picking(PassagePicker)
        case typing
    }

    init(_ passage: Passage, _ state: State) {
        (self.passage, kind) = (passage.reference, passage.block.kind)
        title = passage.block.text
        let asked = state.laboratory.meetings[passage.meeting]?.date
        let held = state.laboratory.meetingsLatestFirst.filter { $0.date.map { $0 <= state.today } ?? false }
        meetings = held.map(\.id)
        // What is told now was spoken of in the latest meeting, when that is a later one.
        if let last = held.first, let day = last.date, asked.map({ $0 < day }) ?? false { meeting = 1 }
    }

    var verbs: [FollowUpVerb] { FollowUpVerb.all(for: kind) }
    var verb: FollowUpVerb { verbs[min(place, verbs.count - 1)] }

    /// The meeting that is named.
    var occasion: Identifier? { meetings.indices.contains(meeting - 1) ? meetings[meeting - 1] : nil }

    mutating func turnMeeting(by step: Int) {
        meeting = (meeting + step + meetings.count + 1) % (meetings.count + 1)
    }

    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let enter = Phrase("Entrée", "Enter")
        let escape = (Phrase("Échap", "Esc"), Phrase("fermer", "close"))
        let arrows = (Phrase(verbatim: "↑↓"), Phrase("choisir", "select"))
        switch step {
        case .choosing: return [(Phrase("lettre", "letter"), Phrase("choisir", "choose")), arrows, escape]
        case .picking:
            return [
                (Phrase("lettres", "letters"), Phrase("chercher", "search")), arrows,
                (enter, Phrase("c’est elle", "this one")), escape,
            ]
        case .typing:
            let tab = (Phrase(verbatim: "Tab"), Phrase("autre séance", "other meeting"))
            return [(enter, verb.label)] + (verb.hasPlace ? [tab] : []) + [escape]
        }
    }
}
