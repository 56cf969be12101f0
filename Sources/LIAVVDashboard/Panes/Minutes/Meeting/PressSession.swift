import LIAVVModel
import TerminalCanvas

extension State {
    mutating func press(_ key: Key, in card: SessionCard) -> [Effect] {
        var card = card
        guard let running = running(card) else { return refuse(.meeting(.gone)) }
        if key == .escape {
            guard card.isBusy else {
                if running.state != .over { message = Message(Words.sessionGoesOn) }
                return []
            }
            card.step = .following
            overlays.append(.session(card))
            return []
        }
        switch card.step {
        case .following: return follow(key, in: card, running)
        case .noting(let line): return type(key, line, in: card)
        case .choosingQuestion(let place): return chooseQuestion(key, place, in: card)
        case .attending(let place): return attend(key, place, in: card)
        case .ending: return key == .character("o") || key == .character("y") ? end(card) : stay(card)
        }
    }

    /// The keys while nothing is being typed: one for each thing that is noted or done.
    private mutating func follow(_ key: Key, in card: SessionCard, _ running: RunningMeeting) -> [Effect] {
        var card = card
        if let note = MeetingNote.allCases.first(where: { $0.key == key }) { return start(note, in: card) }
        switch key {
        case .right, .character("n"): return advance(.next, in: card)
        case .left: return advance(.previous, in: card)
        case .enter: return enter(card, running)
        case .character("x"): return advance(.park, in: card)
        case .character(" "): return pause(card, running)
        case .character("p"): card.step = .attending(place: 0)
        case .character("f"): card.step = .ending
        case .character("u"), .control("z"): return keeping(card) { $0.undo() }
        case .control("y"): return keeping(card) { $0.redo() }
        case .character("q"), .function(10): message = Message(Words.escapeLeaves)
        default: if let step = Self.step(key) { move(by: step, in: &card, running) }
        }
        return stay(card)
    }

    private mutating func start(_ note: MeetingNote, in card: SessionCard) -> [Effect] {
        var card = card
        if note == .answer {
            guard !openQuestions(card).isEmpty else {
                message = Message(Words.noOpenQuestion, .warning)
                return stay(card)
            }
            card.step = .choosingQuestion(place: 0)
        } else {
            card.step = .noting(SessionCard.NoteLine(note: note))
        }
        return stay(card)
    }

    /// Enter goes to the point under the cursor, or on from the current one.
    private mutating func enter(_ card: SessionCard, _ running: RunningMeeting) -> [Effect] {
        guard let selected = card.selected, selected != running.current?.id else { return advance(.next, in: card) }
        return advance(.item(selected), in: card)
    }

    private mutating func advance(_ step: MeetingStep, in card: SessionCard) -> [Effect] {
        var card = card
        card.selected = nil
        return keeping(card) { state in
            state.trying { state throws(Refusal) in
                try state.laboratory.advancing(meeting: card.meeting, step, at: state.now, stamp: state.stamp())
            }
        }
    }

    private mutating func pause(_ card: SessionCard, _ running: RunningMeeting) -> [Effect] {
        keeping(card) { state in
            state.trying { state throws(Refusal) in
                running.state == .paused
                    ? try state.laboratory.resuming(meeting: card.meeting, at: state.now, stamp: state.stamp())
                    : try state.laboratory.pausing(meeting: card.meeting, at: state.now, stamp: state.stamp())
            }
        }
    }

    private func move(by step: Int, in card: inout SessionCard, _ running: RunningMeeting) {
        let steps = running.steps
        guard let current = selectedStep(card, running), let place = steps.firstIndex(of: current) else { return }
        card.selected = steps[min(max(place + step, 0), steps.count - 1)].id
    }

    /// Ends the meeting and shows its minutes.
    private mutating func end(_ card: SessionCard) -> [Effect] {
        do throws(Refusal) {
            let change = try laboratory.ending(meeting: card.meeting, at: now, in: language, stamp: stamp())
            let effects = make(change)
            open(Target(record: RecordReference(kind: .meeting, id: card.meeting)))
            // It must outlive « enregistré ».
            message = Message(Words.minutesWritten, .warning, sign: "✓")
            return effects
        } catch {
            _ = stay(card)
            return refuse(error)
        }
    }

    /// Makes the change that a verb answers with, or says why not.
    mutating func trying(_ verb: (inout State) throws(Refusal) -> Change) -> [Effect] {
        do throws(Refusal) { return make(try verb(&self)) } catch { return refuse(error) }
    }

    /// Does something and shows the card again.
    mutating func keeping(_ card: SessionCard, _ act: (inout State) -> [Effect]) -> [Effect] {
        let effects = act(&self)
        overlays.append(.session(card))
        return effects
    }

    mutating func stay(_ card: SessionCard) -> [Effect] {
        overlays.append(.session(card))
        return []
    }
}

extension MeetingNote {
    /// The key that begins it: never q, which people press to leave.
    var key: Key {
        switch self {
        case .decision: .character("d")
        case .question: .character("?")
        case .answer: .character("r")
        case .remark: .character("m")
        case .statement: .character("i")
        case .action: .character("a")
        }
    }
}
