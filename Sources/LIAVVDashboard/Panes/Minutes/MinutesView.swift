import LIAVVModel

/// How the minutes are looked at: what is shown of them, never what they say.
public struct MinutesView: Sendable, Equatable {
    /// The forms in which the same minutes are shown.
    enum Form: String, CaseIterable, Sendable {
        case outline, list, text, questions, decisions, attendance
    }

    /// As an outline beside the text, as a list of meetings, as text alone, or by what is to be followed up.
    var form = Form.outline
    /// The form that one reads in, for those who come from elsewhere.
    var readingForm = Form.outline
    /// The meetings of which the outline is shown.
    var unfolded: Set<Identifier> = []
    /// The passage that one read last, by meeting.
    var places: [Identifier: Identifier] = [:]
    /// The meeting that one read last.
    var last: Identifier?
    /// What `;` and `,` go to.
    var landmark = Landmark.heading
    /// Whether the words of the document itself stand under each passage.
    var showsSource = false
    /// The minutes that stay in sight beside those one reads.
    var pinned: Identifier?
    /// The first meeting in sight in the table of attendance; nil: so that the latest is.
    var firstMeeting: Int?

    /// The next form in turn.
    mutating func turn() {
        let all = Form.allCases
        form = all[((all.firstIndex(of: form) ?? 0) + 1) % all.count]
        if form.isReading { readingForm = form }
    }
}

extension MinutesView.Form {
    /// Whether the text of whole minutes is what is shown beside the rows.
    var isReading: Bool { self == .outline || self == .text || self == .list }

    var label: Phrase {
        switch self {
        case .outline: Phrase("sommaire", "outline")
        case .list: Phrase("séances", "meetings")
        case .text: Phrase("texte seul", "text alone")
        case .questions: Phrase("questions", "questions")
        case .decisions: Phrase("décisions", "decisions")
        case .attendance: Phrase("présences", "attendance")
        }
    }

    /// What one sees, for those who have never seen it.
    var explanation: Phrase {
        switch self {
        case .outline:
            Phrase(
                "Sommaire\u{A0}: titres, questions, décisions\u{A0}; Entrée déplie, puis va au texte.",
                "Outline: headings, questions, decisions; Enter opens, then goes to the text.")
        case .list:
            Phrase(
                "Séances\u{A0}: une ligne chacune, et ce qui y est ouvert\u{A0}; Entrée\u{A0}: le texte.",
                "Meetings: a line each, with what is still open; Enter opens the text.")
        case .text:
            Phrase(
                "Texte seul\u{A0}: g va à un titre ou à une personne\u{A0}; ← revient aux séances.",
                "Text alone: g goes to a heading or a person; ← goes back to the meetings.")
        case .questions:
            Phrase(
                "Questions de toutes les séances, les ouvertes d’abord\u{A0}; t y répond.",
                "Questions of all meetings, the open first; t answers them.")
        case .decisions:
            Phrase(
                "Décisions de toutes les séances, avec leur état\u{A0}; t dit ce qu’elles deviennent.",
                "Decisions of all meetings, with their state; t says what becomes of them.")
        case .attendance:
            Phrase(
                "Présences\u{A0}: qui était à quelle séance\u{A0}; ← → montrent les autres séances.",
                "Attendance: who came to which meeting; ← → show other meetings.")
        }
    }
}

extension State {
    /// Whether the minutes are what is shown.
    var isOnMinutes: Bool { pane == .minutes }
    /// Whether the text of whole minutes is what is read.
    var readsMinutes: Bool { isOnMinutes && minutes.form.isReading }

    mutating func turnMinutes() {
        rememberPlace()
        minutes.turn()
        isInDetail = false
        fill(.minutes)
        if minutes.form == .text { enterText() }
        message = Message(minutes.form.explanation)
    }
}
