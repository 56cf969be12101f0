import LIAVVModel

/// What one goes to in a text: the next heading, decision, question, or the next time that someone speaks.
enum Landmark: Hashable, Sendable {
    case heading, decision, question
    /// Who speaks, as the minutes name them; empty: anyone.
    case speaker(String)

    /// The kinds in the order in which they are offered.
    static let kinds: [Landmark] = [.heading, .decision, .question, .speaker("")]

    /// Whether a passage is one.
    func matches(_ block: Block) -> Bool {
        switch self {
        case .heading: block.kind == .heading || block.kind == .report
        case .decision: block.kind == .decision
        case .question: block.kind == .question
        case .speaker(let name):
            name.isEmpty ? !block.speaker.isEmpty : block.speaker.folded.contains(name.folded)
        }
    }

    var isSpeaker: Bool { if case .speaker = self { true } else { false } }

    var label: Phrase {
        switch self {
        case .heading: Phrase("titres", "headings")
        case .decision: Phrase("décisions", "decisions")
        case .question: Phrase("questions", "questions")
        case .speaker(let name): name.isEmpty ? Phrase("personnes", "people") : Phrase(verbatim: name)
        }
    }

    /// What there is none of.
    var none: Phrase {
        switch self {
        case .heading: Phrase("Pas d’autre titre de ce côté.", "No other heading this way.")
        case .decision: Phrase("Pas d’autre décision de ce côté.", "No other decision this way.")
        case .question: Phrase("Pas d’autre question de ce côté.", "No other question this way.")
        case .speaker(let name):
            name.isEmpty
                ? Phrase("Personne d’autre ne parle de ce côté.", "Nobody else speaks this way.")
                : Phrase("\(name) ne parle plus de ce côté.", "\(name) does not speak any more this way.")
        }
    }
}

extension State {
    /// Goes to the next passage of the kind that one went to last, forwards or back.
    mutating func moveToLandmark(by step: Int) {
        guard let meeting = shownMeeting else { return }
        let here = currentPassage?.path.last
        let place = here.flatMap { id in meeting.body.firstIndex { $0.id.text == id } }
        let ahead = step > 0 ? meeting.body[((place ?? -1) + 1)...] : meeting.body[..<(place ?? 0)]
        let wanted = minutes.landmark
        let next = step > 0 ? ahead.first(where: wanted.matches) : ahead.last(where: wanted.matches)
        guard let next else { return message = Message(wanted.none) }
        goTo(.passage(meeting.id, next.id))
    }

    /// Puts the cursor of the text on a passage.
    mutating func goTo(_ target: Target) {
        isInDetail = true
        refreshDetail()
        _ = detail.reveal(target, visible: max(1, Arrangement(self).detail.rows))
    }
}
