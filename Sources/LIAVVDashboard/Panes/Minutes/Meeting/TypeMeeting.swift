import LIAVVModel
import TerminalCanvas

/// Lines typed about the next meeting.
extension State {
    func ask(_ purpose: MeetingCard.Purpose, in card: inout MeetingCard) {
        let meeting = card.meeting.flatMap { laboratory.meetings[$0] }
        let text =
            switch purpose {
            case .add, .plan: ""
            case .rename(let id): meeting?.agenda.item(id)?.title ?? ""
            case .minutes(let id): meeting?.agenda.item(id)?.minutes.map(String.init) ?? ""
            case .hours:
                [meeting?.start?.text, meeting?.length.map { "\($0) min" }].compactMap(\.self).joined(separator: " ")
            }
        card.typing = MeetingCard.Typing(purpose: purpose, field: Field(text))
    }

    mutating func type(_ key: Key, in card: MeetingCard) -> [Effect] {
        var card = card
        guard var typing = card.typing else { return [] }
        switch key {
        case .escape: card.typing = nil
        case .enter: return accept(typing, in: card)
        default:
            if typing.field.press(key) { typing.refusal = nil }
            card.typing = typing
        }
        overlays.append(.meeting(card))
        return []
    }

    mutating func paste(_ text: String, in card: MeetingCard) {
        var card = card
        card.typing?.field.insert(text)
        overlays.append(.meeting(card))
    }

    private mutating func accept(_ typing: MeetingCard.Typing, in card: MeetingCard) -> [Effect] {
        if case .plan = typing.purpose { return plan(typing, in: card) }
        var card = card
        do throws(Refusal) {
            guard let meeting = card.meeting else { throw .meeting(.gone) }
            let (change, item) = try change(typing, meeting)
            card.typing = nil
            let effects = make(change)
            card = card.fresh(self)
            if let item { card.select(item, self) }
            overlays.append(.meeting(card))
            return effects
        } catch {
            card.typing?.refusal = error.withoutKey
            overlays.append(.meeting(card))
            return []
        }
    }

    private mutating func change(_ typing: MeetingCard.Typing, _ meeting: Identifier) throws(Refusal) -> (
        Change, Identifier?
    ) {
        let text = typing.field.text.trimmed
        switch typing.purpose {
        case .add(let after):
            let entry = FieldReader.agendaEntry(text)
            return try laboratory.addingAgendaItem(
                entry.title, minutes: entry.minutes, after: after, to: meeting, stamp: stamp(), using: &random)
        case .rename(let id):
            return (try laboratory.renaming(agendaItem: id, to: text, in: meeting, stamp: stamp()), id)
        case .minutes(let id):
            guard text.isEmpty || FieldReader.minutes(text) != nil else { throw .meeting(.notMinutes(text)) }
            return (
                try laboratory.timing(
                    agendaItem: id, minutes: FieldReader.minutes(text), in: meeting, stamp: stamp()), id
            )
        case .hours, .plan: return (try hours(text, meeting), nil)
        }
    }

    private mutating func hours(_ text: String, _ meeting: Identifier) throws(Refusal) -> Change {
        let read = FieldReader.meetingHours(text)
        guard text.isEmpty || read != nil else { throw .meeting(.notHours(text)) }
        var fields = [(key: "start", text: read?.start.text ?? "")]
        if text.isEmpty || read?.length != nil {
            fields.append((key: "length", text: read?.length.map(String.init) ?? ""))
        }
        let target = Target(record: RecordReference(kind: .meeting, id: meeting))
        return try laboratory.setting(
            target, fields, reader: FieldReader(laboratory: laboratory, today: today), stamp: stamp())
    }

    private mutating func plan(_ typing: MeetingCard.Typing, in card: MeetingCard) -> [Effect] {
        let reader = FieldReader(laboratory: laboratory, today: today)
        guard let meeting = reader.plannedMeeting(typing.field.text) else {
            var card = card
            card.typing?.refusal = MeetingRefusal.noDay.phrase
            overlays.append(.meeting(card))
            return []
        }
        return plan(meeting.day, start: meeting.start, length: meeting.length, in: card)
    }
}

extension MeetingCard.Purpose {
    /// What stands before the field.
    var label: Phrase {
        switch self {
        case .add: Phrase("Nouveau point\u{A0}: ", "New item: ")
        case .rename: Phrase("Titre\u{A0}: ", "Title: ")
        case .minutes: Phrase("Minutes\u{A0}: ", "Minutes: ")
        case .hours: Phrase("Heure et durée\u{A0}: ", "Time and length: ")
        case .plan: Phrase("Jour\u{A0}: ", "Day: ")
        }
    }

    /// What can be typed.
    var note: Phrase {
        switch self {
        case .add: Phrase("Exemple\u{A0}: Les stands 20 min", "Example: The stands 20 min")
        case .rename: Phrase(verbatim: "")
        case .minutes: Phrase("20, 1h30\u{A0}; vide\u{A0}: sans durée", "20, 1h30; empty: no time said")
        case .hours: Phrase("Exemples\u{A0}: 14h 90 min, 9h30 2h", "Examples: 14:00 90 min, 9:30 2h")
        case .plan: Phrase("Exemples\u{A0}: 13/2, jeudi 14h 90 min", "Examples: 13/2, Thursday 14:00 90 min")
        }
    }
}
