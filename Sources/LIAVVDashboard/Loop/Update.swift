import LIAVVModel
import TerminalCanvas

extension State {
    /// Takes one intent into account.
    ///
    /// - Returns: what must be done outside, in order.
    public mutating func update(_ intent: Intent) -> [Effect] {
        let former = (edited: edited, preferences: preferences)
        var effects = take(intent)
        effects += measure()
        refreshBeside()
        preferences.roadmap = roadmap.remembered
        preferences.minutes = minutes.remembered
        guard !isPreview else { return effects }
        if preferences != former.preferences {
            effects.insert(.remember(preferences, since: former.preferences), at: 0)
        }
        if edited != former.edited { effects.append(.announce(edited)) }
        return effects
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
        default:
            hear(intent)
            return []
        }
    }

    private mutating func update(_ event: TerminalCanvas.Event) -> [Effect] {
        switch event {
        case .resize(let size):
            (self.size, grip) = (size, nil)
            for pane in Pane.allCases {
                let visible = Arrangement(self, pane: pane).list.rows
                lists[pane]?.reveal(visible: visible)
            }
            refreshDetail()
            return []
        case .key(let key): return press(key)
        case .mouse(let mouse): return point(mouse)
        case .paste(let text): return paste(text)
        case .wake: return []
        case .hangup: return retry() + [.leave]
        }
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
        if let overlay = overlays.popLast() { return press(key, in: overlay) }
        if isInDetail, moveInDetail(key) { return [] }
        if moveInList(key) { return [] }
        guard let name = CommandTable.command(for: key, in: self) else { return [] }
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
