import LIAVVModel
import TerminalCanvas

extension State {
    /// Takes one intent into account.
    ///
    /// - Returns: what must be done outside, in order.
    public mutating func update(_ intent: Intent) -> [Effect] {
        let former = (edited: edited, preferences: preferences)
        let shown = (layout: shownLayout?.id, row: lists[.layout]?.current)
        var effects = take(intent)
        keepInSight(since: shown)
        effects += measure()
        if var watched = exercise {
            watched.watch(self)
            if watched != exercise { exercise = watched }
        }
        if let besidePane, stale.contains(besidePane) { refresh(besidePane) }
        refreshBeside()
        preferences.roadmap = roadmap.remembered
        preferences.minutes = minutes.remembered
        if isReadOnly { forbid(&effects) }
        guard !isPreview else { return effects }
        if preferences != former.preferences {
            effects.insert(.remember(preferences, since: former.preferences), at: 0)
        }
        if edited != former.edited, !isReadOnly { effects.append(.announce(edited)) }
        return effects
    }

    /// Where nothing can be changed, nothing is handed to the folder, whatever was asked.
    private mutating func forbid(_ effects: inout [Effect]) {
        let count = effects.count
        effects.removeAll(where: \.changesFolder)
        if effects.count < count { message = Message(Words.readOnly, .warning) }
    }

    private mutating func take(_ intent: Intent) -> [Effect] {
        switch intent {
        case .event(let event): return update(event)
        case .command(let name): return run(name)
        case .saved(let ids): return saved(ids)
        case .saveFailed(let ids, let phrase): return saveFailed(ids, phrase)
        case .written(let written): return self.written(written)
        case .recalled(let stack, let member): return recall(stack, of: member)
        case .tick: return retry() + (isChanging ? [.announce(edited)] : [])
        case .newDay(let day):
            today = day
            digestAgain()
            return []
        case .textEdited(let request, let text): return take(text, for: request)
        case .textNotEdited(let request, let reason): return hear(noEditorFor: request, because: reason)
        default:
            hear(intent)
            return []
        }
    }

    private mutating func update(_ event: TerminalCanvas.Event) -> [Effect] {
        switch event {
        case .resize(let size):
            fit(size)
            return []
        case .key(let key): return press(key)
        case .mouse(let mouse): return point(mouse)
        case .paste(let text): return paste(text)
        case .wake: return []
        case .hangup: return retry() + [.leave]
        }
    }

    /// The window has that size.
    public mutating func fit(_ size: Size) {
        (self.size, grip) = (size, nil)
        revealRows()
        refreshDetail()
    }

    /// Key → topmost overlay, else pane, else global command table.
    private mutating func press(_ key: Key) -> [Effect] {
        if Arrangement.isTooSmall(size), overlays.isEmpty {
            return key == .character("q") || key == .function(10) ? run(.quit) : []
        }
        if history.unsaved == 0 { message = nil }
        if grip != nil {
            // A key while something is held lets go of it.
            grip = nil
            if key == .escape { return [] }
        }
        // What a panel shows can be kept, too; letters belong to its fields.
        if case .control = key, CommandTable.command(for: key, in: self) == .dumpScreen { return run(.dumpScreen) }
        if let overlay = overlays.popLast() { return press(key, in: overlay) }
        if isInDetail, moveInDetail(key) { return [] }
        if moveInList(key) { return [] }
        guard let name = CommandTable.command(for: key, in: self) else {
            message = key.isOfCommands ? Message(elsewhere(key), .info) : message
            return []
        }
        return run(name)
    }

    private mutating func paste(_ text: String) -> [Effect] {
        guard let overlay = overlays.popLast() else {
            message = Message(Words.pasteOutsideField, .warning)
            return []
        }
        return type(text, in: overlay)
    }
}
