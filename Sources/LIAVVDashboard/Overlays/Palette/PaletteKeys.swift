import LIAVVModel
import TerminalCanvas

extension State {
    mutating func startPalette() {
        var card = PaletteCard(self)
        narrow(&card)
        overlays.append(.palette(card))
    }

    mutating func press(_ key: Key, in card: PaletteCard) -> [Effect] {
        var card = card
        if key == .enter, let place = card.current, let index = palette { return choose(index.entries[place], card) }
        if let step = Self.step(key) {
            card.move(by: step)
        } else {
            let former = card.field.text
            _ = card.field.press(key)
            if card.field.text != former { narrow(&card) }
        }
        overlays.append(.palette(card))
        return []
    }

    mutating func paste(_ text: String, in card: PaletteCard) {
        var card = card
        card.field.insert(text)
        narrow(&card)
        overlays.append(.palette(card))
    }

    private mutating func narrow(_ card: inout PaletteCard) {
        if palette?.revision != revision { palette = PaletteIndex(self, since: palette) }
        guard let palette else { return }
        card.narrow(palette, recent: preferences.recent, language)
    }

    /// Runs or opens it; a command of another tab goes there first.
    private mutating func choose(_ entry: PaletteEntry, _ card: PaletteCard) -> [Effect] {
        switch entry.subject {
        case .target(let target):
            preferences.remember(recent: entry.subject.name)
            open(target)
            return []
        case .command(let name):
            switch card.places[name] ?? .nowhere {
            case .here: break
            case .pane(let pane): show(pane)
            case .nowhere:
                message = Message(Words.makesNoSense, .warning)
                return []
            }
            preferences.remember(recent: entry.subject.name)
            return run(name)
        }
    }
}
