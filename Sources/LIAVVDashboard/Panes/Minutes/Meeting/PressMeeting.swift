import LIAVVModel
import TerminalCanvas

extension State {
    mutating func press(_ key: Key, in card: MeetingCard) -> [Effect] {
        var card = card.fresh(self)
        if card.typing != nil { return type(key, in: card) }
        if key != .character("o") { card.isAsking = false }
        switch key {
        case .escape: return []
        case .tab, .right: card.turn(by: 1)
        case .backTab, .left: card.turn(by: -1)
        case .character("o"): return openSession(card)
        case .character("h"): ask(.hours, in: &card)
        case .character("u"), .control("z"): return keeping(card) { $0.undo() }
        case .control("y"): return keeping(card) { $0.redo() }
        default:
            guard let step = Self.step(key) else { return act(key, in: card) }
            card.move(by: step, self)
        }
        overlays.append(.meeting(card))
        return []
    }

    /// What a key means in the list that has the keys.
    private mutating func act(_ key: Key, in card: MeetingCard) -> [Effect] {
        switch card.focus {
        case .agenda: return actOnAgenda(key, in: card)
        case .proposals: return actOnProposals(key, in: card)
        case .calendar: return actOnCalendar(key, in: card)
        }
    }

    private mutating func actOnAgenda(_ key: Key, in card: MeetingCard) -> [Effect] {
        var card = card
        let item = card.current(self)?.item
        switch (key, item) {
        case (.character("n"), _), (.function(3), _), (.enter, nil): ask(.add(after: item?.id), in: &card)
        case (.character("e"), let item?), (.function(2), let item?), (.enter, let item?):
            ask(.rename(item.id), in: &card)
        case (.character("t"), let item?): ask(.minutes(item.id), in: &card)
        case (.character("+"), let item?), (.character("="), let item?): return time(item, by: 5, in: card)
        case (.character("-"), let item?): return time(item, by: -5, in: card)
        case (.character("K"), let item?), (.shiftUp, let item?): return move(item.id, .up, in: card)
        case (.character("J"), let item?), (.shiftDown, let item?): return move(item.id, .down, in: card)
        case (.character(">"), let item?), (.shiftRight, let item?): return move(item.id, .inside, in: card)
        case (.character("<"), let item?), (.shiftLeft, let item?): return move(item.id, .outside, in: card)
        case (.delete, let item?), (.function(8), let item?):
            return changing(card) { state, meeting throws(Refusal) in
                try state.laboratory.removing(agendaItem: item.id, from: meeting, stamp: state.stamp())
            }
        default: break
        }
        overlays.append(.meeting(card))
        return []
    }

    private mutating func actOnProposals(_ key: Key, in card: MeetingCard) -> [Effect] {
        guard key == .character(" ") || key == .enter, let place = card.place(.proposals, self) else {
            overlays.append(.meeting(card))
            return []
        }
        let proposal = card.proposals[place]
        return changing(card) { state, meeting throws(Refusal) in
            try state.laboratory.takingUp([proposal], into: meeting, stamp: state.stamp(), using: &state.random)
        }
    }

    private mutating func actOnCalendar(_ key: Key, in card: MeetingCard) -> [Effect] {
        var card = card
        switch key {
        case .character("n"), .function(3): ask(.plan, in: &card)
        case .character("+"), .character("="): card.change(weeks: min(26, (card.weeks ?? 0) + 1), self)
        case .character("-"): card.change(weeks: card.weeks.flatMap { $0 > 1 ? $0 - 1 : nil }, self)
        case .enter:
            guard let place = card.place(.calendar, self) else { break }
            let entry = card.calendar.entries[place]
            guard let meeting = entry.meeting else { return plan(entry.day, in: card) }
            if entry.isHeld {
                open(Target(record: RecordReference(kind: .meeting, id: meeting)))
                return []
            }
            (card.meeting, card.focus) = (meeting, .agenda)
        default: break
        }
        overlays.append(.meeting(card))
        return []
    }

