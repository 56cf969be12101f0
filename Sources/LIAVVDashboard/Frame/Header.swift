import LIAVVModel
import TerminalCanvas

extension State {
    /// One line: event, countdown, how sure it is, scenario shown; member and state of the disk on the right.
    func drawHeader(on canvas: inout Canvas, in rect: Rect) {
        canvas.fill(rect, style: Style(.header))
        let right = headerRight
        let width = right.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
        let room = max(0, rect.columns - width - 2)
        canvas.write(fitting(headerLeft, room), at: rect.origin, columns: room)
        canvas.write(right, at: Point(column: max(0, rect.maxColumn - width), row: rect.row), columns: width)
    }

    /// The parts from the most important on; what has no room is left out whole. How sure the date is goes before the date.
    private func fitting(_ parts: [Span], _ room: Int) -> [Span] {
        let state = eventState
        let ranked = parts.indices.sorted { (parts[$0] == state ? 0 : 1, $0) < (parts[$1] == state ? 0 : 1, $1) }
        var used = 0
        var shown: Set<Int> = []
        for place in [0] + ranked.filter({ $0 > 0 }) {
            let width = TextWidth.columns(of: parts[place].text)
            guard used + width <= room || shown.isEmpty else { continue }
            shown.insert(place)
            used += width
        }
        return parts.indices.filter(shown.contains).map { parts[$0] }
    }

    private var eventState: Span? {
        laboratory.event.day == nil ? nil : Span(" · \(say(laboratory.event.state.label))", Style(.header))
    }

    private var headerLeft: [Span] {
        let event = laboratory.event
        let name = laboratory.settings.name.isEmpty ? "liavv" : laboratory.settings.name
        var parts = [Span(" \(name)", Style(.header))]
        if let days = laboratory.countdown(today: today) {
            parts.append(Span(" · \(days.countdown(in: language))", Style(.header)))
        }
        if let scenario = scenario.flatMap({ laboratory.scenarios[$0]?.title }) {
            parts.append(Span(" · \(scenario.clipped(to: size.columns < 100 ? 16 : 32))", Style(.header)))
        }
        let date = event.day.map { $0.short(in: language, today: today) } ?? say(Words.noEventDay)
        parts.append(Span(" · \(date)", Style(.header)))
        if let state = eventState { parts.append(state) }
        if digest.progress.total > 0 {
            parts.append(
                Span(
                    " · \(digest.progress.done)/\(digest.progress.total) " + say(Phrase("faites", "done")),
                    Style(.header)))
        }
        if let milestone = nextMilestone { parts.append(Span(" · \(milestone)", Style(.header))) }
        if !event.title.isEmpty { parts.append(Span(" · \(event.title)", Style(.header))) }
        return parts
    }

    /// `◆ Invitations envoyées 31 déc.`
    private var nextMilestone: String? {
        guard let action = digest.nextMilestone.flatMap({ laboratory.actions[$0] }),
            let day = laboratory.dueDay(of: action)
        else { return nil }
        return "◆ \(action.title.clipped(to: size.columns < 120 ? 20 : 30)) \(day.plain(in: language))"
    }

    private var headerRight: [Span] {
        guard !isPresenting else { return [Span("  \(say(diskState)) ", Style(.header))] }
        let who = viewer.flatMap { laboratory.members[$0]?.givenName } ?? "\(keyLabel(.identify))" + say(Words.nobody)
        return [Span("  \(who) · \(say(diskState)) ", Style(.header))]
    }

    private var diskState: Phrase {
        if isReadOnly { return Words.readOnlyShort }
        if isPreview { return Words.preview }
        if history.unsaved > 0 { return Words.unsaved(history.unsaved) }
        guard history.saving.isEmpty else { return Words.saving }
        return conflictsToSettle.isEmpty ? Words.saved : Words.toSettle(conflictsToSettle.count)
    }
}
