import LIAVVModel
import TerminalCanvas

extension State {
    /// The passage that the cursor stands in: in the text, else in the rows.
    var currentPassage: Target? {
        guard isInDetail, isOnMinutes else {
            return selection.flatMap { $0.record.kind == .meeting && !$0.path.isEmpty ? $0 : nil }
        }
        return detail.currentAnchor.flatMap { $0.path.first == "body" ? $0 : nil }
    }

    /// The meeting whose minutes are shown.
    var shownMeeting: Meeting? {
        guard let target = list.current?.target, target.record.kind == .meeting else { return nil }
        return laboratory.meetings[target.record.id]
    }

    /// Goes into the text, to where one was when one read it last.
    mutating func enterText() {
        guard !detail.lines.isEmpty else { return }
        let isWhole = list.current?.target?.path.isEmpty ?? true
        isInDetail = true
        refreshDetail()
        guard isWhole, let meeting = shownMeeting, let block = minutes.places[meeting.id] else { return }
        _ = detail.reveal(.passage(meeting.id, block), visible: max(1, Arrangement(self).detail.rows))
    }

    /// Keeps where one is in the text, for the next time.
    mutating func rememberPlace() {
        guard readsMinutes, let meeting = shownMeeting else { return }
        minutes.last = meeting.id
        guard isInDetail else { return }
        minutes.places[meeting.id] = currentPassage?.path.last.flatMap { Identifier($0) }
    }

    /// Shows or hides the outline of the meeting that the selected row belongs to.
    mutating func foldMeeting() {
        guard let meeting = shownMeeting else { return }
        minutes.unfolded.formSymmetricDifference([meeting.id])
        list.select { $0 == .meeting(meeting.id) }
        fill(.minutes)
    }

    /// Enter on a row of the minutes: the outline of a meeting first, then its text.
    mutating func openMinutesRow() {
        guard minutes.form == .outline, queries[.minutes] == nil, case .meeting(let id)? = list.current,
            laboratory.meetings[id]?.body.contains(where: \.isOutline) == true,
            !minutes.unfolded.contains(id)
        else { return enterText() }
        foldMeeting()
    }

    /// Makes the rows show a meeting, or one of its passages, wherever one comes from.
    mutating func turnMinutes(toShow target: Target) {
        if !minutes.form.isReading { minutes.form = minutes.readingForm }
        minutes.unfolded.insert(target.record.id)
        fill(.minutes)
    }

    /// Shows the minutes as they were shown where one comes back to.
    mutating func turnMinutes(backTo place: Place) {
        minutes.form = place.minutes
        if let meeting = place.row?.target?.record.id { minutes.unfolded.insert(meeting) }
        fill(.minutes)
    }
}

extension Words {
    static let sourceShown = Phrase(
        "Sous chaque passage, l’endroit du document\u{A0}; c le cache.",
        "Under each passage, its place in the document; c hides it.")
    static let sourceHidden = Phrase("L’endroit du document n’est plus montré.", "The place in the document is hidden.")
}