    private mutating func time(_ item: AgendaItem, by step: Int, in card: MeetingCard) -> [Effect] {
        let minutes = max(0, (item.minutes ?? 0) + step)
        return changing(card) { state, meeting throws(Refusal) in
            try state.laboratory.timing(
                agendaItem: item.id, minutes: minutes == 0 ? nil : minutes, in: meeting, stamp: state.stamp())
        }
    }

    private mutating func move(_ item: Identifier, _ move: AgendaMove, in card: MeetingCard) -> [Effect] {
        let effects = changing(card) { state, meeting throws(Refusal) in
            try state.laboratory.moving(agendaItem: item, move, in: meeting, stamp: state.stamp())
        }
        if case .meeting(var card)? = overlays.popLast() {
            card.select(item, self)
            overlays.append(.meeting(card))
        }
        return effects
    }

    /// Makes a change of the meeting shown; what is refused is said, and the card stays.
    mutating func changing(
        _ card: MeetingCard, _ verb: (inout State, Identifier) throws(Refusal) -> Change
    ) -> [Effect] {
        guard let meeting = card.meeting else {
            overlays.append(.meeting(card))
            message = Message(Words.planFirst, .warning)
            return []
        }
        return keeping(card) { state in
            do throws(Refusal) { return state.make(try verb(&state, meeting)) } catch { return state.refuse(error) }
        }
    }

    /// Does something and shows the card again, as the records are then.
    private mutating func keeping(_ card: MeetingCard, _ act: (inout State) -> [Effect]) -> [Effect] {
        let effects = act(&self)
        overlays.append(.meeting(card.fresh(self)))
        return effects
    }

    private mutating func openSession(_ card: MeetingCard) -> [Effect] {
        guard let meeting = card.meeting else {
            return changing(card) { _, _ throws(Refusal) in throw .meeting(.gone) }
        }
        guard !isPreview, !isReadOnly else {
            overlays.append(.meeting(card))
            message = Message(isReadOnly ? Words.readOnly : Words.noSessionInPreview, .warning)
            return []
        }
        if let doubt = doubt(about: meeting), !card.isAsking {
            var card = card
            card.isAsking = true
            overlays.append(.meeting(card))
            message = Message(doubt, .warning)
            return []
        }
        do throws(Refusal) {
            let effects = make(try laboratory.starting(meeting: meeting, at: now, stamp: stamp()))
            overlays.append(.session(SessionCard(meeting)))
            return effects
        } catch {
            overlays.append(.meeting(card))
            return refuse(error)
        }
    }

    /// Why one may not want to begin that meeting now; nil when it runs already, or its day has come.
    private func doubt(about id: Identifier) -> Phrase? {
        guard let meeting = laboratory.meetings[id], meeting.started == nil else { return nil }
        guard let day = meeting.date, day != today else { return nil }
        return Phrase(
            "Cette séance est prévue \(day.short(in: .french, today: today))\u{A0}: o encore une fois pour la commencer maintenant.",
            "This meeting is planned for \(day.short(in: .english, today: today)): o once more to begin it now.")
    }

    mutating func plan(_ day: Day, start: TimeOfDay? = nil, length: Int? = nil, in card: MeetingCard) -> [Effect] {
        var card = card
        do throws(Refusal) {
            let (change, id) = try laboratory.planningMeeting(
                on: day, start: start, length: length, stamp: stamp(), using: &random)
            (card.meeting, card.focus, card.typing) = (id, .agenda, nil)
            return keeping(card) { $0.make(change) }
        } catch {
            card.typing?.refusal = error.phrase
            overlays.append(.meeting(card))
            return refuse(error)
        }
    }
}

extension MeetingCard {
    /// Goes to another list.
    mutating func turn(by step: Int) {
        let all = Focus.allCases
        let place = all.firstIndex(of: focus) ?? 0
        focus = all[(place + step + all.count) % all.count]
    }
}
